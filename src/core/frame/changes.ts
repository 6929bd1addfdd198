import type { Dataset } from '../dataset/define'
import { diff, type FieldChange, type RowSet } from './diff'
import type { Frame, Slice } from './frame'
import { rowKey } from './rowKeys'

/** A row as a list of changes names it: the text that tells it from the others, and its first cells as stored. */
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
