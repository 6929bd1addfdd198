import { lazy, useMemo } from 'react'
import type { Partnership } from '../../core/partnership'
import { isVisual, type Page, visualsOf } from '../../core/view/page'
import { useResults } from '../../state/useResults'
import { Fetched } from '../../ui/Fetched'
import '../../ui/print.css'
import styles from './ReportPage.module.css'
import { SlicerBar } from './SlicerBar'
import { slicerQueries } from './services/slicerQueries'
import { VisualCard } from './VisualCard'

// Lists and the map come after the numbers: they are not what the first look needs.
const RowsCard = lazy(() => import('./RowsCard').then((module) => ({ default: module.RowsCard })))
const ServicesPlace = lazy(() =>
  import('./services/ServicesPlace').then((module) => ({ default: module.ServicesPlace })),
)

/** A page of the report: slicers, cards, charts, rows, and the early help services where the page has them. */
export function ReportPage({ page, partnership }: { page: Page; partnership: Partnership }) {
  const visuals = useMemo(() => visualsOf(page), [page])
  const queries = useMemo(
    () => [...visuals.map(({ query }) => query), ...(page.services ? slicerQueries : [])],
    [visuals, page.services],
  )
  const { results, error, retry } = useResults(queries)
  const problem = error ? { words: `${error.message} What is loaded is safe.`, code: 'V01' } : undefined
  const card = (index: number) => {
    const visual = visuals[index]
    return (
      visual && <VisualCard key={visual.id} {...{ visual, problem }} retry={problem && retry} result={results[index]} />
    )
  }
  let next = page.cards.length
  return (
    <>
      <SlicerBar />
      <div className={styles.page} data-services={page.services}>
        <h1 className={styles.hidden}>{page.label}</h1>
        <div className={styles.figures}>
          {page.cards.length > 0 && <div className={styles.cards}>{page.cards.map((_, index) => card(index))}</div>}
          {page.charts.map((blocks) => {
            const row = blocks.filter(isVisual)
            const first = next
            next += row.length
            return (
              <div key={row[0]?.id} className={styles.row} data-count={row.length}>
                {row.map((_, offset) => card(first + offset))}
              </div>
            )
          })}
          {page.list && (
            <Fetched of="The list of rows">
              <RowsCard {...page.list} />
            </Fetched>
          )}
        </div>
        {page.services && (
          <div className={styles.services}>
            <Fetched of="The map and list of services">
              <ServicesPlace
                variant={page.services}
                results={results.slice(visuals.length)}
                partnership={partnership}
              />
            </Fetched>
          </div>
        )}
      </div>
    </>
  )
}
