import { dayFromIso } from '../../src/core/calendar/day'
import type { RowReader } from '../../src/core/dataset/define'

type Cell = string | number | readonly string[] | { withheld: string }

/** Reads rows written out as plain objects; a day is ISO text, what is left out is blank. */
export function rowsReader(rows: readonly Readonly<Record<string, Cell>>[]): RowReader {
  const cell = (column: string, row: number) => rows[row]?.[column]
  return {
    rows: rows.length,
    has: (column) => (row) => cell(column, row) !== undefined,
    text: (column) => (row) => {
      const value = cell(column, row)
      return typeof value === 'string' ? value : ''
    },
    list: (column) => (row) => {
      const value = cell(column, row)
      return Array.isArray(value) ? value.map(String) : []
    },
    number: (column) => (row) => {
      const value = cell(column, row)
      return typeof value === 'number' ? value : null
    },
    withheld: (column) => (row) => {
      const value = cell(column, row)
      return typeof value === 'object' && 'withheld' in value
    },
    day: (column) => (row) => {
      const value = cell(column, row)
      return typeof value === 'string' ? dayFromIso(value) : null
    },
  }
}
