import { firstDayOf, lastDayOf, type Quarter, quarterOf } from '../calendar/quarter'
import type { Metric, Moment } from '../dataset/define'

function shifted(period: readonly Quarter[], by: number): readonly Quarter[] {
  return period.map((quarter) => quarter + by)
}

/**
 * The moment to compare with. Measures that follow the latest audit of a theme compare it with the audit before, as at the
 * same day; others look at the period before, as at the last day of the quarter before.
 */
export function momentBefore(moment: Moment, metrics: readonly Metric[]): Moment {
  const period = shifted(moment.period, -moment.period.length)
  const stepping = metrics.some(({ axes }) => axes !== undefined)
  return { asAt: stepping ? moment.asAt : lastDayOf(quarterOf(moment.asAt) - 1), period, step: 'before' }
}

/** The last so many quarters, oldest first, each with its own moment; the last one is the moment itself. */
export function momentsOfTrend(moment: Moment, quarters: number): readonly { quarter: Quarter; moment: Moment }[] {
  const last = moment.period.at(-1) ?? quarterOf(moment.asAt)
  return Array.from({ length: quarters }, (_, at) => {
    const back = quarters - 1 - at
    if (back === 0) return { quarter: last, moment }
    const asAt = Math.min(moment.asAt, firstDayOf(last - back + 1) - 1)
    return { quarter: last - back, moment: { asAt, period: shifted(moment.period, -back), step: 'now' as const } }
  })
}
