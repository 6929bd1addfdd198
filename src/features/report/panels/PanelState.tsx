import type { Panel } from '../../../core/view/page'
import { Card } from '../../../ui/Card'
import { ErrorState } from '../../../ui/ErrorState'
import { Skeleton } from '../../../ui/Skeleton'

interface PanelStateProps {
  panel: Panel
  problem: { words: string; code: string } | undefined
  retry?: (() => void) | undefined
  /** How high it will be, in rows. */
  rows?: number
}

/** A panel before it has its facts: they are counted, or could not be. */
export function PanelState({ panel, problem, retry, rows = 7 }: PanelStateProps) {
  return (
    <Card>
      {problem ? (
        <ErrorState title={`${panel.name} could not be worked out`} {...problem} onRetry={retry} />
      ) : (
        <Skeleton of={panel.name.toLowerCase()} rows={rows} />
      )}
    </Card>
  )
}

/** What is said of facts that could not be worked out. */
export function problemOf(error: Error | null | undefined, code: string) {
  return error ? { words: `${error.message} What is loaded is safe.`, code } : undefined
}
