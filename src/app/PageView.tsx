import { lazy, useMemo } from 'react'
import { methodPage } from '../core/view/methodLink'
import { ReportPage } from '../features/report/ReportPage'
import { pages } from '../reports/pages'
import { usePartnership } from '../state/usePartnership'
import { useView } from '../state/useView'
import { EmptyState } from '../ui/EmptyState'
import { Fetched } from '../ui/Fetched'
import { DetailPage } from './DetailPage'

const MethodPage = lazy(() =>
  import('../features/method/MethodPage').then((module) => ({ default: module.MethodPage })),
)
const DataRoute = lazy(() => import('./DataRoute').then(({ DataRoute: page }) => ({ default: page })))

/** The page a link names, or where to go when there is no such page. */
export function PageView() {
  const { page: id, goTo } = useView()
  const { data: partnership } = usePartnership()
  const known = useMemo(() => (partnership ? pages(partnership) : []), [partnership])
  if (!partnership) return null
  const page = known.find((one) => one.id === id)
  if (page?.of) return <DetailPage key={page.id} page={page} of={page.of} partnership={partnership} />
  if (page) return <ReportPage key={page.id} page={page} partnership={partnership} />
  if (id === 'data') {
    return (
      <Fetched of="The Data page">
        <DataRoute partnership={partnership} />
      </Fetched>
    )
  }
  if (id === methodPage) {
    return (
      <Fetched of="The Method page">
        <MethodPage partnership={partnership} />
      </Fetched>
    )
  }
  return (
    <EmptyState
      title="There is no page of that name"
      why="The link may be old or cut short."
      remedy={{ label: 'Go to the overview', onClick: () => goTo('overview') }}
    />
  )
}
