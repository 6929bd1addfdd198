import { lazy } from 'react'
import { coverageTitle } from '../../../core/cover/coverageWords'
import type { Partnership } from '../../../core/partnership'
import type { Result } from '../../../core/query/query'
import { whyNothing } from '../../../core/text/whyNothing'
import type { Page } from '../../../core/view/page'
import { headline } from '../../../reports/headline'
import { useMode } from '../../../state/useMode'
import { useSelection } from '../../../state/useSelection'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { Card } from '../../../ui/Card'
import { ErrorState } from '../../../ui/ErrorState'
import { Skeleton } from '../../../ui/Skeleton'
import type { SlicerEntry } from '../../../ui/slicerEntry'
import { ServicesPanel } from './ServicesPanel'
import { usePlacedServices } from './usePlacedServices'

const ServicesPage = lazy(() => import('./ServicesPage').then((module) => ({ default: module.ServicesPage })))

interface ServicesPlaceProps {
  page: Page
  /** The answers to `slicerQueries`: services by town, then by cluster. */
  results: readonly (Result | undefined)[]
  partnership: Partnership
}

/** Brings the services of the library to the map and list: beside other figures, or as a page of their own. */
export function ServicesPlace({ page, results: [byTown, byCluster], partnership }: ServicesPlaceProps) {
  const { view, choose, chooseService } = useView()
  const selection = useSelection()
  const { frozen } = useMode()
  const { failed, retry, found } = usePlacedServices(partnership)
  const coverage = useStudy('coverage').data
  if (failed) {
    return (
      <Card>
        <ErrorState
          title="The services could not be shown"
          words={`${failed.message} The rest of the page stands.`}
          code="V02"
          onRetry={retry}
        />
      </Card>
    )
  }
  if (!found) {
    return (
      <Card>
        <Skeleton of="early help services" rows={12} />
      </Card>
    )
  }
  const { services, outside, geography, result } = found
  const common = {
    ...geography,
    services,
    outside,
    total: result.records.of,
    whyNone: byTown && whyNothing(byTown),
    cannotFilter: result.cannotFilter,
    chosenService: view.service,
    onChooseService: chooseService,
    sample: result.sample,
    frozen,
  }
  if (page.services === 'whole') return <ServicesPage {...common} {...{ page, partnership }} />
  return (
    <ServicesPanel
      {...common}
      gap={coverage && coverageTitle(coverage.theme, 'theme', headlineIds(partnership))}
      townEntries={entriesOf(byTown)}
      clusterEntries={entriesOf(byCluster)}
      towns={selection.town ?? []}
      clusters={selection.cluster ?? []}
      onTowns={(ids) => choose('town', ids)}
      onClusters={(ids) => choose('cluster', ids)}
    />
  )
}

function headlineIds({ themes }: Partnership): readonly string[] {
  return themes.slice(0, headline).map(({ id }) => id)
}

function entriesOf(result: Result | undefined): readonly SlicerEntry[] {
  return (result?.axes[0]?.entries ?? []).map(({ id, label }, index) => {
    const figure = result?.cells[index]
    return { id, label, count: figure?.state === 'value' ? figure.value : 0 }
  })
}
