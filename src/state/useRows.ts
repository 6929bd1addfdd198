import { useQuery } from '@tanstack/react-query'
import type { RowsQuery, Selection } from '../core/query/query'
import { useEngine } from './engineContext'
import { useLibrary } from './libraryContext'
import { useMoment } from './useMoment'

/** A window of a dataset's rows under a selection. The last rows stand while new ones are fetched. */
export function useRows(query: RowsQuery, selection: Selection) {
  const engine = useEngine()
  const { version } = useLibrary()
  const moment = useMoment()
  return useQuery({
    queryKey: ['rows', version, query.dataset, query, selection, moment],
    queryFn: () => engine.rows({ query, selection, moment }),
    enabled: version !== null,
    placeholderData: (last, previous) => (previous?.queryKey[2] === query.dataset ? last : undefined),
    gcTime: 60_000,
  })
}
