import { lazy, type ReactNode } from 'react'
import type { Partnership } from '../../core/partnership'
import type { Panel } from '../../core/view/page'
import { Card } from '../../ui/Card'
import { Fetched } from '../../ui/Fetched'
import { Skeleton } from '../../ui/Skeleton'

const CoveragePanel = lazy(() => import('./panels/CoveragePanel').then((module) => ({ default: module.CoveragePanel })))
const ThreadsPanel = lazy(() => import('./panels/ThreadsPanel').then((module) => ({ default: module.ThreadsPanel })))

/** What every panel is given; it finds its own facts. */
export interface PanelProps {
  panel: Panel
  partnership: Partnership
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
function drawn({ panel, partnership }: PanelProps): ReactNode {
  switch (panel.panel) {
    case 'threads':
      return <ThreadsPanel panel={panel} partnership={partnership} />
    case 'coverage':
      return <CoveragePanel panel={panel} partnership={partnership} />
  }
}
