import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { dayFromIso } from '../src/core/calendar/day'
import type { Moment } from '../src/core/dataset/define'
import type { Source } from '../src/core/query/gather'
import { rows } from '../src/core/query/rows'
import type { TrainingRow } from './generate'

/** How a table stands: the words looked for in its columns, and what it is sorted by. */
export interface TableStep {
  search: string
  sort: readonly { column: TableColumn; descending: boolean }[]
}

/** A table of the same rows: shows a step's first rows, and tells every row in order to be compared. */
export interface TablePeer {
  name: string
  show: (step: TableStep, rows: number) => readonly string[]
}

type TableColumn = 'course_title' | 'session_date' | 'level' | 'booked' | 'attended'
type Cells = Readonly<Record<TableColumn, string | number>> & { place: string }

const shown: readonly TableColumn[] = ['course_title', 'session_date', 'level', 'booked', 'attended']

const up = (column: TableColumn) => ({ column, descending: false })
const down = (column: TableColumn) => ({ column, descending: true })

/** Sorts of the whole table, then searches of a sorted one. More than either peer remembers, so that each is worked out. */
export const tableSteps: readonly TableStep[] = [
  ...[
    [down('attended')],
    [up('course_title')],
    [up('session_date')],
    [down('level')],
    [down('booked')],
    [up('level'), down('booked')],
    [down('session_date'), up('attended')],
    [up('booked')],
    [up('level'), down('session_date'), up('course_title')],
  ].map((sort) => ({ search: '', sort })),
  ...['refreshed', '-12-', 'specialist', '2024-11', '113', '2025-0', '77', '99', '-03-1'].map((search) => ({
    search,
    sort: [down('booked')],
  })),
]

const placeOf = (cells: readonly (string | number)[]): string => cells.join('|')

/** This project: an order of row numbers, worked out from ranks of dictionaries. */
export function ourTable(source: Source): TablePeer {
  const moment: Moment = { asAt: dayFromIso('2026-11-21') ?? 0, period: [], step: 'now' }
  return {
    name: 'ours',
    show: ({ search, sort }, limit) => {
      const query = { dataset: 'training', columns: shown, search, sort, offset: 0, limit }
      return rows(source, query, {}, moment).rows.map(({ cells }) => placeOf(cells))
    },
  }
}

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, text: sortFn_text },
  filterFns: { includesString: filterFn_includesString },
})

/** TanStack Table's own row models over an array of objects; React draws nothing of it. */
export async function tanstackTable(given: readonly TrainingRow[]): Promise<TablePeer> {
  const data = given.map((row): Cells => {
    const cells = {
      course_title: row.title,
      session_date: row.date,
      level: row.level,
      booked: row.booked,
      attended: row.attended,
    }
    return { ...cells, place: placeOf(shown.map((column) => cells[column])) }
  })
  const columns = shown.map((column): ColumnDef<typeof features, Cells> => ({ id: column, accessorKey: column }))
  return await new Promise((done) => {
    const Table = () => {
      const table = useTable({ features, columns, data, globalFilterFn: 'includesString' })
      done({
        name: 'TanStack row models',
        show: ({ search, sort }, limit) => {
          table.setGlobalFilter(search)
          table.setSorting(sort.map(({ column, descending }) => ({ id: column, desc: descending })))
          return table
            .getRowModel()
            .rows.slice(0, limit)
            .map((row) => row.original.place)
        },
      })
      return null
    }
    createRoot(document.createElement('div')).render(createElement(Table))
  })
}
