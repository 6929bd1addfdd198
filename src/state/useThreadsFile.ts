import { useState } from 'react'
import { htmlTableOf, tsvOf } from '../core/text/clipboardTable'
import { formatDay, formatNumber } from '../core/text/format'
import { selectionWords } from '../core/text/selectionWords'
import { toCsv } from '../core/text/toCsv'
import { shareable } from '../core/thread/shareable'
import type { Threads } from '../core/thread/thread'
import { threadCells, threadColumns } from '../core/thread/threadRows'
import { copy } from '../io/clipboard'
import { saveFile } from '../io/files'
import { useLibrary } from './libraryContext'
import { useChosen } from './useChosen'
import { usePartnership } from './usePartnership'

/** Takes threads away as their table, small numbers of people withheld, with where they come from. */
export function useThreadsFile(name: string, title: string, threads: Threads) {
  const { imports, summary } = useLibrary()
  const { data: partnership } = usePartnership()
  const chosen = useChosen()
  const [said, setSaid] = useState<{ words: string; failed: boolean } | null>(null)

  const run = async (how: 'copy' | 'download') => {
    if (!partnership) return
    const { worries, reviews, asAt, sample, records } = shareable(threads, partnership.limits.smallNumber)
    const rows = [threadColumns, ...[...worries.threads, ...reviews.threads].map(threadCells)]
    const files = imports.filter(({ dataset }) => dataset !== 'services').map(({ file }) => file)
    const filters = selectionWords(chosen, summary?.dimensions ?? {}, true)
    const notes = [
      title,
      `${partnership.name}. As at ${formatDay(asAt)}. Small numbers of people withheld`,
      `Filters: ${filters.join('; ') || 'none in force'}. ${formatNumber(records.shown)} of ${formatNumber(records.of)} threads`,
      `Source: ${files.join('; ') || 'no file'}`,
      ...(sample ? ['Sample data: owners, dates, statuses and headcounts are illustrative'] : []),
    ]
    try {
      if (how === 'download') {
        saveFile(`${name}.csv`, toCsv([...rows, [], ...notes.map((line) => [line])]))
        setSaid({ words: `${name}.csv is downloaded`, failed: false })
      } else {
        await copy({ 'text/plain': tsvOf(rows, notes), 'text/html': htmlTableOf(title, rows, notes) })
        setSaid({ words: 'Threads copied', failed: false })
      }
    } catch (error) {
      setSaid({ words: error instanceof Error ? error.message : String(error), failed: true })
    }
  }
  return { copyTable: () => run('copy'), download: () => run('download'), said }
}
