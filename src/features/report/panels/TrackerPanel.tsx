import type { ReactNode } from 'react'
import type { Tracker } from '../../../core/tracker/tracker'
import type { Panel } from '../../../core/view/page'
import { useStudy } from '../../../state/useStudy'
import { PanelState, problemOf } from './PanelState'

interface TrackerPanelProps {
  panel: Panel
  children: (tracker: Tracker) => ReactNode
}

/** Draws what it is given of the tracker in force, once that is read. */
export function TrackerPanel({ panel, children }: TrackerPanelProps) {
  const { data, error, refetch } = useStudy('tracker')
  if (error || !data) return <PanelState panel={panel} problem={problemOf(error, 'V10')} retry={() => void refetch()} />
  return children(data)
}
