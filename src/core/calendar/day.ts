/** A calendar day: whole days since 1 January 1970. It has no time and no zone, so it never shifts. */
export type Day = number

const monthStarts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days in a month, 1 to 12, of a year of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The day of a year, month (1 to 12) and day of month; null when the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(date)) return null
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null
  if (date < 1 || date > daysInMonth(year, month)) return null
  const before = year - 1
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  const start = (monthStarts[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0)
  return before * 365 + leaps + start + date - 1 - 719162
}

export interface DateParts {
  year: number
  month: number
  date: number
}

/** The year, month (1 to 12) and day of month of a day. Method: H. Hinnant, "days from civil", inverted. */
export function partsOf(day: Day): DateParts {
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date }
}

/** The day of an ISO text, `2026-09-30`; null for anything else. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** `2026-09-30`. */
export function isoFromDay(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** So many months on, or back where negative. The last day of a month leads to the last day of the other; a date a month lacks is its last. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day)
  const at = year * 12 + month - 1 + months
  const [thenYear, thenMonth] = [Math.floor(at / 12), (at % 12) + 1]
  const last = daysInMonth(thenYear, thenMonth)
  return dayOf(thenYear, thenMonth, date === daysInMonth(year, month) ? last : Math.min(date, last)) ?? day
}
