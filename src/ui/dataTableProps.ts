import type { ReactNode } from 'react'

export interface DataRow {
  key: string
  /** Cells in the order of the columns, as text; '' is blank. */
  cells: readonly string[]
}

/** What a cell may know as it is drawn. Links in a row that is not `active` stay out of the tab order. */
export interface CellContext<Row extends DataRow> {
  row: Row
  text: string
  active: boolean
}

export interface DataColumn<Row extends DataRow = DataRow> {
  id: string
  label: string
  kind: string
  /** In pixels: the least a column takes; columns share out what is left. */
  width?: number
  render?: (cell: CellContext<Row>) => ReactNode
}

export type Sort = readonly { column: string; descending: boolean }[]

export interface DataTableProps<Row extends DataRow = DataRow> {
  /** What the table lists, for whoever cannot see it. */
  caption: string
  columns: readonly DataColumn<Row>[]
  rows: readonly Row[]
  /** How many rows there are in all, given or not. */
  total: number
  /** Where the first of the rows given stands among all of them. Those not given are drawn as they come. */
  first?: number
  /** Tells which rows are in view, so that they can be fetched. */
  onRange?: (from: number, to: number) => void
  /** What opens under the chosen row. */
  detail?: (row: Row) => ReactNode
  /** How the rows given are sorted; they are not sorted here. */
  sort: Sort
  onSort: (sort: Sort) => void
  chosenKey?: string | null
  /** Left out, rows cannot be chosen. Null lets go of the chosen row. */
  onChoose?: (key: string | null) => void
  density?: 'compact' | 'normal' | 'touch'
  /** Takes the height of its parent and scrolls within it, rather than growing to a limit of its own. */
  fill?: boolean
  /** Gold is the chosen service; everything else that is chosen is blue. */
  accent?: 'blue' | 'gold'
  /** What a row becomes where there is no room for columns. */
  cards?: (row: Row, chosen: boolean) => ReactNode
  /** What an empty table says. */
  empty?: string
}
