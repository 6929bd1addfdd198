import { useState } from 'react'
import type { RowsQuery, Selection } from '../core/query/query'
import { formatDay } from '../core/text/format'
import { selectionWords } from '../core/text/selectionWords'
import { useEngine } from './engineContext'
import { useLibrary } from './libraryContext'
import { useMode } from './useMode'
import { useMoment } from './useMoment'
import { usePartnership } from './usePartnership'

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
  const { summary } = useLibrary()
  const { mode } = useMode()
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
      const filters = selectionWords({ ...selection, ...query.within }, summary?.dimensions ?? {}, true)
      const notes = [
        title,
        `${partnership.name}. As at ${formatDay(moment.asAt)}. ${mode === 'shareable' ? 'Shareable view' : 'Small numbers of people withheld'}`,
        filters.length > 0 ? filters.join('. ') : 'No filters in force',
        ...(rows.sample ? ['Sample data: owners, dates, statuses and headcounts are illustrative'] : []),
      ]
      setSaid({ words: await takeRows(how, { name, notes, rows, partnership }), failed: false })
    } catch (error) {
      setSaid({ words: error instanceof Error ? error.message : String(error), failed: true })
    } finally {
      setBusy(false)
    }
  }
  return { download: () => run('download'), copy: () => run('copy'), busy, said }
}
