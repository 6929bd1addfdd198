import type { KeyboardEvent, MouseEvent } from 'react'
import { cellWords } from './cellWords'
import styles from './DataTable.module.css'
import type { DataColumn, DataRow } from './dataTableProps'
import type { RowWindow } from './useRowWindow'

interface TableRowsProps<Row extends DataRow> {
  columns: readonly DataColumn<Row>[]
  rows: readonly Row[]
  view: RowWindow
  chosenKey: string | null
  onChoose: ((key: string | null) => void) | undefined
  empty: string
}

/** The body of a table: the rows in view, with gaps that stand for the others. */
export function TableRows<Row extends DataRow>(props: TableRowsProps<Row>) {
  const { columns, rows, view, chosenKey, onChoose, empty } = props
  const toggle = (key: string) => onChoose?.(key === chosenKey ? null : key)

  function chooser(key: string, place: number) {
    return {
      className: styles.row,
      'aria-selected': key === chosenKey,
      tabIndex: key === view.stop ? 0 : -1,
      onFocus: () => view.setActive(key),
      onClick: (event: MouseEvent) => {
        if (!isControl(event.target)) toggle(key)
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.target !== event.currentTarget) return
        const isPress = event.key === 'Enter' || event.key === ' '
        if (isPress) toggle(key)
        if (isPress || view.step(event.key, place)) event.preventDefault()
      },
    }
  }

  return (
    <tbody>
      {view.before > 0 && <Gap height={view.before} span={columns.length} />}
      {view.places.map((place) => {
        const row = rows[place]
        if (!row) return null
        return (
          <tr
            key={row.key}
            ref={view.measure}
            data-index={place}
            aria-rowindex={place + 2}
            {...(onChoose ? chooser(row.key, place) : {})}
          >
            <Cells columns={columns} row={row} active={!onChoose || row.key === view.stop} />
          </tr>
        )
      })}
      {view.after > 0 && <Gap height={view.after} span={columns.length} />}
      {rows.length === 0 && (
        <tr>
          <td className={styles.empty} colSpan={columns.length}>
            {empty}
          </td>
        </tr>
      )}
    </tbody>
  )
}

interface CellsProps<Row extends DataRow> {
  columns: readonly DataColumn<Row>[]
  row: Row
  active: boolean
}

function Cells<Row extends DataRow>({ columns, row, active }: CellsProps<Row>) {
  return columns.map((column, place) => {
    const text = row.cells[place] ?? ''
    const content = column.render ? column.render({ row, text, active }) : cellWords(text, column.kind)
    if (place > 0) {
      return (
        <td key={column.id} className={isFigureKind(column.kind) ? styles.right : undefined}>
          {content}
        </td>
      )
    }
    return (
      <th key={column.id} scope="row">
        {content}
      </th>
    )
  })
}

/** Stands for the rows above or below those drawn. */
function Gap({ height, span }: { height: number; span: number }) {
  return (
    <tr className={styles.gap}>
      <td colSpan={span} style={{ height }} />
    </tr>
  )
}

const figureKinds = new Set(['count', 'number', 'percent'])

/** Figures stand at the right of their column. */
export const isFigureKind = (kind: string) => figureKinds.has(kind)

const isControl = (target: EventTarget) => target instanceof Element && target.closest('a, button, input') !== null
