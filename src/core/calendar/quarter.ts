import { type Day, dayOf, partsOf } from './day'

/**
 * A quarter of the UK financial year, as one integer that counts on by one: first year × 4 + (0 to 3).
 * Q1 is April to June, Q4 is January to March of the year after.
 */
export type Quarter = number

export function quarterOf(day: Day): Quarter {
  const { year, month } = partsOf(day)
  return (month >= 4 ? year : year - 1) * 4 + Math.floor(((month + 8) % 12) / 3)
}

function yearAndNumber(quarter: Quarter): { year: number; number: number } {
  return { year: Math.floor(quarter / 4), number: (((quarter % 4) + 4) % 4) + 1 }
}

function shortYear(year: number): string {
  return String((year + 1) % 100).padStart(2, '0')
}

/** `2024/25 Q3`, as it stands on screen. */
export function formatQuarter(quarter: Quarter): string {
  const { year, number } = yearAndNumber(quarter)
  return `${year}/${shortYear(year)} Q${number}`
}

/** `2024-25-q3`, as it stands in a link, a file name or a manifest. */
export function quarterId(quarter: Quarter): string {
  const { year, number } = yearAndNumber(quarter)
  return `${year}-${shortYear(year)}-q${number}`
}

/** The quarter of an id, `2024-25-q3`; null when it is not one, or its two years do not follow each other. */
export function quarterFromId(id: string): Quarter | null {
  const match = /^(\d{4})-(\d{2})-q([1-4])$/.exec(id)
  if (!match) return null
  const year = Number(match[1])
  return shortYear(year) === match[2] ? year * 4 + Number(match[3]) - 1 : null
}

export function firstDayOf(quarter: Quarter): Day {
  const { year, number } = yearAndNumber(quarter)
  const month = number === 4 ? 1 : number * 3 + 1
  return dayOf(number === 4 ? year + 1 : year, month, 1) ?? 0
}

export function lastDayOf(quarter: Quarter): Day {
  return firstDayOf(quarter + 1) - 1
}

/** Whether a financial year begins with it. */
export function isFirstOfYear(quarter: Quarter): boolean {
  return yearAndNumber(quarter).number === 1
}

/** `April to June 2026`. */
export function monthsOf(quarter: Quarter): string {
  const { year, number } = yearAndNumber(quarter)
  const names = ['April to June', 'July to September', 'October to December', 'January to March']
  return `${names[number - 1]} ${number === 4 ? year + 1 : year}`
}
