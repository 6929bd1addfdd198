import { lazy, Suspense, useId, useState } from 'react'
import type { Coverage } from '../../../core/cover/coverage'
import { type CoverageBy, coverageTitle, gapSentences } from '../../../core/cover/coverageWords'
import { dimensionLabels } from '../../../core/dataset/define'
import type { Partnership } from '../../../core/partnership'
import { formatDay, formatNumber } from '../../../core/text/format'
import { whyNothing } from '../../../core/text/whyNothing'
import type { Panel } from '../../../core/view/page'
import { useSelection } from '../../../state/useSelection'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { Acronyms } from '../../../ui/Acronyms'
import { Card } from '../../../ui/Card'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorState } from '../../../ui/ErrorState'
import { SampleMark } from '../../../ui/SampleMark'
import { Skeleton } from '../../../ui/Skeleton'
import { usePrinting } from '../../../ui/usePrinting'
import { CoverageMatrix } from './CoverageMatrix'
import { CoverageNearest } from './CoverageNearest'
import styles from './CoveragePanel.module.css'
import { CoverageTools } from './CoverageTools'

const CoverageTable = lazy(() => import('./CoverageTable').then((module) => ({ default: module.CoverageTable })))

interface CoveragePanelProps {
  panel: Panel
  partnership: Partnership
}

/** Which clusters have help in person, only from afar, or none: by theme or by function, and each gap in a sentence. */
export function CoveragePanel({ panel, partnership }: CoveragePanelProps) {
  const { data, error, refetch } = useStudy('coverage')
  if (error) {
    return (
      <Card>
        <ErrorState
          title={`${panel.name} could not be worked out`}
          words={`${error.message} What is loaded is safe.`}
          code="V09"
          onRetry={() => void refetch()}
        />
      </Card>
    )
  }
  if (!data) {
    return (
      <Card>
        <Skeleton of={panel.name.toLowerCase()} rows={7} />
      </Card>
    )
  }
  return <Covered {...{ panel, partnership }} coverage={data} />
}

const headline = 4
const fewSentences = 4

function Covered({ panel, partnership, coverage }: CoveragePanelProps & { coverage: Coverage }) {
  const { view, reset } = useView()
  const selection = useSelection()
  const printing = usePrinting()
  const titleId = useId()
  const [asked, setAsked] = useState<{ row: number; column: number } | null>(null)
  const [all, setAll] = useState(false)
  const set = view.visuals[panel.id]
  const by: CoverageBy = set?.columns?.includes('function') ? 'function' : 'theme'
  const grid = coverage[by]
  const chosen = selection[by] ?? []
  const first = by === 'theme' ? partnership.themes.slice(0, headline) : grid.across
  const columns = chosen.length > 0 ? chosen : first.map(({ id }) => id)
  const others = coverage.filteredBy.filter((dimension) => dimension !== by && dimension !== 'quarter')
  const answer = coverageTitle(grid, by, columns)
  const title = answer === null ? panel.name : `${others.length > 0 ? 'With these filters: ' : ''}${answer}`
  const sentences = gapSentences(grid, by).filter(
    ({ gaps }) => chosen.length === 0 || gaps.some(({ entry }) => chosen.includes(entry.id)),
  )
  const shown = all || printing ? sentences : sentences.slice(0, fewSentences)
  const isEmpty = coverage.records.shown === 0
  return (
    <section className={styles.panel} aria-labelledby={titleId} data-visual={panel.id}>
      <Card>
        <header className={styles.header}>
          <h2 id={titleId}>
            <Acronyms text={isEmpty ? panel.name : title} />
          </h2>
          {coverage.sample && <SampleMark />}
          {!isEmpty && (
            <CoverageTools {...{ panel, by, grid, title }} notes={[subtitle(coverage, by), count(coverage)]} />
          )}
        </header>
        <p className={styles.subtitle}>{subtitle(coverage, by)}</p>
        {isEmpty ? (
          <EmptyState
            title="No services to cover anything"
            why={whyNothing(coverage)}
            remedy={others.length > 0 ? { label: 'Reset the filters', onClick: reset } : undefined}
          />
        ) : set?.table ? (
          <Suspense fallback={<Skeleton of="coverage" rows={7} />}>
            <CoverageTable {...{ grid, by }} caption={`${panel.name} by cluster and ${by}`} />
          </Suspense>
        ) : (
          <CoverageMatrix {...{ grid, by }} name={`${panel.name} by cluster and ${by}`} onNone={setAsked} />
        )}
        {asked && !isEmpty && <CoverageNearest {...{ grid, by }} at={asked} onClose={() => setAsked(null)} />}
        {!isEmpty && sentences.length > 0 && (
          <ul className={styles.sentences} aria-label="Gaps">
            {shown.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        {!isEmpty && !printing && sentences.length > fewSentences && (
          <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer gaps' : `All ${formatNumber(sentences.length)} gaps`}
          </button>
        )}
        <p className={styles.count}>{[count(coverage), ...notes(coverage, by)].join('. ')}</p>
      </Card>
    </section>
  )
}

function subtitle({ asAt }: Coverage, by: CoverageBy): string {
  const order = by === 'theme' ? ' Headline themes come first.' : ''
  return `Running services by cluster and ${by}, each counted once in a cell, as at ${formatDay(asAt)}.${order} Choose a cell to filter.`
}

function count({ records }: Coverage): string {
  return `${formatNumber(records.shown)} of ${formatNumber(records.of)} running services`
}

/** What cannot filter this, and what has no column. */
function notes(coverage: Coverage, by: CoverageBy): string[] {
  const { unused } = coverage[by]
  const none = unused.length === 0 ? [] : [`No service at all gives as its ${by}: ${unused.join(', ')}`]
  return [...coverage.cannotFilter.map((dimension) => `${dimensionLabels[dimension]} cannot filter this`), ...none]
}
