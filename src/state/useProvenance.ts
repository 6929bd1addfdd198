import { useMemo } from 'react'
import type { Result, Selection } from '../core/query/query'
import type { Provenance, Shown } from '../core/text/provenance'
import { selectionWords } from '../core/text/selectionWords'
import { useLibrary } from './libraryContext'
import { useChosen } from './useChosen'
import { usePartnership } from './usePartnership'

/** What an export must know beside its result. */
export interface ProvenanceSource {
  /** Everything but when it is made, of figures or of rows. */
  of: (result: Shown & Pick<Result, 'dataset'> & { within?: Selection | undefined }) => Omit<Provenance, 'made'>
  /** The same of figures from several datasets, or of no query; of every dataset where none is named. */
  about: (shown: Shown, datasets?: readonly string[]) => Omit<Provenance, 'made'>
  /** Counts of people below this are small. */
  limit: number
}

/** Where the figures on the page come from, and which filters are in force, for whatever leaves the page. */
export function useProvenance(): ProvenanceSource {
  const { imports, summary, loadedOn } = useLibrary()
  const { data: partnership } = usePartnership()
  const chosen = useChosen()
  return useMemo(() => {
    const labels = summary?.dimensions ?? {}
    const about: ProvenanceSource['about'] = (shown, datasets) => {
      const files = imports.filter(({ dataset }) => datasets?.includes(dataset) ?? true)
      const days = [...new Set(files.map(({ dataset }) => dataset))].flatMap(
        (dataset) => summary?.datasets[dataset]?.dataTo ?? [],
      )
      return {
        partnership: partnership?.name ?? '',
        result: shown,
        imports: files,
        dataTo: days.length > 0 ? Math.max(...days) : null,
        loadedOn,
        filters: selectionWords(chosen, labels, true),
      }
    }
    return {
      limit: partnership?.limits.smallNumber ?? 10,
      about,
      of: (result) => {
        const known = about(result, [result.dataset])
        const own = selectionWords(result.within ?? {}, labels, true).map((words) => `${words}, here only`)
        return { ...known, filters: [...known.filters, ...own] }
      },
    }
  }, [imports, summary, loadedOn, partnership, chosen])
}
