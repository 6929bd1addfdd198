import type { KeyboardEvent, MouseEvent } from 'react'
import { type CoverageGrid, type CoverageState, cellAt } from '../../../core/cover/coverage'
import { type CoverageBy, cellWords, coverageLines, fullCellWords } from '../../../core/cover/coverageWords'
import { blankId } from '../../../core/query/query'
import { cellOf, useGrid } from '../../../marks/useGrid'
import { useTip } from '../../../marks/useTip'
import { useSelection } from '../../../state/useSelection'
import styles from './CoveragePanel.module.css'
import { usePickCover } from './usePickCover'

interface CoverageMatrixProps {
  grid: CoverageGrid
  by: CoverageBy
  name: string
  /** A cell with nothing was chosen: what is nearest is to be told. */
  onNone: (at: { row: number; column: number } | null) => void
}

const steps = 4
/** A table that is moved about in cell by cell. */
const [asGrid, asCell] = ['grid', 'gridcell']
const key: readonly { state: CoverageState; sample: string; words: string }[] = [
  { state: 'in-person', sample: '2', words: 'services in person or by outreach' },
  { state: 'online', sample: 'online', words: 'online or area-wide only' },
  { state: 'none', sample: 'none', words: 'no service' },
  { state: 'not-said', sample: 'not said', words: 'how is not recorded' },
]

/** Clusters down, themes or functions across. A cell chooses both, a heading one. */
export function CoverageMatrix({ grid, by, name, onNone }: CoverageMatrixProps) {
  const selection = useSelection()
  const { pickCell, pickHead } = usePickCover(by)
  const move = useGrid()
  const { tip, tipProps, hide } = useTip((at) => {
    const [row = -1, column = -1] = at.split(' ').map(Number)
    const [cluster, entry, cell] = [grid.clusters[row], grid.across[column], cellAt(grid, row, column)]
    if (!cluster || !entry || !cell) return undefined
    return { head: `${cluster.label}, ${entry.label}`, lines: coverageLines(cell) }
  })
  const most = Math.max(1, ...grid.cells.map((cell) => cell.inPerson))
  const chosenRows = selection.cluster ?? []
  const chosenColumns = selection[by] ?? []

  const choose = (event: MouseEvent | KeyboardEvent) => {
    const at = cellOf(event.target)
    if (!at) return
    hide()
    const [row, column] = [at.row - 1, at.column - 1]
    const [cluster, entry, cell] = [grid.clusters[row], grid.across[column], cellAt(grid, row, column)]
    const isAdded = event.ctrlKey || event.metaKey
    if (cluster && entry && cell) {
      onNone(cell.state === 'none' ? { row, column } : null)
      if (cell.state !== 'none') pickCell(cluster.id, entry.id, cell.state, isAdded)
    } else if (cluster) pickHead('cluster', cluster.id, isAdded)
    else if (entry) pickHead(by, entry.id, isAdded)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    move.onKeyDown(event)
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    choose(event)
  }
  const states = new Set(grid.cells.map(({ state }) => state))
  return (
    <>
      <div className={styles.scroll}>
        <table
          role={asGrid}
          aria-label={name}
          className={styles.matrix}
          onKeyDown={onKeyDown}
          onFocus={move.onFocus}
          onClick={choose}
        >
          <thead>
            <tr>
              <th scope="col" tabIndex={move.tabIndexOf(0, 0)}>
                Cluster
              </th>
              {grid.across.map(({ id, label }, column) => (
                <th
                  key={id}
                  scope="col"
                  tabIndex={move.tabIndexOf(0, column + 1)}
                  aria-selected={chosenColumns.includes(id)}
                  data-blank={id === blankId || undefined}
                >
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.clusters.map((cluster, row) => (
              <tr key={cluster.id} data-chosen={chosenRows.includes(cluster.id) || undefined}>
                <th scope="row" tabIndex={move.tabIndexOf(row + 1, 0)} aria-selected={chosenRows.includes(cluster.id)}>
                  {cluster.label}
                </th>
                {grid.across.map((entry, column) => {
                  const cell = cellAt(grid, row, column)
                  if (!cell) return null
                  const isBlank = cluster.id === blankId || entry.id === blankId
                  const isChosen = chosenRows.includes(cluster.id) && chosenColumns.includes(entry.id)
                  const words = cellWords(cell, isBlank)
                  return (
                    <td
                      key={entry.id}
                      role={asCell}
                      {...{ 'aria-selected': isChosen }}
                      aria-label={`${words === '–' ? 'none' : words}; ${fullCellWords(cell)}`}
                      {...tipProps(`${row} ${column}`)}
                      tabIndex={move.tabIndexOf(row + 1, column + 1)}
                    >
                      <span
                        className={styles.cell}
                        data-state={isBlank ? 'blank' : cell.state}
                        data-step={isBlank ? undefined : Math.ceil((cell.inPerson / most) * steps - 1e-9) || undefined}
                      >
                        {words}
                      </span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {tip}
      </div>
      <ul className={styles.key} aria-label="Key">
        {key
          .filter(({ state }) => states.has(state))
          .map(({ state, sample, words }) => (
            <li key={state}>
              <span className={styles.cell} data-state={state} data-step={state === 'in-person' ? 2 : undefined}>
                {sample}
              </span>
              {words}
            </li>
          ))}
      </ul>
    </>
  )
}
