import type { Day } from '../core/calendar/day'
import { type Quarter, quarterOf } from '../core/calendar/quarter'
import type { Import } from '../core/frame/library'
import type { Partnership } from '../core/partnership'
import { datasets } from '../datasets'

/** The datasets that count events of a period: the quarter in view is the latest of theirs. */
export function countedByPeriod(partnership: Partnership | undefined): ReadonlySet<string> {
  const known = partnership ? datasets(partnership) : []
  return new Set(
    known.filter(({ metrics }) => Object.values(metrics).some(({ time }) => time === 'period')).map(({ id }) => id),
  )
}

/** The latest quarter that has events to count, up to a day; null where there is none. */
export function latestCounted(imports: readonly Import[], byPeriod: ReadonlySet<string>, asAt: Day): Quarter | null {
  const periods = imports
    .filter(({ dataset, period }) => byPeriod.has(dataset) && period <= quarterOf(asAt))
    .map(({ period }) => period)
  return periods.length > 0 ? Math.max(...periods) : null
}
