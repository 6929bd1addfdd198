import { lazy, type ReactNode } from 'react'
import type { Partnership } from '../../core/partnership'
import type { Result } from '../../core/query/query'
import type { Panel } from '../../core/view/page'
import { Card } from '../../ui/Card'
import { Fetched } from '../../ui/Fetched'
import { Skeleton } from '../../ui/Skeleton'

const CoveragePanel = lazy(() => import('./panels/CoveragePanel').then((module) => ({ default: module.CoveragePanel })))
const ChangesPanel = lazy(() => import('./panels/ChangesPanel').then((module) => ({ default: module.ChangesPanel })))
const ReturnsPanel = lazy(() => import('./panels/ReturnsPanel').then((module) => ({ default: module.ReturnsPanel })))
const ScorecardPanel = lazy(() =>
  import('./panels/ScorecardPanel').then((module) => ({ default: module.ScorecardPanel })),
)
const ThreadsPanel = lazy(() => import('./panels/ThreadsPanel').then((module) => ({ default: module.ThreadsPanel })))

/** What every panel is given; it finds its own facts, but for the answers to its queries. */
export interface PanelProps {
  panel: Panel
  partnership: Partnership
  /** By the name of the query; none while it is being counted. */
  results?: Readonly<Record<string, Result | undefined>>
  problem?: { words: string; code: string } | undefined
  retry?: (() => void) | undefined
}

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
    case 'threads':
      return <ThreadsPanel panel={panel} partnership={partnership} />
    case 'coverage':
      return <CoveragePanel panel={panel} partnership={partnership} />
  }
}
