import { useMemo } from 'react'
import type { Dataset } from '../../../core/dataset/define'
import type { Partnership } from '../../../core/partnership'
import type { RowsQuery, RowsResult, Selection } from '../../../core/query/query'
import { services as servicesDataset } from '../../../datasets/services'
import { useGeography } from '../../../state/useGeography'
import { useRows } from '../../../state/useRows'
import { useSelection } from '../../../state/useSelection'
import { type PlacedService, placeService } from './serviceRow'

/** Every service of the library, placed once: those the filters leave and those they take away. */
export function usePlacedServices(partnership: Partnership) {
  const selection = useSelection()
  const geography = useGeography()
  const dataset = useMemo(() => servicesDataset(partnership), [partnership])
  const all = useRows(
    useMemo(() => listOf(dataset, Object.keys(dataset.columns)), [dataset]),
    quarterOnly(selection),
  )
  // Which of them the filters leave is asked by key alone: what they are is known already.
  const kept = useRows(
    useMemo(() => listOf(dataset, ['service_name']), [dataset]),
    selection,
  )
  const places = geography.data?.places
  const placed = useMemo(
    () => (all.data && places ? serviceRows(all.data).map((row) => placeService(row, places)) : null),
    [all.data, places],
  )
  const parted = useMemo(() => (placed && kept.data ? partedBy(placed, kept.data) : null), [placed, kept.data])

  const failed = geography.error ?? kept.error ?? all.error
  const retry = geography.error ? geography.refetch : kept.error ? kept.refetch : all.refetch
  const ready = geography.data && kept.data && parted
  return {
    failed,
    retry: () => void retry(),
    found: ready ? { ...parted, geography: geography.data, result: kept.data } : null,
  }
}

function partedBy(placed: readonly PlacedService[], { rows }: RowsResult) {
  const keys = new Set(rows.map(({ key }) => key))
  return {
    services: placed.filter(({ key }) => keys.has(key)),
    outside: placed.filter(({ key }) => !keys.has(key)),
  }
}

function listOf(dataset: Dataset, columns: readonly string[]): RowsQuery {
  return {
    dataset: dataset.id,
    columns,
    sort: [{ column: 'service_name', descending: false }],
    offset: 0,
    limit: 20_000,
  }
}

function quarterOnly({ quarter }: Selection): Selection {
  return quarter ? { quarter } : {}
}

function serviceRows(result: RowsResult) {
  const ids = result.columns.map(({ id }) => id)
  return result.rows.map(({ key, cells }) => ({
    key,
    cells: Object.fromEntries(ids.map((id, index) => [id, cells[index] ?? ''])),
  }))
}
