/** A financial-year quarter as one counting number: first year × 4 + (0 to 3). */
export const firstTracker = 2024 * 4 + 2
export const firstTraining = 2024 * 4
export const lastQuarter = 2026 * 4 + 1

const two = (value) => String(value).padStart(2, '0')

export function quarterId(quarter) {
  const year = Math.floor(quarter / 4)
  return `${year}-${two((year + 1) % 100)}-q${(quarter % 4) + 1}`
}

export function financialYear(quarter) {
  return Math.floor(quarter / 4)
}

/** First day of a quarter, in whole days since 1970. */
export function startOf(quarter) {
  const year = Math.floor(quarter / 4)
  return quarter % 4 === 3 ? days(year + 1, 1, 1) : days(year, (quarter % 4) * 3 + 4, 1)
}

export const endOf = (quarter) => startOf(quarter + 1) - 1

export function days(year, month, date) {
  return Date.UTC(year, month - 1, date) / 86400000
}

/** The day of `30/06/2025`, in whole days since 1970. */
export function dayOf(text) {
  const [date, month, year] = text.split('/').map(Number)
  return days(year, month, date)
}

/** `30/06/2025`. */
export function written(day) {
  const at = new Date(day * 86400000)
  return `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`
}

/** The day itself, or the Monday after when it falls on a weekend. */
export function weekday(day) {
  const name = new Date(day * 86400000).getUTCDay()
  return name === 6 ? day + 2 : name === 0 ? day + 1 : day
}
