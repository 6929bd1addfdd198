import { isoFromDay } from '../calendar/day'
import { firstDayOf, lastDayOf, type Quarter, quarterId } from '../calendar/quarter'
import type { Moment } from '../dataset/define'
import { formatDay } from '../text/format'

/** A financial year, by the calendar year it begins in. */
export type FinancialYear = number

const quartersOf = (year: FinancialYear): readonly Quarter[] => [0, 1, 2, 3].map((at) => year * 4 + at)

export function yearOf(quarter: Quarter): FinancialYear {
  return Math.floor(quarter / 4)
}

/** `2026/27`. */
export function formatYear(year: FinancialYear): string {
  return `${year}/${isoFromDay(firstDayOf(year * 4 + 3)).slice(2, 4)}`
}

/** The ids of its quarters, as a selection names them, up to the last that has any of the day's past. */
export function quarterIdsOf(year: FinancialYear, asAt: number): readonly string[] {
  return quartersOf(year)
    .filter((quarter) => firstDayOf(quarter) <= asAt)
    .map(quarterId)
}

/** The year as it is asked of: all its quarters, as at its last day, or as at the day given where it is not over. */
export function momentOfYear(year: FinancialYear, asAt: number): Moment {
  return { asAt: Math.min(asAt, lastDayOf(year * 4 + 3)), period: quartersOf(year), step: 'now' }
}

/** `2025/26`; `2026/27 to 30 September 2026` while it is not over. */
export function yearWords(year: FinancialYear, asAt: number): string {
  return asAt < lastDayOf(year * 4 + 3) ? `${formatYear(year)} to ${formatDay(asAt)}` : formatYear(year)
}
