import { Button } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { Partnership } from '../../../core/partnership'
import type { Result } from '../../../core/query/query'
import { formatDay } from '../../../core/text/format'
import { boxWords } from '../../../core/text/selectionWords'
import { type Page, panelsOf, visualsOf } from '../../../core/view/page'
import { datasets } from '../../../datasets'
import { useLibrary } from '../../../state/libraryContext'
import { useAsAt } from '../../../state/useAsAt'
import { useChosen } from '../../../state/useChosen'
import { frozenWords, useMode } from '../../../state/useMode'
import { useView } from '../../../state/useView'
import { ModalDialog } from '../../../ui/ModalDialog'
import { type FilterLine, FilterLines } from './FilterLines'
import styles from './FiltersPane.module.css'
import { filterCount } from './filterCount'
import { PanelFilters } from './PanelFilters'
import { latestWords, pageFilters } from './pageFilters'
import { VisualFilterForm } from './VisualFilterForm'
import { VisualFilters } from './VisualFilters'

interface FiltersPaneProps {
  page: Page
  partnership: Partnership
  /** The answers to the page's visuals and panels, in their order. */
  results: readonly (Result | undefined)[]
  onClose: () => void
}

/** Every filter there is: of the whole page, of the moment, of each visual; what each visual is and cannot be filtered by. */
export function FiltersPane({ page, partnership, results, onClose }: FiltersPaneProps) {
  const { view, keepBox, removeFilter, setAsAt, reset } = useView()
  const { frozen } = useMode()
  const chosen = useChosen()
  const { asAt, latestQuarter } = useAsAt()
  const labels = useLibrary().summary?.dimensions ?? {}
  const known = useMemo(() => datasets(partnership), [partnership])
  const visuals = visualsOf(page)
  const lines: readonly FilterLine[] = [
    ...pageFilters(chosen, view, labels, latestQuarter, removeFilter),
    ...(view.box === null ? [] : [{ key: 'box', words: boxWords, remove: () => keepBox(null) }]),
  ]
  const moment: readonly FilterLine[] = [
    { key: 'as at', words: `As at ${formatDay(asAt)}`, remove: view.asAt === null ? undefined : () => setAsAt(null) },
    ...(chosen.quarter ? [] : [{ key: 'latest', words: latestWords(latestQuarter) }]),
  ]
  const inForce = filterCount(page, chosen, view)
  return (
    <ModalDialog
      side
      title={inForce === 0 ? 'No filters in force' : `Filters: ${inForce}`}
      onClose={onClose}
      actions={
        <>
          {inForce > 0 && !frozen && <Button onClick={reset}>Reset all</Button>}
          <Button appearance="primary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      {frozen && <p>{frozenWords}</p>}
      <section className={styles.part}>
        <h3>The whole page</h3>
        {lines.length > 0 ? (
          <FilterLines lines={lines} frozen={frozen} />
        ) : (
          <p className={styles.note}>Nothing is filtered.</p>
        )}
      </section>
      <section className={styles.part}>
        <h3>The moment</h3>
        <FilterLines lines={moment} frozen={frozen} />
      </section>
      <section className={styles.part}>
        <h3>Each visual</h3>
        <ul className={styles.visuals}>
          {visuals.map((visual, place) => (
            <VisualFilters key={visual.id} visual={visual} result={results[place]} known={known} />
          ))}
          {panelsOf(page).map((panel) => (
            <PanelFilters key={panel.id} panel={panel} />
          ))}
        </ul>
      </section>
      {!frozen && <VisualFilterForm visuals={visuals} known={known} />}
    </ModalDialog>
  )
}
