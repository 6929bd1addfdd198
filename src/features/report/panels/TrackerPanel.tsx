import type { ReactNode } from 'react'
import type { Tracker } from '../../../core/tracker/tracker'
import type { Panel } from '../../../core/view/page'
import { useStudy } from '../../../state/useStudy'
import { Card } from '../../../ui/Card'
import { ErrorState } from '../../../ui/ErrorState'
import { Skeleton } from '../../../ui/Skeleton'

interface TrackerPanelProps {
  panel: Panel
  children: (tracker: Tracker) => ReactNode
}

/** Draws what it is given of the tracker in force, once that is read. */
export function TrackerPanel({ panel, children }: TrackerPanelProps) {
  const { data, error, refetch } = useStudy('tracker')
  if (error) {
    return (
      <Card>
        <ErrorState
          title={`${panel.name} could not be worked out`}
          words={`${error.message} What is loaded is safe.`}
          code="V10"
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
  return children(data)
}
