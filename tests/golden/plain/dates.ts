/** Quarters and days written a second time, from the calendar of `Date.UTC`, to check the product's own by. */

const days = new Map<string, number | null>()

/** Days since 1970 of `30/09/2026`, or of the last day of `September 2026`; null for blank. */
export function dayOf(text: string): number | null {
  const known = days.get(text)
  if (known !== undefined) return known
  const day = readDay(text)
  days.set(text, day)
  return day
}

function readDay(text: string): number | null {
  const full = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text)
  if (full) return Date.UTC(Number(full[3]), Number(full[2]) - 1, Number(full[1])) / 86_400_000
  const month = /^([A-Z][a-z]+) (\d{4})$/.exec(text)
  if (!month) return null
  const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
  const number = [...names, 'November', 'December'].indexOf(month[1] ?? '')
  return Date.UTC(Number(month[2]), number + 1, 0) / 86_400_000
}

/** `2026-27-q2` of a day. */
export function quarterOf(day: number): string {
  const date = new Date(day * 86_400_000)
  const month = date.getUTCMonth()
  const year = date.getUTCFullYear() - (month < 3 ? 1 : 0)
  const number = month < 3 ? 4 : month < 6 ? 1 : month < 9 ? 2 : 3
  return `${year}-${String(year + 1).slice(2)}-q${number}`
}

/** The last day of `2026-27-q2`. */
export function endOf(quarter: string): number {
  const year = Number(quarter.slice(0, 4))
  const ends = [Date.UTC(year, 6, 0), Date.UTC(year, 9, 0), Date.UTC(year, 12, 0), Date.UTC(year + 1, 3, 0)]
  return (ends[Number(quarter.at(-1)) - 1] ?? 0) / 86_400_000
}

/** So many quarters back. */
export function back(quarter: string, steps: number): string {
  let at = quarter
  for (let step = 0; step < steps; step += 1) at = quarterOf(endOf(at) - 100)
  return at
}

/** So many months on: the last day of a month leads to the last day of the other. */
export function monthsOn(day: number, months: number): number {
  const date = new Date(day * 86_400_000)
  const [year, month, at] = [date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()]
  const ends = new Date((day + 1) * 86_400_000).getUTCDate() === 1
  const last = new Date(Date.UTC(year, month + 1, 0))
  const then = ends || at > last.getUTCDate() ? last : new Date(Date.UTC(year, month, at))
  return then.getTime() / 86_400_000
}
