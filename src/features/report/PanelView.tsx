import { lazy, type ReactNode } from 'react'
import { Card } from '../../ui/Card'
import { Fetched } from '../../ui/Fetched'
import { Skeleton } from '../../ui/Skeleton'
import type { PanelProps } from './panelProps'

const CoveragePanel = lazy(() => import('./panels/CoveragePanel').then((module) => ({ default: module.CoveragePanel })))
const BriefPanel = lazy(() => import('./panels/BriefPanel').then((module) => ({ default: module.BriefPanel })))
const RecurringPanel = lazy(() =>
  import('./panels/RecurringPanel').then((module) => ({ default: module.RecurringPanel })),
)
const ChangesPanel = lazy(() => import('./panels/ChangesPanel').then((module) => ({ default: module.ChangesPanel })))
const ReturnsPanel = lazy(() => import('./panels/ReturnsPanel').then((module) => ({ default: module.ReturnsPanel })))
const ScorecardPanel = lazy(() =>
  import('./panels/ScorecardPanel').then((module) => ({ default: module.ScorecardPanel })),
)
const ReadinessPanel = lazy(() =>
  import('./panels/ReadinessPanel').then((module) => ({ default: module.ReadinessPanel })),
)
const SpreadPanel = lazy(() => import('./panels/SpreadPanel').then((module) => ({ default: module.SpreadPanel })))
const ReauditPanel = lazy(() => import('./panels/ReauditPanel').then((module) => ({ default: module.ReauditPanel })))
const ThemeRecommendationsPanel = lazy(() =>
  import('./panels/ThemeRecommendationsPanel').then((module) => ({ default: module.ThemeRecommendationsPanel })),
)
const HelpPanel = lazy(() => import('./panels/HelpPanel').then((module) => ({ default: module.HelpPanel })))
const ThreadsPanel = lazy(() => import('./panels/ThreadsPanel').then((module) => ({ default: module.ThreadsPanel })))
const ConflictsPanel = lazy(() =>
  import('./panels/ConflictsPanel').then((module) => ({ default: module.ConflictsPanel })),
)
const DuePanel = lazy(() => import('./panels/DuePanel').then((module) => ({ default: module.DuePanel })))
const FieldsPanel = lazy(() => import('./panels/FieldsPanel').then((module) => ({ default: module.FieldsPanel })))
const MovementPanel = lazy(() => import('./panels/MovementPanel').then((module) => ({ default: module.MovementPanel })))
const RepeatsPanel = lazy(() => import('./panels/RepeatsPanel').then((module) => ({ default: module.RepeatsPanel })))
const ReviewsPanel = lazy(() => import('./panels/ReviewsPanel').then((module) => ({ default: module.ReviewsPanel })))
const TimelinePanel = lazy(() => import('./panels/TimelinePanel').then((module) => ({ default: module.TimelinePanel })))
const YearPanel = lazy(() => import('./panels/YearPanel').then((module) => ({ default: module.YearPanel })))

/** A part of a page that is no single question, fetched when it is first shown. */
export function PanelView(props: PanelProps) {
  const { name } = props.panel
  const waiting = (
    <Card>
      <Skeleton of={name} rows={7} />
    </Card>
  )
  return (
    <Fetched of={name} waiting={waiting}>
      {drawn(props)}
    </Fetched>
  )
}

/** Each kind of panel has a component of its own in `panels/`, loaded lazily. */
function drawn({ panel, partnership, results = {}, problem, retry }: PanelProps): ReactNode {
  switch (panel.panel) {
    case 'scorecard':
      return <ScorecardPanel {...{ panel, partnership, results, problem, retry }} />
    case 'changes':
      return <ChangesPanel {...{ panel, partnership, results, problem, retry }} />
    case 'returns':
      return <ReturnsPanel panel={panel} partnership={partnership} />
    case 'readiness':
      return <ReadinessPanel {...{ panel, partnership, results, problem, retry }} />
    case 'spread':
      return <SpreadPanel {...{ panel, partnership, results, problem, retry }} />
    case 'reaudit':
      return <ReauditPanel panel={panel} partnership={partnership} />
    case 'theme-recommendations':
      return <ThemeRecommendationsPanel {...{ panel, partnership, results, problem, retry }} />
    case 'help':
      return <HelpPanel {...{ panel, partnership, results, problem, retry }} />
    case 'threads':
      return <ThreadsPanel panel={panel} partnership={partnership} />
    case 'brief':
      return <BriefPanel panel={panel} partnership={partnership} />
    case 'recurring':
      return <RecurringPanel {...{ panel, partnership, results, problem, retry }} />
    case 'coverage':
      return <CoveragePanel panel={panel} partnership={partnership} />
    case 'conflicts':
      return <ConflictsPanel panel={panel} />
    case 'due':
      return <DuePanel panel={panel} />
    case 'fields':
      return <FieldsPanel panel={panel} partnership={partnership} />
    case 'movement':
      return <MovementPanel panel={panel} />
    case 'repeats':
      return <RepeatsPanel panel={panel} />
    case 'reviews':
      return <ReviewsPanel panel={panel} />
    case 'timeline':
      return <TimelinePanel panel={panel} />
    case 'year':
      return <YearPanel panel={panel} />
  }
}
