import { useQuery } from '@tanstack/react-query'
import type { Quarter } from '../core/calendar/quarter'
import { momentOf } from '../core/view/moment'
import type { Visual } from '../core/view/page'
import { today } from '../io/clock'
import { pages } from '../reports/pages'
import { candidate } from './deviceImport'
import { useEngine } from './engineContext'
import { latestCounted } from './latestCounted'
import { useLibrary } from './libraryContext'
import { usePartnership } from './usePartnership'
import type { CheckedFile } from './useReadFile'

const none: readonly Visual[] = []

/**
 * What would change were a checked file loaded: its rows beside those loaded, and the headline numbers of its page
 * (`visuals`, in the order of the results) before and after. Nothing is adopted. Data is absent until it is worked out.
 */
export function usePreview(checked: CheckedFile, choice: { period: Quarter; join: 'add' | 'replace' }) {
  const engine = useEngine()
  const { imports, version, summary } = useLibrary()
  const { data: partnership } = usePartnership()
  const { dataset } = checked
  const visuals = (partnership ? pages(partnership) : []).find(({ id }) => id === dataset)?.cards ?? none
  const added = candidate(checked, choice)
  const asAt = today()
  // As in the library: a dataset's first real file takes the place of its sample.
  const others = imports.filter(({ dataset: id, source }) => id !== added.dataset || source !== 'sample')
  const latest = latestCounted([...others, added], summary, asAt)
  const preview = useQuery({
    queryKey: ['preview', version, added],
    queryFn: () =>
      engine.preview({
        imports: [...imports, added],
        dataset: added.dataset,
        queries: visuals.map(({ query }) => query),
        selection: {},
        moment: momentOf({}, asAt, latest),
      }),
    enabled: dataset !== null && checked.report.outcome === 'ready' && version !== null && partnership !== undefined,
    gcTime: 0,
  })
  return { preview, visuals }
}
