import { DismissRegular, FilterRegular, LockClosedRegular } from '@fluentui/react-icons'
import { lazy, Suspense, useMemo, useState } from 'react'
import { dimensions } from '../../core/dataset/define'
import type { Partnership } from '../../core/partnership'
import type { Query, Result } from '../../core/query/query'
import { formatNumber } from '../../core/text/format'
import { clauseWords, filterName } from '../../core/text/selectionWords'
import type { Page } from '../../core/view/page'
import { useLibrary } from '../../state/libraryContext'
import { useChosen } from '../../state/useChosen'
import { useCounted } from '../../state/useCounted'
import { frozenWords, useMode } from '../../state/useMode'
import { useView } from '../../state/useView'
import styles from './FiltersInForce.module.css'
import { filterCount } from './filters/filterCount'
import { pageDatasets } from './filters/pageDatasets'

const FiltersPane = lazy(() => import('./filters/FiltersPane').then((module) => ({ default: module.FiltersPane })))

interface FiltersInForceProps {
  page: Page
  partnership: Partnership
  results: readonly (Result | undefined)[]
}

/** Every filter of the page in words, each with its own way out, what they leave, and the way to all of them. */
export function FiltersInForce(props: FiltersInForceProps) {
  const { choose, view } = useView()
  const { frozen } = useMode()
  const chosen = useChosen()
  const labels = useLibrary().summary?.dimensions ?? {}
  const left = useLeft(props.page)
  const [open, setOpen] = useState(false)
  const inForce = filterCount(chosen, view)
  const ofPage = dimensions.filter((dimension) => chosen[dimension])
  const ofVisuals = inForce - ofPage.length
  return (
    <div className={styles.line}>
      <div className={styles.words} aria-live="polite">
        {ofPage.map((dimension) => {
          const words = `${filterName(dimension)} is ${clauseWords(dimension, chosen[dimension] ?? [], labels)}`
          return frozen ? (
            <span key={dimension} className={styles.chip}>
              {words}
            </span>
          ) : (
            <button key={dimension} type="button" className={styles.chip} onClick={() => choose(dimension, [])}>
              <span className={styles.clause}>{words}</span>
              <DismissRegular aria-label="Remove" />
            </button>
          )
        })}
        {frozen && (
          <span className={styles.frozen}>
            <LockClosedRegular aria-hidden="true" /> {frozenWords}
          </span>
        )}
        <span>
          {inForce === 0 && `No filters in force${left === '' ? '' : ': '}`}
          {ofPage.length === 0 && ofVisuals > 0 && `${ofVisuals} in the filters pane `}
          {left}
        </span>
      </div>
      <button type="button" className={styles.all} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <FilterRegular aria-hidden="true" />
        <span className={styles.wide}>{inForce === 0 ? 'Filters' : `Filters: ${inForce}`}</span>
        <span className={styles.narrow}>All filters</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <FiltersPane {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}

/** `11 of 60 services`: what the filters leave of the first two datasets the page shows. */
function useLeft(page: Page): string {
  const queries = useMemo<readonly Query[]>(
    () => pageDatasets(page).map((dataset) => ({ dataset, measures: ['records'], by: [] })),
    [page],
  )
  const results = useCounted(queries) ?? []
  const words = results.map(({ totals, records, measures }) => {
    const shown = totals[0]?.value ?? records.shown
    return `${formatNumber(shown)} of ${formatNumber(records.of)} ${measures[0]?.noun ?? 'records'}`
  })
  return words.slice(0, 2).join(', ')
}
