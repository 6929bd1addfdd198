import { useMemo } from 'react'
import type { Dataset } from '../../../core/dataset/define'
import type { Partnership } from '../../../core/partnership'
import type { Result, RowsQuery, RowsResult, Selection } from '../../../core/query/query'
import { whyNothing } from '../../../core/text/whyNothing'
import { services } from '../../../datasets/services'
import { useGeography } from '../../../state/useGeography'
import { useMode } from '../../../state/useMode'
import { useRows } from '../../../state/useRows'
import { useSelection } from '../../../state/useSelection'
import { useView } from '../../../state/useView'
import { Card } from '../../../ui/Card'
import { ErrorState } from '../../../ui/ErrorState'
import { Skeleton } from '../../../ui/Skeleton'
import type { SlicerEntry } from '../../../ui/slicerEntry'
import { ServicesPanel } from './ServicesPanel'
import type { ServiceRow } from './serviceRow'

interface ServicesPlaceProps {
  variant: 'beside' | 'whole'
  /** The answers to `slicerQueries`: services by town, then by cluster. */
  results: readonly (Result | undefined)[]
  partnership: Partnership
}

/** Brings the services of the library to the map and list. */
export function ServicesPlace({ variant, results: [byTown, byCluster], partnership }: ServicesPlaceProps) {
  const { view, choose, chooseService } = useView()
  const selection = useSelection()
  const { frozen } = useMode()
  const geography = useGeography()
  const query = useMemo(() => allServices(services(partnership)), [partnership])
  const shown = useRows(query, selection)
  const all = useRows(query, quarterOnly(selection))
  const rows = useMemo(() => serviceRows(shown.data), [shown.data])
  const others = useMemo(() => {
    const inFilter = new Set(rows.map(({ key }) => key))
    return serviceRows(all.data).filter(({ key }) => !inFilter.has(key))
  }, [all.data, rows])

  const failed = geography.error ?? shown.error ?? all.error
  const retry = geography.error ? geography.refetch : shown.error ? shown.refetch : all.refetch
  if (failed) {
    return (
      <Card>
        <ErrorState
          title="The services could not be shown"
          words={`${failed.message} The rest of the page stands.`}
          code="V02"
          onRetry={() => void retry()}
        />
      </Card>
    )
  }
  if (!geography.data || !shown.data) {
    return (
      <Card>
        <Skeleton of="early help services" rows={12} />
      </Card>
    )
  }
  return (
    <ServicesPanel
      {...geography.data}
      rows={rows}
      others={others}
      total={shown.data.records.of}
      whyNone={byTown && whyNothing(byTown)}
      cannotFilter={shown.data.cannotFilter}
      townEntries={entriesOf(byTown)}
      clusterEntries={entriesOf(byCluster)}
      towns={selection.town ?? []}
      clusters={selection.cluster ?? []}
      onTowns={(ids) => choose('town', ids)}
      onClusters={(ids) => choose('cluster', ids)}
      chosenService={view.service}
      onChooseService={chooseService}
      sample={shown.data.sample}
      variant={variant}
      frozen={frozen}
    />
  )
}

function allServices(dataset: Dataset): RowsQuery {
  const sort = [{ column: 'service_name', descending: false }]
  return { dataset: dataset.id, columns: Object.keys(dataset.columns), sort, offset: 0, limit: 20_000 }
}

function quarterOnly({ quarter }: Selection): Selection {
  return quarter ? { quarter } : {}
}

function serviceRows(result: RowsResult | undefined): readonly ServiceRow[] {
  if (!result) return []
  const ids = result.columns.map(({ id }) => id)
  return result.rows.map(({ key, cells }) => ({
    key,
    cells: Object.fromEntries(ids.map((id, index) => [id, cells[index] ?? ''])),
  }))
}

function entriesOf(result: Result | undefined): readonly SlicerEntry[] {
  return (result?.axes[0]?.entries ?? []).map(({ id, label }, index) => {
    const figure = result?.cells[index]
    return { id, label, count: figure?.state === 'value' ? figure.value : 0 }
  })
}
