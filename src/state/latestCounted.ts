import type { Day } from '../core/calendar/day'
import { type Quarter, quarterOf } from '../core/calendar/quarter'
import type { Import } from '../core/frame/library'
import type { LibrarySummary } from '../engine/engine'

/** The latest quarter that has events to count, up to a day; null where there is none. */
export function latestCounted(
  imports: readonly Import[],
  summary: LibrarySummary | undefined,
  asAt: Day,
): Quarter | null {
  const periods = imports
    .filter(({ dataset, period }) => summary?.datasets[dataset]?.byPeriod && period <= quarterOf(asAt))
    .map(({ period }) => period)
  return periods.length > 0 ? Math.max(...periods) : null
}
