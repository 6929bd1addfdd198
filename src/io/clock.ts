import { type Day, dayOf } from '../core/calendar/day'

/** Today's calendar day where the reader is. The only place that asks what time it is. */
export function today(): Day {
  const now = new Date()
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0
}
