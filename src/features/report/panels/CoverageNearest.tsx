import { DismissRegular } from '@fluentui/react-icons'
import { type CoverageGrid, cellAt } from '../../../core/cover/coverage'
import { type CoverageBy, clusterName, elsewhere, gapWords } from '../../../core/cover/coverageWords'
import { metresBetween } from '../../../core/place/distance'
import { townKey } from '../../../core/place/places'
import { distanceWords } from '../../../core/place/placeWords'
import { useGeography } from '../../../state/useGeography'
import styles from './CoveragePanel.module.css'
import { usePickCover } from './usePickCover'

interface CoverageNearestProps {
  grid: CoverageGrid
  by: CoverageBy
  at: { row: number; column: number }
  onClose: () => void
}

/** What there is for a cell that has nothing: help in other clusters, the nearest first by the towns they are named after. */
export function CoverageNearest({ grid, by, at, onClose }: CoverageNearestProps) {
  const { pickCell } = usePickCover(by)
  const towns = useGeography().data?.places.towns
  const [cluster, entry] = [grid.clusters[at.row], grid.across[at.column]]
  const cell = cellAt(grid, at.row, at.column)
  if (!cluster || !entry || !cell) return null
  const placeOf = (label: string) => towns?.get(townKey(clusterName({ id: '', label })))
  const here = placeOf(cluster.label)
  const found = elsewhere(grid, at.row, at.column)
    .map((other) => {
      const there = placeOf(other.cluster.label)
      return { ...other, away: here && there ? metresBetween(here, there) : null }
    })
    .sort((a, b) => (a.away ?? Number.POSITIVE_INFINITY) - (b.away ?? Number.POSITIVE_INFINITY))
  return (
    <section className={styles.nearest} aria-label="Nearest help" aria-live="polite">
      <p>
        <strong>{gapWords({ cluster, entry, state: 'none' }, by)}.</strong>{' '}
        {found.length > 0 ? 'Nearest help in person:' : 'Nor is there help in person in any other cluster.'}
      </p>
      <ul>
        {found.map(({ cluster: other, words, away }) => (
          <li key={other.id}>
            <button type="button" onClick={() => pickCell(other.id, entry.id, 'in-person', false)}>
              {words}
            </button>
            {away === null ? '' : `, town to town about ${distanceWords(Math.round(away / 1000) * 1000)}`}
          </li>
        ))}
      </ul>
      <button type="button" className={styles.close} aria-label="Close nearest help" onClick={onClose}>
        <DismissRegular aria-hidden="true" />
      </button>
    </section>
  )
}
