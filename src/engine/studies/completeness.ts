import type { Moment } from '../../core/dataset/define'
import type { FrameColumn } from '../../core/frame/frame'
import { rowsAt } from '../../core/query/clauses'
import type { Source } from '../../core/query/gather'
import { type Completeness, type DatasetFilled, fieldsOf } from '../../core/upkeep/completeness'
import { datasets } from '../../datasets'
import type { StudyInput } from './study'

/** How much of each field is filled in, of every dataset that has rows. No choice filters it: it is of the files. */
export function completeness({ sourceOf, moment, partnership }: StudyInput): Completeness {
  return datasets(partnership)
    .map(({ id }) => filledOf(sourceOf(id), moment))
    .filter(({ rows }) => rows > 0)
}

function filledOf({ frame, sample }: Source, moment: Moment): DatasetFilled {
  const { id, label, noun } = frame.dataset
  const span = rowsAt(frame, moment)
  const fields = fieldsOf(frame.dataset).map((field) => {
    const column = frame.columns.get(field.column)
    return { ...field, filled: column ? filledIn(column, span) : 0, missing: column === undefined }
  })
  return { dataset: id, label, noun, sample, rows: span.to - span.from, fields }
}

/** Rows whose cell is not blank. A figure that its owner withheld is one that is there. */
function filledIn({ codes, texts }: FrameColumn, { from, to }: { from: number; to: number }): number {
  const there = Uint8Array.from(texts, (text) => (text === '' ? 0 : 1))
  let filled = 0
  for (let row = from; row < to; row++) filled += there[codes[row] ?? 0] ?? 0
  return filled
}
