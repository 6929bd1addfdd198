import type { Day } from './day'

/** A time a service is open every week: day 0 is Monday, minutes are from midnight and may pass it. */
export interface Opening {
  weekday: number
  from: number
  to: number
}

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const dayName = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?|s)?'
const clock = '(?:\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm)?|noon|midday|midnight)'
const wholeDay = 24 * 60

const between = '\\s*(?:to|until|till|-|–|—)\\s*'
const daysBetween = new RegExp(`^(${dayName})${between}(${dayName})$`)
const hoursBetween = new RegExp(`(${clock})${between}(${clock})`, 'g')
const oneDay = new RegExp(dayName, 'g')
const anyPart = new RegExp(`${dayName}|${clock}`)

/** Between clauses: a time stands before it and a day behind it. */
const clauseEnd = new RegExp(`(?<=\\d|am|pm|noon|midday|midnight)\\s*(?:[;,\\n]|\\band\\b)\\s*(?=${dayName})`)

const weekdayOf = (name: string) => names.indexOf(name.slice(0, 3))

/** Weekdays from one to another; from Friday to Monday goes over the end of the week. */
function daysFrom(first: number, last: number): number[] {
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => (first + step) % 7)
}

function daysOf(text: string): readonly number[] | null {
  const plain = text.trim().replace(/\s+/g, ' ')
  if (/^(every ?day|daily|7 days( a week)?|seven days( a week)?)$/.test(plain)) return daysFrom(0, 6)
  if (/^weekdays$/.test(plain)) return daysFrom(0, 4)
  if (/^weekends?$/.test(plain)) return [5, 6]
  const parts = plain.split(/\s*(?:,|&|\/|\band\b)\s*/).filter(Boolean)
  const found = parts.flatMap((part) => {
    const range = daysBetween.exec(part)
    if (range) return daysFrom(weekdayOf(range[1] ?? ''), weekdayOf(range[2] ?? ''))
    return part.replace(oneDay, '') === '' ? [weekdayOf(part)] : [-1]
  })
  return found.length === 0 || found.includes(-1) ? null : found
}

/** Minutes from midnight; a bare figure takes the half of the day that `half` says. */
function minutesOf(text: string, half: string): number | null {
  if (/^(noon|midday)$/.test(text)) return 12 * 60
  if (text === 'midnight') return 0
  const [, hour = '', minute = '0', told = half] = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/.exec(text) ?? []
  const hours = Number(hour)
  if (hour === '' || hours > 24 || Number(minute) > 59 || (told !== '' && (hours > 12 || hours === 0))) return null
  const onClock = told === '' ? hours : (hours % 12) + (told === 'pm' ? 12 : 0)
  return onClock * 60 + Number(minute)
}

function timesOf(text: string): readonly { from: number; to: number }[] | null {
  const times = [...text.matchAll(hoursBetween)].map(([, first = '', last = '']) => {
    const half = /(am|pm)$/.exec(last)?.[1] ?? ''
    const to = minutesOf(last, '')
    // `9 to 5pm` opens in the morning, `2 to 5pm` in the afternoon.
    const later = minutesOf(first, half)
    const from = later !== null && to !== null && half === 'pm' && later >= to ? minutesOf(first, 'am') : later
    if (from === null || to === null) return null
    return { from, to: to <= from ? to + wholeDay : to }
  })
  const rest = text.replace(hoursBetween, '').replace(/\band\b|[,&\s]/g, '')
  return times.length === 0 || rest !== '' ? null : times.flatMap((time) => time ?? [])
}

/** One clause, `Monday to Friday, 9am to 5pm`: its days, then its times. */
function clauseOf(text: string): readonly Opening[] | null {
  const at = text.search(new RegExp(`${clock}${between}${clock}`))
  if (at < 0) return null
  const days = daysOf(text.slice(0, at).replace(/[\s,:;(]+$/, ''))
  const times = timesOf(text.slice(at).replace(/\)$/, ''))
  if (!days || !times || times.length === 0) return null
  return days.flatMap((weekday) => times.map((time) => ({ weekday, ...time })))
}

/**
 * Opening hours in the words people write them: `Monday to Friday, 9am to 4pm`, `Tuesdays 6pm to 8pm, Saturdays 10am to
 * noon`, `Mon-Fri 9:00-17:00; Sat 10-1pm`, `24 hours`. Null where any part is not understood (`By appointment`): half of
 * the hours would be worse than none.
 */
export function parseHours(text: string): readonly Opening[] | null {
  const plain = text.trim().toLowerCase()
  if (/^(24 ?hours?|24\/7|open 24 hours|24 hours a day(, 7 days( a week)?)?)$/.test(plain))
    return daysFrom(0, 6).map((weekday) => ({ weekday, from: 0, to: wholeDay }))
  if (!anyPart.test(plain)) return null
  const clauses = plain.split(clauseEnd)
  const found = clauses.map((clause) => clauseOf(clause))
  return found.some((openings) => openings === null) ? null : found.flatMap((openings) => openings ?? [])
}

/** The weekday of a day, 0 Monday: day 0 of the calendar, 1 January 1970, was a Thursday. */
export function weekdayOfDay(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Whether a service is open at a minute of a weekday; hours that pass midnight reach into the next day. */
export function isOpen(openings: readonly Opening[], weekday: number, minute: number): boolean {
  const before = (weekday + 6) % 7
  return openings.some(
    (at) =>
      (at.weekday === weekday && minute >= at.from && minute < at.to) ||
      (at.weekday === before && minute + wholeDay < at.to),
  )
}
