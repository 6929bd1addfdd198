import type { RowsQuery, Selection } from '../core/query/query'
import { useEngine } from './engineContext'
import { useMoment } from './useMoment'
import { usePartnership } from './usePartnership'
import { useProvenance } from './useProvenance'
import { useTaking } from './useTaking'

/** What can be done with a whole list of rows, and how that went. */
export interface RowsFile {
  download: () => Promise<void>
  copy: () => Promise<void>
  busy: boolean
  /** To be said aloud. */
  said: { words: string; failed: boolean } | null
}

/** More rows than any list has. */
const all = 10_000_000

/** Takes away every row a list has under its filters, not only those in view; small numbers of people are withheld. */
export function useRowsFile(
  name: string,
  title: string,
  query: Omit<RowsQuery, 'offset' | 'limit'>,
  selection: Selection,
): RowsFile {
  const engine = useEngine()
  const moment = useMoment()
  const provenance = useProvenance()
  const { data: partnership } = usePartnership()
  const { run, busy, said } = useTaking()

  const take = async (how: 'download' | 'copy') => {
    if (!partnership) return
    await run(async () => {
      const [{ sharedRows }, { takeRows }] = await Promise.all([import('./sharedRows'), import('./takeRows')])
      const rows = await sharedRows(
        engine,
        { query: { ...query, offset: 0, limit: all }, selection, moment },
        partnership,
      )
      const what = query.search ? `${title}. Only rows that hold “${query.search}”` : title
      return takeRows(how, { name, title: what, rows, moment, within: query.within, partnership, provenance })
    })
  }
  return { download: () => take('download'), copy: () => take('copy'), busy, said }
}
