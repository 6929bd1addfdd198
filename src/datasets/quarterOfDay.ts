import type { Day } from '../core/calendar/day'
import { quarterId, quarterOf } from '../core/calendar/quarter'

/** The id of the quarter a day is in, `2024-25-q3`; '' for no day. */
export function quarterOfDay({ day }: { day: Day | null }): string {
  return day === null ? '' : quarterId(quarterOf(day))
}
