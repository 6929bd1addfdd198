import { type KeyboardEvent, useState } from 'react'

const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/** The cell of a table that something happened in. */
export function cellOf(target: EventTarget): { row: number; column: number; element: HTMLElement } | null {
  const element = target instanceof Element ? target.closest('td, th') : null
  if (!(element instanceof HTMLTableCellElement)) return null
  const row = element.parentElement instanceof HTMLTableRowElement ? element.parentElement.rowIndex : -1
  return { row, column: element.cellIndex, element }
}

/** One tab stop for a table: arrows go from cell to cell, Home and End along a row, with Ctrl to the table's corners. */
export function useGrid() {
  const [at, setAt] = useState({ row: 1, column: 0 })

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const cell = cellOf(event.target)
    const rows = event.currentTarget.rows
    if (!cell || rows.length === 0) return
    const last = (rows[0]?.cells.length ?? 1) - 1
    const whole = event.ctrlKey || event.metaKey
    const step = steps[event.key]
    const to = step
      ? { row: cell.row + step[0], column: cell.column + step[1] }
      : event.key === 'Home'
        ? { row: whole ? 0 : cell.row, column: 0 }
        : event.key === 'End'
          ? { row: whole ? rows.length - 1 : cell.row, column: last }
          : null
    if (!to) return
    event.preventDefault()
    const row = Math.max(0, Math.min(to.row, rows.length - 1))
    const next = rows[row]?.cells[Math.max(0, Math.min(to.column, last))]
    next?.focus()
    next?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }

  return {
    onKeyDown,
    onFocus: (event: { target: EventTarget }) => {
      const cell = cellOf(event.target)
      if (cell) setAt({ row: cell.row, column: cell.column })
    },
    tabIndexOf: (row: number, column: number) => (at.row === row && at.column === column ? 0 : -1),
  }
}
