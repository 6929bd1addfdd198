import { useQuery } from '@tanstack/react-query'
import type { Partnership } from '../core/partnership'
import type { RowsQuery, RowsResult, Selection } from '../core/query/query'
import { useEngine } from './engineContext'
import { useLibrary } from './libraryContext'
import { useMode } from './useMode'
import { useMoment } from './useMoment'
import { usePartnership } from './usePartnership'

/** A window of a dataset's rows under a selection. The last rows stand while new ones are fetched. */
export function useRows(query: RowsQuery, selection: Selection) {
  const engine = useEngine()
  const { version } = useLibrary()
  const moment = useMoment()
  const { mode } = useMode()
  const { data: partnership } = usePartnership()
  return useQuery({
    queryKey: ['rows', version, query.dataset, mode, query, selection, moment],
    queryFn: async () => {
      const rows = await engine.rows({ query, selection, moment })
      return mode === 'shareable' && partnership ? shareable(rows, partnership) : rows
    },
    enabled: version !== null && partnership !== undefined,
    placeholderData: (last, previous) =>
      previous?.queryKey[2] === query.dataset && previous.queryKey[3] === mode ? last : undefined,
    gcTime: 60_000,
  })
}

async function shareable(rows: RowsResult, partnership: Partnership): Promise<RowsResult> {
  const [{ discloseRows }, { datasetById, datasets }] = await Promise.all([
    import('../core/disclosure/discloseRows'),
    import('../datasets/index'),
  ])
  const dataset = datasetById(datasets(partnership), rows.dataset)
  return dataset ? discloseRows(rows, dataset, partnership.limits.smallNumber) : rows
}
