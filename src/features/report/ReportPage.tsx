import { lazy, useMemo } from 'react'
import type { Partnership } from '../../core/partnership'
import type { Query } from '../../core/query/query'
import { drilled } from '../../core/view/drill'
import { type Block, isVisual, type Page, type Panel, panelsOf, type Visual, visualsOf } from '../../core/view/page'
import { recommendationIn } from '../../core/view/recommendationBehind'
import { useMode } from '../../state/useMode'
import { usePrintedText } from '../../state/usePrintedText'
import { useResults } from '../../state/useResults'
import { useView } from '../../state/useView'
import { Fetched } from '../../ui/Fetched'
import '../../ui/print.css'
import { pageDatasets } from './filters/pageDatasets'
import { PanelsInForce, panelsInForce } from './filters/panelsInForce'
import { PanelView } from './PanelView'
import { panelAnswers } from './panelAnswers'
import styles from './ReportPage.module.css'
import { SlicerBar } from './SlicerBar'
import { slicerQueries } from './services/slicerQueries'
import { VisualCard } from './VisualCard'

// Lists and the map come after the numbers: they are not what the first look needs.
const RowsCard = lazy(() => import('./RowsCard').then((module) => ({ default: module.RowsCard })))
const RowsBehind = lazy(() => import('./rows/RowsBehind').then((module) => ({ default: module.RowsBehind })))
const RecommendationDialog = lazy(() =>
  import('./recommendation/RecommendationDialog').then((module) => ({ default: module.RecommendationDialog })),
)
const ServicesPlace = lazy(() =>
  import('./services/ServicesPlace').then((module) => ({ default: module.ServicesPlace })),
)

/** A chart of entries says on each what it was before; along quarters that stands beside it. */
function askedOf({ mark, query }: Visual): Query {
  const isOfEntries = mark.kind !== 'number' && mark.kind !== 'line' && !query.by.includes('quarter')
  return isOfEntries ? { ...query, compare: true } : query
}

/** A page of the report: slicers, cards, charts, rows, and the early help services where the page has them. */
export function ReportPage({ page, partnership }: { page: Page; partnership: Partnership }) {
  const visuals = useMemo(() => visualsOf(page), [page])
  const { view } = useView()
  const { frozen } = useMode()
  const panels = useMemo(panelsInForce, [])
  const gone = useMemo(
    () => visuals.map((visual) => drilled(visual, view.visuals[visual.id]?.drill, view.visuals[visual.id]?.within)),
    [visuals, view.visuals],
  )
  const queries = useMemo(
    () => [
      ...gone.map(({ visual }) => askedOf(visual)),
      ...panelsOf(page).flatMap((panel) => Object.values(panel.queries ?? {})),
      ...(page.services ? slicerQueries : []),
    ],
    [gone, page],
  )
  const { results, problems, retry } = useResults(queries)
  // A panel's facts may come from any dataset.
  const datasets = useMemo(() => (panelsOf(page).length > 0 ? undefined : pageDatasets(page)), [page])
  usePrintedText(page.label, results, datasets)
  const { behind } = view
  const recommendation = recommendationIn(view)
  const behindAt = behind ? visuals.findIndex(({ id }) => id === behind.visual) : -1
  const behindOf = gone[behindAt]?.visual
  const card = (visual: Visual) => {
    const place = visuals.indexOf(visual)
    const down = gone[place]
    if (!down) return null
    return (
      <VisualCard
        key={visual.id}
        base={visual}
        drilled={down}
        problem={problemOf(problems[place])}
        result={results[place]}
        retry={problems[place] ? retry : undefined}
      />
    )
  }
  const services = page.services && (
    <div className={styles.services}>
      <Fetched of="The map and list of services">
        <ServicesPlace page={page} results={results.slice(-slicerQueries.length)} partnership={partnership} />
      </Fetched>
    </div>
  )
  const panel = (block: Panel) => {
    const failed = Object.values(panelAnswers(block, page, problems.slice(visuals.length))).find((one) => one)
    return (
      <PanelView
        key={block.id}
        panel={block}
        partnership={partnership}
        problem={problemOf(failed)}
        results={panelAnswers(block, page, results.slice(visuals.length))}
        retry={failed ? retry : undefined}
      />
    )
  }
  return (
    <PanelsInForce value={panels}>
      <SlicerBar {...{ page, partnership, results }} />
      <div
        className={styles.page}
        data-services={page.services}
        data-stage={staged(page, view.focus) ? 'focus' : staged(page, view.spotlight) ? 'spotlight' : undefined}
      >
        <h1 className={styles.hidden}>{page.label}</h1>
        {page.services === 'whole' && services}
        <div className={styles.figures}>
          {page.cards.length > 0 && <div className={styles.cards}>{page.cards.map(card)}</div>}
          {page.charts.map((blocks) => (
            <div
              key={blocks[0]?.id}
              className={styles.row}
              data-count={blocks.length}
              data-lead={leadOf(blocks)}
              data-wide={wideFirst(blocks)}
            >
              {blocks.map((block) => (isVisual(block) ? card(block) : panel(block)))}
            </div>
          ))}
          {page.list && (
            <Fetched of="The list of rows">
              <RowsCard page={page.id} {...page.list} partnership={partnership} />
            </Fetched>
          )}
        </div>
        {recommendation !== null && (
          <Fetched of="The recommendation">
            <RecommendationDialog key={recommendation} id={recommendation} />
          </Fetched>
        )}
        {behind && behindOf && !frozen && (
          <Fetched of="The rows">
            <RowsBehind
              key={JSON.stringify(behind)}
              {...{ behind, partnership }}
              visual={behindOf}
              result={results[behindAt]}
              columns={page.list?.dataset === behindOf.query.dataset ? page.list.columns : undefined}
            />
          </Fetched>
        )}
        {page.services === 'beside' && services}
      </div>
    </PanelsInForce>
  )
}

/** What a card says where its question could not be answered. */
function problemOf(error: Error | null | undefined): { words: string; code: string } | undefined {
  return error ? { words: `${error.message} What is loaded is safe.`, code: 'V01' } : undefined
}

/** The kind of panel a row begins with, where its row is laid out by it. */
function leadOf([first]: readonly Block[]): string | undefined {
  return first && !isVisual(first) ? first.panel : undefined
}

/** A link may name a visual of another page. */
function staged({ cards, charts }: Page, id: string | null): boolean {
  return [...cards, ...charts.flat()].some((block) => block.id === id)
}

/** The first block of a row is as tall as the others above one another beside it. */
function wideFirst([first]: readonly Block[]): true | undefined {
  return first && !isVisual(first) && first.wide ? true : undefined
}
