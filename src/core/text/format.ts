import { type Day, partsOf } from '../calendar/day'

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `December 2024`. */
export function formatMonth(day: Day): string {
  const { year, month } = partsOf(day)
  return `${monthNames[month - 1]} ${year}`
}

/** `10 December 2024`. */
export function formatDay(day: Day): string {
  return `${partsOf(day).date} ${formatMonth(day)}`
}

/** `1,234.5`: a comma between thousands, a true minus sign, at most one decimal. */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = String(Math.round(Math.abs(value) * 10) / 10).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const sign = value < 0 && Number(whole + (decimals ?? '')) !== 0 ? '−' : ''
  return `${sign}${grouped}${decimals === undefined ? '' : `.${decimals}`}`
}

/** `64%` of a share of 0 to 1: a whole number, halves up. */
export function formatPercent(share: number): string {
  return `${formatNumber(wholePercent(share))}%`
}

/** `1 audit`, `2 audits`. */
export function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}

/** A share as a whole percentage. Binary fractions fall a hair short of the half they stand for (0.285 × 100 is 28.499…). */
export function wholePercent(share: number): number {
  return Math.round(Number((share * 100).toFixed(9)))
}

/** `Withheld`: the first letter large, to begin a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
