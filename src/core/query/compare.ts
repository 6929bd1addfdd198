import { lastDayOf, type Quarter, quarterOf } from '../calendar/quarter'
import type { Metric, Moment } from '../dataset/define'

function shifted(period: readonly Quarter[], by: number): readonly Quarter[] {
  return period.map((quarter) => quarter + by)
}

/** Whether quarters follow one another without a gap. Only such a period has one before it. */
function isUnbroken(period: readonly Quarter[]): boolean {
  return period.every((quarter, at) => at === 0 || quarter === (period[at - 1] ?? 0) + 1)
}

/** Whether a measure follows the latest audit of each theme: it is then compared with the audit before. */
export const isStepping = ({ axes }: Metric): boolean => axes !== undefined

/**
 * The moment to compare with; null where there is none. Measures that follow the latest audit of a theme compare it with
 * the audit before, as at the same day; others look as many quarters back as the period is long.
 */
export function momentBefore(moment: Moment, metrics: readonly Metric[]): Moment | null {
  const quarters = Math.max(1, moment.period.length)
  const period = shifted(moment.period, -quarters)
  if (metrics.some(isStepping)) return { asAt: moment.asAt, period, step: 'before' }
  if (!isUnbroken(moment.period)) return null
  return { asAt: lastDayOf(quarterOf(moment.asAt) - quarters), period, step: 'before' }
}

/** The last so many quarters, oldest first, each with a moment of its own; the last is as at the moment's day. */
export function momentsOfTrend(moment: Moment, quarters: number): readonly { quarter: Quarter; moment: Moment }[] {
  const last = moment.period.at(-1) ?? quarterOf(moment.asAt)
  return Array.from({ length: quarters }, (_, at) => {
    const quarter = last - (quarters - 1 - at)
    const asAt = quarter === last ? moment.asAt : Math.min(moment.asAt, lastDayOf(quarter))
    return { quarter, moment: { asAt, period: [quarter], step: moment.step } }
  })
}
