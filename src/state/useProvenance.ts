import { useMemo } from 'react'
import type { Result } from '../core/query/query'
import type { Provenance } from '../core/text/provenance'
import { selectionWords } from '../core/text/selectionWords'
import { useLibrary } from './libraryContext'
import { useChosen } from './useChosen'
import { usePartnership } from './usePartnership'

/** What an export must know beside its result. */
export interface ProvenanceSource {
  /** Everything but when it is made. */
  of: (result: Result) => Omit<Provenance, 'made'>
  /** Counts of people below this are small. */
  limit: number
}

/** Where the figures on the page come from, and which filters are in force, for whatever leaves the page. */
export function useProvenance(): ProvenanceSource {
  const { imports, summary, loadedOn } = useLibrary()
  const { data: partnership } = usePartnership()
  const chosen = useChosen()
  return useMemo(
    () => ({
      limit: partnership?.limits.smallNumber ?? 10,
      of: (result) => ({
        partnership: partnership?.name ?? '',
        result,
        imports: imports.filter(({ dataset }) => dataset === result.dataset),
        dataTo: summary?.datasets[result.dataset]?.dataTo ?? null,
        loadedOn,
        filters: [
          ...selectionWords(chosen, summary?.dimensions ?? {}, true),
          ...selectionWords(result.within ?? {}, summary?.dimensions ?? {}, true).map((words) => `${words}, here only`),
        ],
      }),
    }),
    [imports, summary, loadedOn, partnership, chosen],
  )
}
