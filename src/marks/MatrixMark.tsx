import { type KeyboardEvent, type MouseEvent, memo } from 'react'
import { type Place, placeAt } from '../core/query/placeAt'
import type { Axis, Result } from '../core/query/query'
import { hasNumber } from '../core/text/figureWords'
import { tipWords } from '../core/text/tipWords'
import { MatrixCell } from './MatrixCell'
import styles from './MatrixMark.module.css'
import marks from './marks.module.css'
import { isDimmed, type MarkActions, picksOf } from './onPick'
import { StatusLetter } from './StatusLetter'
import { cellOf, useGrid } from './useGrid'
import { useTip } from './useTip'

interface MatrixMarkProps extends MarkActions {
  name: string
  result: Result
  /** Shades cells in four steps of blue by size, rather than with bars. */
  heat?: boolean | undefined
  /** Ticks instead of numbers, of what either is or is not. */
  ticks?: boolean | undefined
  target?: number | undefined
}

/** Axis 0 down, axis 1 across, the first measure in each cell, totals at both ends. A cell chooses the entries of both. */
export const MatrixMark = memo(function MatrixMark({
  name,
  result,
  heat = false,
  ticks = false,
  target,
  ...actions
}: MatrixMarkProps) {
  const { onPick, onBehind } = actions
  const grid = useGrid()
  const [down, across] = result.axes
  const [measure] = result.measures
  const { tip, tipProps, hide } = useTip((key) => tipWords(result, placeOf(key)))
  if (!down || !across || !measure) return null
  const hasNone = [...result.cells, ...result.totals].some(({ state }) => state === 'none-recorded')
  const isGrid = onPick !== undefined || onBehind !== undefined
  const most = Math.max(
    measure.unit === 'percent' ? (target ?? 0) : 0,
    ...result.cells.map((figure) => (hasNumber(figure) ? figure.value : 0)),
  )
  // Rows and columns of the table: 0 is the head, the last one the totals.
  const placeIn = (row: number, column: number): Place => [
    row > 0 && row <= down.entries.length ? row - 1 : null,
    column > 0 && column <= across.entries.length ? column - 1 : null,
  ]
  const entriesAt = (target: EventTarget): readonly (string | null)[] | null => {
    const cell = cellOf(target)
    if (!cell) return null
    const [first = null, second = null] = placeIn(cell.row, cell.column)
    return [down.entries[first ?? -1]?.id ?? null, across.entries[second ?? -1]?.id ?? null]
  }
  const choose = (event: MouseEvent | KeyboardEvent) => {
    const entries = entriesAt(event.target)
    if (!entries) return
    hide()
    const picks = picksOf(result.axes, entries)
    if (onPick && picks.length > 0) onPick(picks, event.ctrlKey || event.metaKey)
  }
  const open = (event: MouseEvent | KeyboardEvent) => {
    const entries = entriesAt(event.target)
    if (!entries || !onBehind) return
    event.preventDefault()
    onBehind(entries, measure.id)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    grid.onKeyDown(event)
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    if (event.shiftKey) open(event)
    else choose(event)
  }
  const cellProps = (row: number, column: number, chosen?: boolean) => ({
    ...(isGrid ? { tabIndex: grid.tabIndexOf(row, column), 'aria-selected': chosen } : {}),
    ...tipProps(JSON.stringify(placeIn(row, column))),
  })
  const isChosen = (axis: Axis, id: string) => axis.chosen.includes(id)
  const isBack = (row: string, column: string) => isDimmed(down, row) || isDimmed(across, column)
  const lastRow = down.entries.length + 1
  const lastColumn = across.entries.length + 1
  const cell = (row: number, column: number) => {
    const place = placeIn(row, column)
    const [first = null, second = null] = place
    const [rowEntry, columnEntry] = [down.entries[first ?? -1], across.entries[second ?? -1]]
    const isTotal = first === null || second === null
    const chosen =
      rowEntry !== undefined &&
      columnEntry !== undefined &&
      isChosen(down, rowEntry.id) &&
      (across.chosen.length === 0 ? false : isChosen(across, columnEntry.id))
    return (
      <MatrixCell
        key={column}
        figure={placeAt(result, 0, place)}
        whole={result.whole && placeAt(result, 0, place, result.whole)}
        {...{ measure, most, chosen }}
        role={isGrid ? 'gridcell' : undefined}
        shade={isTotal ? 'none' : ticks ? 'tick' : heat ? 'heat' : 'bar'}
        target={target}
        total={second === null}
        dimmed={isBack(rowEntry?.id ?? '', columnEntry?.id ?? '') && !isTotal}
        cellProps={cellProps(row, column, chosen)}
      />
    )
  }
  return (
    <div className={`${marks.mark} ${styles.scroll}`}>
      <table
        role={isGrid ? 'grid' : undefined}
        aria-label={name}
        className={styles.matrix}
        data-choosable={onPick ? true : undefined}
        {...(isGrid ? { onKeyDown, onFocus: grid.onFocus, onClick: choose, onContextMenu: open } : {})}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.corner} {...cellProps(0, 0)}>
              {down.label}
            </th>
            {across.entries.map((entry, index) => (
              <th
                key={entry.id}
                scope="col"
                className={isChosen(across, entry.id) ? styles.chosen : undefined}
                {...cellProps(0, index + 1, isChosen(across, entry.id))}
              >
                {across.dimension === 'state' && <StatusLetter id={entry.id} />}
                {entry.label}
              </th>
            ))}
            <th scope="col" className={styles.total} {...cellProps(0, lastColumn)}>
              In all
            </th>
          </tr>
        </thead>
        <tbody>
          {down.entries.map((entry, index) => (
            <tr key={entry.id}>
              <th
                scope="row"
                className={isChosen(down, entry.id) ? styles.chosen : undefined}
                {...cellProps(index + 1, 0, isChosen(down, entry.id))}
              >
                {down.dimension === 'state' && <StatusLetter id={entry.id} />}
                {entry.label}
              </th>
              {[...across.entries, null].map((_, column) => cell(index + 1, column + 1))}
            </tr>
          ))}
        </tbody>
        {!ticks && (
          <tfoot>
            <tr>
              <th scope="row" {...cellProps(lastRow, 0)}>
                In all
              </th>
              {[...across.entries, null].map((_, column) => cell(lastRow, column + 1))}
            </tr>
          </tfoot>
        )}
      </table>
      {hasNone && (
        <p className={styles.key} aria-hidden="true">
          <span className={marks.dash} /> none recorded
        </p>
      )}
      {tip}
    </div>
  )
})

function placeOf(key: string): Place {
  const read: unknown = JSON.parse(key)
  return Array.isArray(read) ? read.map((each) => (typeof each === 'number' ? each : null)) : []
}
