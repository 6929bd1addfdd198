import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { RowsQuery } from '../core/query/query'
import { useEngine } from './engineContext'
import { useLibrary } from './libraryContext'
import { useMoment } from './useMoment'

/**
 * Rows of a dataset that have every word of a text in these columns, whatever is filtered; none for an empty text. Until
 * those of a longer text are found, those of the text before that have it, too: never one that does not answer.
 */
export function useFound(dataset: string, columns: readonly string[], text: string, limit: number) {
  const engine = useEngine()
  const { version, summary } = useLibrary()
  const { asAt } = useMoment()
  const moment = { asAt, period: [], step: 'now' } as const
  const search = text.trim()
  const query: RowsQuery = { dataset, columns, search, offset: 0, limit }
  const found = useQuery({
    queryKey: ['found', version, query, asAt],
    queryFn: () => engine.rows({ query, selection: {}, moment }),
    enabled: version !== null && search.length > 1 && summary?.datasets[dataset] !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  })
  if (search.length < 2) return []
  const rows = found.data?.rows ?? []
  return found.isPlaceholderData ? rows.filter(({ cells }) => hasWords(cells, search)) : rows
}

function hasWords(cells: readonly string[], search: string): boolean {
  const all = cells.join(' ').toLocaleLowerCase('en-GB')
  const words = search.toLocaleLowerCase('en-GB').split(/\s+/)
  return words.every((word) => all.includes(word))
}
