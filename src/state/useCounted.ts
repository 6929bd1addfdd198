import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { Query, Result } from '../core/query/query'
import { momentOf } from '../core/view/moment'
import { choose } from '../core/view/view'
import { useEngine } from './engineContext'
import { useLibrary } from './libraryContext'
import { useAsAt } from './useAsAt'
import { useSelection } from './useSelection'

/**
 * What slicers and the filter line count, asked after the figures of the page have been. It may spare the quarters
 * chosen, for the slicer that chooses them, or every choice. The last counts stand until new ones come.
 */
export function useCounted(
  queries: readonly Query[],
  spare: 'nothing' | 'quarter' | 'all' = 'nothing',
): readonly Result[] | undefined {
  const engine = useEngine()
  const { version } = useLibrary()
  const { asAt, latestQuarter } = useAsAt()
  const selection = useSelection()
  const asked = useMemo(() => {
    const others = spare === 'all' ? {} : spare === 'quarter' ? choose(selection, 'quarter', []) : selection
    return { selection: others, moment: momentOf(others, asAt, latestQuarter) }
  }, [selection, spare, asAt, latestQuarter])
  const late = useDeferredValue(asked)
  return useQuery({
    queryKey: ['count', version, queries, late],
    queryFn: () => engine.ask({ queries, ...late }),
    enabled: version !== null && queries.length > 0,
    placeholderData: (last) => (last?.length === queries.length ? last : undefined),
    gcTime: 60_000,
  }).data
}
