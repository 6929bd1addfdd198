import { lastDayOf } from '../calendar/quarter'
import type { Result } from '../query/query'
import type { Measure } from './figureWords'
import { formatDay, formatMonth } from './format'

/**
 * What a result's figures are held against, as it stands in a sentence: `the quarter before`, `the 2 quarters before`;
 * for how things stood, `in June` (a count) or `the end of June`, with its year where that is another one. Of a quarter
 * that is not over, `the quarter before to the same point`. '' where there is nothing to hold them against.
 */
export function heldAgainst({ before, asAt }: Result, measure: Measure): string {
  if (!before) return ''
  if (measure.time === 'period') {
    const quarters = before.period.length > 1 ? `${before.period.length} quarters` : 'quarter'
    const when = before.against === 'year' ? `the same ${quarters} a year earlier` : `the ${quarters} before`
    return before.part ? `${when} to the same point` : when
  }
  if (before.part) return measure.unit === 'count' ? `on ${formatDay(before.asAt)}` : formatDay(before.asAt)
  const [month = '', year = ''] = formatMonth(before.asAt).split(' ')
  const when = formatMonth(asAt).endsWith(year) ? month : `${month} ${year}`
  return measure.unit === 'count' ? `in ${when}` : `the end of ${when}`
}

/** True while the quarters in view are not over, so that what was counted in them is still growing. */
export function isUnfinished({ period, asAt }: Result): boolean {
  const last = period.at(-1)
  return last !== undefined && lastDayOf(last) > asAt
}
