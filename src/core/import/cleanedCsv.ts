import type { Dataset } from '../dataset/define'
import { cellState, type FrameColumn, type ImportedColumns } from '../frame/frame'
import { csvCell } from '../text/toCsv'

/** By code, a column's cell as it is written. */
function cellsOf({ texts, numbers, states, kind }: FrameColumn): string[] {
  const figures = kind === 'count' || kind === 'number'
  return texts.map((text, code) => {
    const isFigure = figures && (states?.[code] ?? cellState.figure) === cellState.figure
    return csvCell(isFigure && text !== '' ? (numbers?.[code] ?? null) : text)
  })
}

/**
 * The rows that loaded, as CSV under the dataset's labels, columns the file does not have left out. Read with
 * `options.cleaned` it gives the same rows, whatever is in them.
 */
export function cleanedCsv(dataset: Dataset, { rows, columns }: ImportedColumns): string {
  const written = Object.entries(dataset.columns).flatMap(([id, { label }]) => {
    const column = columns.get(id)
    return column ? [{ label: csvCell(label), codes: column.codes, cells: cellsOf(column) }] : []
  })
  const lines = [written.map(({ label }) => label).join(',')]
  for (let row = 0; row < rows; row++) {
    let line = ''
    for (const { codes, cells } of written) line += `${cells[codes[row] ?? 0] ?? ''},`
    lines.push(line.slice(0, -1))
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`
}
