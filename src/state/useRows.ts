import { useQuery } from '@tanstack/react-query'
import type { RowsQuery, Selection } from '../core/query/query'
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
      const asked = { query, selection, moment }
      if (mode === 'internal' || !partnership) return engine.rows(asked)
      return (await import('./sharedRows')).sharedRows(engine, asked, partnership)
    },
    enabled: version !== null && partnership !== undefined,
    placeholderData: (last, previous) =>
      previous?.queryKey[2] === query.dataset && previous.queryKey[3] === mode ? last : undefined,
    gcTime: 60_000,
  })
}
