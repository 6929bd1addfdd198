import { DismissRegular, FilterRegular, LockClosedRegular } from '@fluentui/react-icons'
import { lazy, Suspense, useMemo, useState } from 'react'
import { dimensions } from '../../core/dataset/define'
import type { Partnership } from '../../core/partnership'
import type { Query, Result } from '../../core/query/query'
import { formatNumber } from '../../core/text/format'
import { boxWords, clauseWords, filterName } from '../../core/text/selectionWords'
import type { Page } from '../../core/view/page'
import { useLibrary } from '../../state/libraryContext'
import { useChosen } from '../../state/useChosen'
import { useCounted } from '../../state/useCounted'
import { frozenWords, useMode } from '../../state/useMode'
import { useView } from '../../state/useView'
import styles from './FiltersInForce.module.css'
import { filterCount, visualFilterCount } from './filters/filterCount'
import { pageDatasets } from './filters/pageDatasets'

const FiltersPane = lazy(() => import('./filters/FiltersPane').then((module) => ({ default: module.FiltersPane })))

interface FiltersInForceProps {
  page: Page
  partnership: Partnership
  results: readonly (Result | undefined)[]
}

/** Every filter of the page in words, each with its own way out, what they leave, and the way to all of them. */
export function FiltersInForce(props: FiltersInForceProps) {
  const { choose, keepBox, view } = useView()
  const { frozen } = useMode()
  const chosen = useChosen()
  const labels = useLibrary().summary?.dimensions ?? {}
  const left = useLeft(props.page)
  const [pane, setPane] = useState(false)
  const inForce = filterCount(props.page, chosen, view)
  const ofPage = [
    ...dimensions
      .filter((dimension) => chosen[dimension])
      .map((dimension) => ({
        key: dimension,
        words: `${filterName(dimension)} is ${clauseWords(dimension, chosen[dimension] ?? [], labels)}`,
        remove: () => choose(dimension, []),
      })),
    ...(view.box === null ? [] : [{ key: 'box', words: boxWords, remove: () => keepBox(null) }]),
  ]
  const ofVisuals = visualFilterCount(props.page, view)
  return (
    <div className={styles.line}>
      <div className={styles.words} aria-live="polite">
        {ofPage.map(({ key, words, remove }) =>
          frozen ? (
            <span key={key} className={styles.chip}>
              {words}
            </span>
          ) : (
            <button key={key} type="button" className={styles.chip} onClick={remove}>
              <span className={styles.clause}>{words}</span>
              <DismissRegular aria-label="Remove" />
            </button>
          ),
        )}
        {frozen && (
          <span className={styles.frozen}>
            <LockClosedRegular aria-hidden="true" /> {frozenWords}
          </span>
        )}
        <span>
          {inForce === 0 && `No filters in force${left === '' ? '' : ': '}`}
          {ofVisuals > 0 && `${ofVisuals} on single visuals. `}
          {left}
        </span>
      </div>
      <button type="button" className={styles.all} aria-haspopup="dialog" onClick={() => setPane(true)}>
        <FilterRegular aria-hidden="true" />
        <span className={styles.wide}>{inForce === 0 ? 'Filters' : `Filters: ${inForce}`}</span>
        <span className={styles.narrow}>All filters</span>
      </button>
      {pane && (
        <Suspense fallback={null}>
          <FiltersPane {...props} onClose={() => setPane(false)} />
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
