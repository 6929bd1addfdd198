import { type CoverageGrid, cellAt } from '../../../core/cover/coverage'
import { cellWords, columnWords, fullCellWords } from '../../../core/cover/coverageWords'
import { blankId } from '../../../core/query/query'
import styles from './CoveragePanel.module.css'

interface CoverageStripProps {
  /** Coverage by theme: `useStudy('coverage').data.theme`. */
  grid: CoverageGrid
  /** The one theme. */
  theme: string
  /** Chooses a cluster; left out, the cards are read only. */
  onCluster?: (id: string) => void
}

/** One theme as a row of cards, one for each cluster: how much help in person, only from afar, or none. */
export function CoverageStrip({ grid, theme, onCluster }: CoverageStripProps) {
  const column = grid.across.findIndex(({ id }) => id === theme)
  if (column < 0) return <p className={styles.subtitle}>No service at all is for this theme.</p>
  return (
    <>
      <p className={styles.subtitle}>{columnWords(grid, column, 'theme')}</p>
      <ul className={styles.strip}>
        {grid.clusters.map((cluster, row) => {
          const cell = cellAt(grid, row, column)
          if (!cell || cluster.id === blankId) return null
          const content = (
            <>
              <strong data-state={cell.state}>{cellWords(cell, false)}</strong>
              <span>{cell.state === 'in-person' ? 'in person' : fullCellWords(cell)}</span>
              <span>{cluster.label}</span>
            </>
          )
          return (
            <li key={cluster.id}>
              {onCluster ? (
                <button type="button" onClick={() => onCluster(cluster.id)}>
                  {content}
                </button>
              ) : (
                <div>{content}</div>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
