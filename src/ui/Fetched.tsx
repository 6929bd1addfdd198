import { type ReactNode, Suspense } from 'react'
import { Card } from './Card'
import { ErrorState } from './ErrorState'
import { MarkBoundary } from './MarkBoundary'

interface FetchedProps {
  /** What is fetched, as a sentence begins with it: `The map and list`. */
  of: string
  /** What stands until it is there. */
  waiting?: ReactNode
  children: ReactNode
}

/** A part of the page that is fetched when it is first shown; if it does not come, the rest of the page stands. */
export function Fetched({ of, waiting, children }: FetchedProps) {
  return (
    <MarkBoundary fallback={() => <NotFetched of={of} />}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </MarkBoundary>
  )
}

/** A browser asks once for a part of a program: only a reload asks again. */
function NotFetched({ of }: { of: string }) {
  return (
    <Card>
      <ErrorState
        title={`${of} could not be fetched`}
        words="The site may have been renewed since this page was opened. Trying again reloads the page; what you chose stays."
        code="V04"
        onRetry={() => window.location.reload()}
      />
    </Card>
  )
}
