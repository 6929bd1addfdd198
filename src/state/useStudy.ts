import { useQuery } from '@tanstack/react-query'
import type { Selection } from '../core/query/query'
import type { Studies, StudyKind } from '../engine/engine'
import { useEngine } from './engineContext'
import { useLibrary } from './libraryContext'
import { useMoment } from './useMoment'
import { useSelection } from './useSelection'

const noChoice: Selection = {}

/**
 * Facts that are no query's figures, under the choices in force, or `unfiltered` whatever is chosen. The last ones stand
 * while new ones are worked out.
 */
export function useStudy<Kind extends StudyKind>(kind: Kind, { unfiltered = false } = {}) {
  const engine = useEngine()
  const { version } = useLibrary()
  const chosen = useSelection()
  const selection = unfiltered ? noChoice : chosen
  const moment = useMoment()
  return useQuery<Studies[Kind]>({
    queryKey: ['study', version, kind, selection, moment],
    queryFn: () => engine.study(kind, { selection, moment }),
    enabled: version !== null,
    placeholderData: (last) => last,
    gcTime: 60_000,
  })
}
