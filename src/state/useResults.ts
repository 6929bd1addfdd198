import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Query, Result } from '../core/query/query'
import { useEngine } from './engineContext'
import { useLibrary } from './libraryContext'
import { useMoment } from './useMoment'
import { useSelection } from './useSelection'
import { useView } from './useView'

const waiting: readonly (Result | undefined)[] = []

/**
 * The answers to a page's queries: one message, one pass. While a new choice is worked out the last answers stand;
 * a result whose content did not change keeps its identity, so its chart is not drawn again.
 */
export function useResults(queries: readonly Query[]) {
  const engine = useEngine()
  const { version } = useLibrary()
  const selection = useSelection()
  const moment = useMoment()
  const { lit, against } = useView().view
  const answer = useQuery<Answered>({
    queryKey: ['ask', version, queries, selection, moment, lit, against],
    queryFn: async () => ({ queries, results: await engine.ask({ queries, selection, moment, lit, against }) }),
    enabled: version !== null,
    placeholderData: (last) => last && standing(queries, last),
    gcTime: 60_000,
  })
  const { refetch } = answer
  const retry = useCallback(() => void refetch(), [refetch])
  return { results: answer.data?.results ?? waiting, error: answer.error, retry }
}

interface Answered {
  queries: readonly Query[]
  results: readonly (Result | undefined)[]
}

/** The last answers to those of the queries that were asked before: one visual gone into leaves the others standing. */
function standing(queries: readonly Query[], last: Answered): Answered {
  const asked = last.queries.map((query) => JSON.stringify(query))
  return { queries, results: queries.map((query) => last.results[asked.indexOf(JSON.stringify(query))]) }
}
