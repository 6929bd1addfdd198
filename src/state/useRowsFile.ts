import { useState } from 'react'
import type { RowsQuery, Selection } from '../core/query/query'
import { useEngine } from './engineContext'
import { useMoment } from './useMoment'
import { usePartnership } from './usePartnership'
import { useProvenance } from './useProvenance'

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
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<RowsFile['said']>(null)

  const run = async (how: 'download' | 'copy') => {
    if (!partnership) return
    setBusy(true)
    try {
      const [rows, { takeRows }] = await Promise.all([
        engine.rows({ query: { ...query, offset: 0, limit: all }, selection, moment }),
        import('./takeRows'),
      ])
      const what = query.search ? `${title}. Only rows that hold “${query.search}”` : title
      setSaid({
        words: await takeRows(how, { name, title: what, rows, moment, within: query.within, partnership, provenance }),
        failed: false,
      })
    } catch (error) {
      setSaid({ words: error instanceof Error ? error.message : String(error), failed: true })
    } finally {
      setBusy(false)
    }
  }
  return { download: () => run('download'), copy: () => run('copy'), busy, said }
}
