import type { Dataset } from '../dataset/define'
import { cellState, type FrameColumn, type ImportedColumns } from '../frame/frame'
import { importer } from './importer'
import type { ImportOptions, Report, ReportValue } from './report'

function valueAt(column: FrameColumn, code: number): ReportValue {
  const text = column.texts[code] ?? ''
  if (column.kind === 'choices' || column.kind === 'ids') {
    const members = (column.members?.[code] ?? []).map((member) => column.memberIds?.[member] ?? '')
    return members.filter((member) => member !== '')
  }
  if (column.kind === 'count' || column.kind === 'number') {
    const state = column.states?.[code] ?? cellState.figure
    if (state === cellState.withheld) return { withheld: text }
    return state === cellState.none ? null : (column.numbers?.[code] ?? null)
  }
  return text === '' ? null : text
}

/** The rows that loaded, each value worked out once. Columns the file does not have are absent. */
export function rowsOf(imported: ImportedColumns): Report['rows'] {
  const columns = [...imported.columns].map(([name, column]) => ({
    name,
    codes: column.codes,
    values: column.texts.map((_, code) => valueAt(column, code)),
  }))
  return Array.from(imported.lines, (line, row) => ({
    line,
    values: Object.fromEntries(columns.map(({ name, codes, values }) => [name, values[codes[row] ?? 0] ?? null])),
  }))
}

/** Reads a whole file at once, rows included: for tests and the command line. */
export function importCsv(bytes: Uint8Array, dataset: Dataset, options: ImportOptions): Report {
  const run = importer(dataset, options)
  run.push(bytes)
  const { report, imported } = run.end()
  return { ...report, rows: rowsOf(imported) }
}
