import { Fragment, type KeyboardEvent, type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { Acronyms } from './Acronyms'
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
  detail: ((row: Row) => ReactNode) | undefined
  empty: string
  rowHeight: number
}

/** The body of a table: the rows in view, with gaps that stand for the others. */
export function TableRows<Row extends DataRow>(props: TableRowsProps<Row>) {
  const { columns, rows, view, chosenKey, onChoose, detail, empty, rowHeight } = props
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
        const row = rows[place - view.first]
        if (!row) return <Coming key={place} {...{ place, rowHeight }} span={columns.length} />
        const isOpen = detail !== undefined && row.key === chosenKey
        return (
          <Fragment key={row.key}>
            <tr
              ref={isOpen ? undefined : view.measure}
              data-index={place}
              aria-rowindex={place + 2}
              aria-expanded={detail ? isOpen : undefined}
              {...(onChoose ? chooser(row.key, place) : {})}
            >
              <Cells columns={columns} row={row} active={!onChoose || row.key === view.stop} />
            </tr>
            {isOpen && (
              <Detail span={columns.length} onHeight={(height) => view.resize(place, height)}>
                {detail(row)}
              </Detail>
            )}
          </Fragment>
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
    const content = column.render ? column.render({ row, text, active }) : wordsOf(text, column.kind)
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

/** A cell's words; abbreviations in text are explained, ids are left as they are. */
function wordsOf(text: string, kind: string): ReactNode {
  const words = cellWords(text, kind)
  return explained.has(kind) ? <Acronyms quiet text={words} /> : words
}

const explained: ReadonlySet<string> = new Set(['text', 'choice', 'choices'])

/** What opened under a row. The list makes room for both. */
function Detail({
  span,
  onHeight,
  children,
}: {
  span: number
  onHeight: (height: number) => void
  children: ReactNode
}) {
  const line = useRef<HTMLTableRowElement>(null)
  const tell = useRef(onHeight)
  useLayoutEffect(() => {
    tell.current = onHeight
  })
  useLayoutEffect(() => {
    const element = line.current
    const above = element?.previousElementSibling
    if (!element || !(above instanceof HTMLElement)) return
    const measure = () => tell.current(above.offsetHeight + element.offsetHeight)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
      tell.current(above.offsetHeight)
    }
  }, [])
  return (
    <tr ref={line} className={styles.detail}>
      <td colSpan={span}>{children}</td>
    </tr>
  )
}

/** Stands for a row that is being fetched. */
function Coming({ place, rowHeight, span }: { place: number; rowHeight: number; span: number }) {
  return (
    <tr data-index={place} aria-rowindex={place + 2} tabIndex={-1}>
      <td colSpan={span} className={styles.coming} style={{ height: rowHeight }}>
        …
      </td>
    </tr>
  )
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
