import type { Quarter } from '../calendar/quarter'
import type { Dataset } from '../dataset/define'
import { diff, type FieldChange, type RowSet } from './diff'
import type { Frame } from './frame'

/** A row as a list of changes names it: a key that no other row of the list has, and some of its cells as stored. */
export interface ListedRow {
  key: string
  cells: readonly string[]
}

/** Rows of one fate: how many, and the first of them. */
export interface Listed<Row extends ListedRow = ListedRow> {
  total: number
  rows: readonly Row[]
}

/** What became of a dataset's rows, with as many of them as anybody reads. */
export interface Changes {
  /** The columns whose cells each listed row carries. */
  columns: readonly { id: string; label: string }[]
  added: Listed
  changed: Listed<ListedRow & { fields: readonly (FieldChange & { label: string })[] }>
  gone: Listed
  same: number
}

const mostRows = 500
const mostColumns = 6

/** Columns that name a row: those of its key, then the first that are listed. */
function namingColumns(dataset: Dataset, sets: readonly RowSet[]): readonly string[] {
  const { first, columns, else: others = [] } = dataset.key
  const required = Object.keys(dataset.columns).filter((name) => dataset.columns[name]?.required)
  const names = [...(first === undefined ? [] : [first]), ...columns, ...required, ...others]
  const there = [...new Set(names)].filter((name) => sets.some((set) => set.columns.has(name)))
  return there.slice(0, mostColumns)
}

/** The differences between two sets of rows of one dataset, in texts that can be shown. */
export function changes(dataset: Dataset, before: RowSet, after: RowSet): Changes {
  const found = diff(dataset, before, after)
  const names = namingColumns(dataset, [before, after])
  const label = (name: string): string => dataset.columns[name]?.label ?? name
  const listed = (set: RowSet, row: number): ListedRow => ({
    key: String(row),
    cells: names.map((name) => {
      const column = set.columns.get(name)
      return column?.texts[column.codes[row] ?? 0] ?? ''
    }),
  })
  return {
    columns: names.map((id) => ({ id, label: label(id) })),
    added: { total: found.added.length, rows: found.added.slice(0, mostRows).map((row) => listed(after, row)) },
    changed: {
      total: found.changed.length,
      rows: found.changed.slice(0, mostRows).map((row) => ({
        ...listed(after, row.after),
        fields: row.fields.map((field) => ({ ...field, label: label(field.column) })),
      })),
    },
    gone: { total: found.gone.length, rows: found.gone.slice(0, mostRows).map((row) => listed(before, row)) },
    same: found.same,
  }
}

const nothing: RowSet = { rows: 0, columns: new Map() }

/**
 * The rows that a period's import is measured against. Where every file joins, all of them. Where a file is the whole
 * list of its period: the list of that period, else the latest before it; a first list has none.
 */
export function rowsAgainst({ dataset, rows, columns, slices }: Frame, period: Quarter): RowSet {
  if (dataset.join === 'add') return { rows, columns }
  const slice = slices.findLast((each) => each.period <= period)
  return slice ? { rows, columns, from: slice.from, to: slice.to } : nothing
}
