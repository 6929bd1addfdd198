import { useId } from 'react'
import { formatDay } from '../../../core/text/format'
import { whyNothing } from '../../../core/text/whyNothing'
import { scorecardTitle } from '../../../reports/scorecardTitle'
import { useView } from '../../../state/useView'
import { Card } from '../../../ui/Card'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorState } from '../../../ui/ErrorState'
import { SampleMark } from '../../../ui/SampleMark'
import { Skeleton } from '../../../ui/Skeleton'
import type { PanelProps } from '../panelProps'
import styles from './ScorecardPanel.module.css'
import { ScorecardTable } from './ScorecardTable'

/** Every theme against every measure. Its title says which meets fewest standards and which carries most overdue work. */
export function ScorecardPanel({ panel, partnership, results = {}, problem, retry }: PanelProps) {
  const titleId = useId()
  const { reset } = useView()
  const known = Object.values(results).filter((result) => result !== undefined)
  const [first] = known
  if (problem) {
    return (
      <Card>
        <ErrorState title={`${panel.name} could not be counted`} {...problem} onRetry={retry} />
      </Card>
    )
  }
  if (!first) {
    return (
      <Card>
        <Skeleton of={panel.name.toLowerCase()} rows={10} />
      </Card>
    )
  }
  const isEmpty = known.every(({ records }) => records.shown === 0)
  const title = isEmpty ? null : scorecardTitle(results, partnership.limits.smallSample)
  return (
    <section className={styles.panel} aria-labelledby={titleId} data-visual={panel.id}>
      <Card>
        <header className={styles.header}>
          <h2 id={titleId}>{title ?? panel.name}</h2>
          {known.some(({ sample }) => sample) && <SampleMark />}
        </header>
        <p className={styles.subtitle}>
          {`As at ${formatDay(first.asAt)}. Reviews and audits of 36 months. Items with two themes count in both, once in the total. Choose a row to filter.`}
        </p>
        {isEmpty ? (
          <EmptyState
            title="Nothing to show"
            why={whyNothing(first)}
            remedy={first.filteredBy.length > 0 ? { label: 'Reset the filters', onClick: reset } : undefined}
          />
        ) : (
          <ScorecardTable panel={panel} partnership={partnership} results={results} />
        )}
      </Card>
    </section>
  )
}
