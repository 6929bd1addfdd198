import { rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useEffect, useMemo, useRef } from 'react'
import { CardRows } from './CardRows'
import styles from './DataTable.module.css'
import type { DataRow, DataTableProps } from './dataTableProps'
import { HeaderCell } from './HeaderCell'
import { isFigureKind, TableRows } from './TableRows'
import { useBox } from './useBox'
import { usePrinting } from './usePrinting'
import { useRowWindow } from './useRowWindow'

const features = tableFeatures({ rowSortingFeature })
const heights = { compact: 28, normal: 34, touch: 44 }
const cardHeight = 64
const usualWidth = 110
const cardsBelow = 480

/** Rows under sortable headings. Long tables draw only what is in view; narrow ones scroll with the first column held. */
export function DataTable<Row extends DataRow>(props: DataTableProps<Row>) {
  const { caption, columns, rows, total, sort, onSort, chosenKey = null, onChoose, cards } = props
  const { first = 0, onRange, detail } = props
  const { density = 'compact', fill = false, accent = 'blue', empty = 'No rows match what is chosen' } = props
  const scroller = useRef<HTMLDivElement>(null)
  const { width, height } = useBox(scroller)
  const defs = useMemo(
    () =>
      columns.map(({ id, label }, place) => ({
        id,
        header: label,
        accessorFn: (row: DataRow) => row.cells[place] ?? '',
      })),
    [columns],
  )
  const sorting = useMemo(() => sort.map(({ column, descending }) => ({ id: column, desc: descending })), [sort])
  const table = useTable({
    features,
    columns: defs,
    data: rows,
    getRowId: (row) => row.key,
    manualSorting: true,
    enableMultiSort: true,
    enableSortingRemoval: false,
    sortDescFirst: false,
    state: { sorting },
    onSortingChange: (change) => {
      const next = typeof change === 'function' ? change(sorting) : change
      onSort(next.map(({ id, desc }) => ({ column: id, descending: desc })))
    },
  })
  const list = table.getRowModel().rows.map((row) => row.original)
  const printing = usePrinting()
  const asCards = cards !== undefined && width > 0 && width < cardsBelow && !printing
  const keys = useMemo(() => rows.map((row) => row.key), [rows])
  const rowHeight = asCards ? cardHeight : heights[density]
  const count = onRange ? total : rows.length
  const view = useRowWindow({ scroller, count, first, keys, chosenKey, rowHeight, height })
  const { from, to } = view
  useEffect(() => onRange?.(from, to), [onRange, from, to])
  const frame = [styles.scroller, fill ? styles.fill : styles.grow, styles[density], styles[accent]].join(' ')

  if (asCards) {
    return (
      <div className={frame} ref={scroller}>
        <CardRows {...{ caption, rows: list, view, chosenKey, cards, empty }} />
      </div>
    )
  }
  const least = columns.reduce((sum, column) => sum + (column.width ?? usualWidth), 0)
  return (
    <div className={frame} ref={scroller}>
      <table
        className={styles.table}
        style={printing ? undefined : { minWidth: least }}
        role={onChoose ? (detail ? 'treegrid' : 'grid') : undefined}
        aria-rowcount={total + 1}
        aria-label={caption}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={printing ? undefined : { width: column.width ?? usualWidth }} />
          ))}
        </colgroup>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {group.headers.map((header, place) => (
                <HeaderCell
                  key={header.id}
                  label={columns[place]?.label ?? ''}
                  sorted={header.column.getIsSorted()}
                  right={isFigureKind(columns[place]?.kind ?? '')}
                  place={sort.length > 1 ? sort.findIndex(({ column }) => column === header.column.id) + 1 : 0}
                  onSort={(beside) => header.column.toggleSorting(undefined, beside)}
                />
              ))}
            </tr>
          ))}
        </thead>
        <TableRows {...{ columns, rows: list, view, chosenKey, onChoose, detail, empty, rowHeight }} />
      </table>
    </div>
  )
}
