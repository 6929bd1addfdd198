import { lazy } from 'react'
import type { Page } from '../core/view/page'
import { useLastView } from '../state/useLastView'
import { Fetched } from '../ui/Fetched'

const LastViewBar = lazy(() =>
  import('../features/views/LastViewBar').then((module) => ({ default: module.LastViewBar })),
)

/** Offers the last view of this device to a reader who came by a bare link. */
export function LastView({ pages }: { pages: readonly Page[] }) {
  const { last, dismiss } = useLastView()
  const page = pages.find(({ id }) => id === last?.page)
  if (last === null || page === undefined) return null
  return (
    <Fetched of="The last view">
      <LastViewBar last={last} pageLabel={page.label} onDismiss={dismiss} />
    </Fetched>
  )
}
