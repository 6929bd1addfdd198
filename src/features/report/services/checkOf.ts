import { type Day, dayFromIso } from '../../../core/calendar/day'
import type { Partnership } from '../../../core/partnership'
import { agoWords } from '../../../core/text/agoWords'
import { formatDay } from '../../../core/text/format'

/** How fresh an entry is: C current, D a check is due, L late or never made. */
export interface Check {
  letter: 'C' | 'D' | 'L'
  /** `7 months`, `never`. */
  short: string
  /** `Last checked 7 months ago (26 February 2026).` */
  words: string
  /** What the partnership asks, where it is not met. */
  rule: string
}

type Limits = Pick<Partnership['limits'], 'serviceCheckDueDays' | 'serviceCheckLateDays'>

/** The last check of an entry as at a day, held against how often the partnership checks. */
export function checkOf(iso: string, asAt: Day, limits: Limits): Check {
  const rule = `Checks are due every ${limits.serviceCheckDueDays} days.`
  const day = dayFromIso(iso)
  if (day === null) return { letter: 'L', short: 'never', words: 'Not known to have been checked.', rule }
  const short = agoWords(day, asAt)
  const words = `Last checked ${short === 'today' ? short : `${short} ago`} (${formatDay(day)}).`
  const days = asAt - day
  if (days > limits.serviceCheckLateDays) return { letter: 'L', short, words, rule }
  return days > limits.serviceCheckDueDays
    ? { letter: 'D', short, words, rule }
    : { letter: 'C', short, words, rule: '' }
}
