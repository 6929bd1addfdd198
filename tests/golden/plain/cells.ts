import type { Row } from './sample'

/** The cells of one column. */
export function column(rows: readonly Row[], header: string): readonly string[] {
  return rows.map((row) => row.get(header) ?? '')
}

/** Cells of a row as numbers. */
export function numbers(row: Row, ...headers: readonly string[]): readonly number[] {
  return headers.map((header) => Number(row.get(header)))
}
