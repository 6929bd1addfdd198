import type { Day } from '../core/calendar/day'
import type { Quarter } from '../core/calendar/quarter'
import { asAtOf } from '../core/view/moment'
import { today } from '../io/clock'
import { latestCounted } from './latestCounted'
import { useLibrary } from './libraryContext'
import { useView } from './useView'

interface AsAt {
  /** The day in force. */
  asAt: Day
  /** The library's own, in force unless the reader sets another. */
  own: Day
  /** The last that may be set. */
  last: Day
  /** The latest quarter that has events to count, up to the day in force. */
  latestQuarter: Quarter | null
}

/** The as-at day, and what it may be. */
export function useAsAt(): AsAt {
  const { asAt: own, imports, summary } = useLibrary()
  const last = Math.max(today(), own)
  const asAt = asAtOf(useView().view.asAt, own, last)
  return { asAt, own, last, latestQuarter: latestCounted(imports, summary, asAt) }
}
