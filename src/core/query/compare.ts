import type { Day } from '../calendar/day'
import { firstDayOf, lastDayOf, type Quarter, quarterOf } from '../calendar/quarter'
import type { Metric, Moment } from '../dataset/define'
import type { Against } from '../view/view'

function shifted(period: readonly Quarter[], by: number): readonly Quarter[] {
  return period.map((quarter) => quarter + by)
}

/** Whether quarters follow one another without a gap. Only such a period has one before it. */
function isUnbroken(period: readonly Quarter[]): boolean {
  return period.every((quarter, at) => at === 0 || quarter === (period[at - 1] ?? 0) + 1)
}

/** Whether a measure follows the latest audit of each theme: it is then compared with the audit before. */
export const isStepping = ({ axes }: Metric): boolean => axes?.theme !== undefined

/** The day as far into a quarter so many back: a quarter's last day stays a last day, a day that quarter has not is its last. */
function sameDay(day: Day, back: number): Day {
  const quarter = quarterOf(day)
  const end = lastDayOf(quarter - back)
  return day === lastDayOf(quarter) ? end : Math.min(end, firstDayOf(quarter - back) + day - firstDayOf(quarter))
}

/** The moment to compare with. `part`: the quarter in view is not over, so it goes only as far into its own quarter. */
export interface Earlier {
  moment: Moment
  part: boolean
}

/**
 * The moment to compare with; null where there is none. Against the period before, measures that follow the latest audit
 * of a theme compare it with the audit before, as at the same day; others look as many quarters back as the period is
 * long. Against the year, the same quarters a year earlier, with what was latest then.
 */
export function momentBefore(
  { asAt, period: quarters }: Moment,
  metrics: readonly Metric[],
  against: Against = 'before',
): Earlier | null {
  const back = against === 'year' ? 4 : Math.max(1, quarters.length)
  const period = shifted(quarters, -back)
  const part = quarterOf(asAt) === quarters.at(-1) && asAt < lastDayOf(quarterOf(asAt))
  if (against === 'year') return { moment: { asAt: sameDay(asAt, back), period, step: 'now' }, part }
  if (metrics.some(isStepping)) return { moment: { asAt, period, step: 'before' }, part: false }
  if (!isUnbroken(quarters)) return null
  const day = part ? sameDay(asAt, back) : lastDayOf(quarterOf(asAt) - back)
  return { moment: { asAt: day, period, step: 'before' }, part }
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
