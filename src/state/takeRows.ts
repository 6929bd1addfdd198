import { discloseRows } from '../core/disclosure/discloseRows'
import type { Partnership } from '../core/partnership'
import type { RowsResult } from '../core/query/query'
import { htmlTableOf, tsvOf } from '../core/text/clipboardTable'
import { toCsv } from '../core/text/toCsv'
import { datasetById, datasets } from '../datasets/index'
import { copy } from '../io/clipboard'
import { saveFile } from '../io/files'

interface Given {
  /** Of the file, without its ending. */
  name: string
  /** What the rows are, as at when and under which filters. */
  notes: readonly string[]
  rows: RowsResult
  partnership: Partnership
}

/** Takes rows away as a file or on the clipboard and says what was done. Throws words for the reader. */
export async function takeRows(how: 'download' | 'copy', { name, notes, rows, partnership }: Given): Promise<string> {
  const dataset = datasetById(datasets(partnership), rows.dataset)
  const shared = dataset ? discloseRows(rows, dataset, partnership.limits.smallNumber) : rows
  const table = [shared.columns.map(({ label }) => label), ...shared.rows.map(({ cells }) => cells)]
  if (how === 'download') {
    saveFile(`${name}.csv`, toCsv([...table, [], ...notes.map((line) => [line])]))
    return `${name}.csv is downloaded`
  }
  const [title = name] = notes
  await copy({ 'text/plain': tsvOf(table, notes), 'text/html': htmlTableOf(title, table, notes) })
  return 'Rows copied'
}
