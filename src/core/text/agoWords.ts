import { addMonths, type Day } from '../calendar/day'
import { plural } from './format'

/** How long ago a day was, in whole months from one on, in days before: `7 months`, `12 days`, `today`. A day ahead is today. */
export function agoWords(day: Day, asAt: Day): string {
  let months = 0
  while (addMonths(day, months + 1) <= asAt) months += 1
  if (months > 0) return plural(months, 'month', 'months')
  return asAt <= day ? 'today' : plural(asAt - day, 'day', 'days')
}
