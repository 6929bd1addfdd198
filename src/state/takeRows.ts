import type { Moment } from '../core/dataset/define'
import { discloseRows } from '../core/disclosure/discloseRows'
import type { Partnership } from '../core/partnership'
import type { RowsResult, Selection } from '../core/query/query'
import { htmlTableOf, tsvOf } from '../core/text/clipboardTable'
import { formatDay } from '../core/text/format'
import { provenanceLines } from '../core/text/provenance'
import { toCsv } from '../core/text/toCsv'
import { datasetById, datasets } from '../datasets/index'
import { copy } from '../io/clipboard'
import { dayAt, now, timeAt } from '../io/clock'
import { saveFile } from '../io/files'
import type { ProvenanceSource } from './useProvenance'

interface Given {
  /** Of the file, without its ending. */
  name: string
  /** What the rows are. */
  title: string
  rows: RowsResult
  moment: Moment
  /** Filters of the list alone. */
  within: Selection | undefined
  partnership: Partnership
  provenance: ProvenanceSource
}

/** Takes rows away as a file or on the clipboard and says what was done. Throws words for the reader. */
export async function takeRows(how: 'download' | 'copy', given: Given): Promise<string> {
  const { name, title, rows, moment, within, partnership, provenance } = given
  const dataset = datasetById(datasets(partnership), rows.dataset)
  const shared = dataset ? discloseRows(rows, dataset, partnership.limits.smallNumber) : rows
  const people = Object.values(dataset?.metrics ?? {}).filter(({ counts }) => counts === 'subjects')
  const measures = shared.columns.some(({ kind }) => kind === 'count') ? people : []
  const facts = provenance.of({ ...shared, ...moment, measures, within })
  const made = now()
  const notes = [title, ...provenanceLines({ ...facts, made: `${formatDay(dayAt(made))}, ${timeAt(made)}` })]
  const table = [shared.columns.map(({ label }) => label), ...shared.rows.map(({ cells }) => cells)]
  if (how === 'download') {
    saveFile(`${name}.csv`, toCsv([...table, [], ...notes.map((line) => [line])]))
    return `${name}.csv is downloaded`
  }
  await copy({ 'text/plain': tsvOf(table, notes), 'text/html': htmlTableOf(title, table, notes) })
  return 'Rows copied'
}
