import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Query, Result } from '../core/query/query'
import { type Answers, askEach } from './askEach'
import { noteTogether } from './askedTogether'
import { useEngine } from './engineContext'
import { useLibrary } from './libraryContext'
import { type Mode, useMode } from './useMode'
import { useMoment } from './useMoment'
import { usePartnership } from './usePartnership'
import { useSelection } from './useSelection'
import { useView } from './useView'

/** Until the partnership has said what is small. */
const strictest = 10
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
  const { mode } = useMode()
  const limit = usePartnership().data?.limits.smallNumber ?? strictest
  const answer = useQuery<Answered>({
    queryKey: ['ask', version, queries, selection, moment, lit, against, mode, limit],
    queryFn: async () => {
      const { results, problems } = await askEach(engine, { queries, selection, moment, lit, against })
      return { mode, queries, problems, results: mode === 'shareable' ? await shareable(results, limit) : results }
    },
    enabled: version !== null,
    // An exact figure must not stand for a moment where small ones are to be withheld.
    placeholderData: (last) => (last?.mode === mode ? standing(queries, last) : undefined),
    gcTime: 60_000,
  })
  const { refetch, data } = answer
  useMemo(() => noteTogether(data?.results ?? []), [data])
  const retry = useCallback(() => void refetch(), [refetch])
  const problems = answer.error ? queries.map(() => answer.error) : (data?.problems ?? none)
  return { results: data?.results ?? waiting, problems, retry }
}

const none: readonly (Error | null)[] = []

interface Answered extends Answers {
  mode: Mode
  queries: readonly Query[]
}

/** The last answers to those of the queries that were asked before: one visual gone into leaves the others standing. */
function standing(queries: readonly Query[], last: Answered): Answered {
  const asked = last.queries.map((query) => JSON.stringify(query))
  return {
    ...last,
    queries,
    problems: none,
    results: queries.map((query) => last.results[asked.indexOf(JSON.stringify(query))]),
  }
}

/** What withholds comes only to those who need it. */
async function shareable(results: Answered['results'], limit: number): Promise<Answered['results']> {
  const { discloseAll } = await import('../core/disclosure/disclose')
  const known = results.filter((result) => result !== undefined)
  const told = discloseAll(known, limit)
  return results.map((result) => result && told[known.indexOf(result)])
}
