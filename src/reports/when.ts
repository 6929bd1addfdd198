import { formatQuarter, monthsOf } from '../core/calendar/quarter'
import type { Result } from '../core/query/query'
import { formatDay } from '../core/text/format'

/** `30 September 2026`, for what is counted as at a day. */
export function asAt(result: Result): string {
  return formatDay(result.asAt)
}

/** `July to September 2026`, or the quarters by name where several are in view. */
export function during(result: Result): string {
  const { period } = result
  const [first, ...rest] = period
  if (first === undefined) return 'no quarter'
  const last = rest.at(-1)
  if (last === undefined) return monthsOf(first)
  if (last - first === rest.length) return `${formatQuarter(first)} to ${formatQuarter(last)}`
  return period.map(formatQuarter).join(', ')
}
