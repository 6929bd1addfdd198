import type { Moment } from '../core/dataset/define'
import type { Partnership } from '../core/partnership'
import type { RowsResult, Selection } from '../core/query/query'
import { datasetById, datasets } from '../datasets/index'
import { takeTable } from './takeTable'
import type { ProvenanceSource } from './useProvenance'

interface Given {
  /** Of the file, without its ending. */
  name: string
  /** What the rows are. */
  title: string
  /** As they may be shared. */
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
  const people = Object.values(dataset?.metrics ?? {}).filter(({ counts }) => counts === 'subjects')
  const measures = rows.columns.some(({ kind }) => kind === 'count') ? people : []
  const facts = provenance.of({ ...rows, ...moment, measures, within })
  const table = [rows.columns.map(({ label }) => label), ...rows.rows.map(({ cells }) => cells)]
  return takeTable(how, { name, title, table, provenance: facts, noun: 'Rows' })
}
