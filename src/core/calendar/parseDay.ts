import { type Day, dayOf, daysInMonth } from './day'

/** How a date was written, where that bears on trust. */
export type DayForm = 'plain' | 'slashes' | 'two-digit-year' | 'serial'

export interface ParsedDay {
  /** For a month, its first day. */
  day: Day
  precision: 'day' | 'month'
  form: DayForm
}

/** Why a text is no date. `month-first`: it is one only if the month comes before the day. */
export type DayProblem = 'not-a-date' | 'not-real' | 'month-first'

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

function monthOf(word: string): number | null {
  const wanted = word.toLowerCase().replace('.', '')
  if (wanted === 'sept') return 9
  const index = monthNames.findIndex((name) => name === wanted || name.slice(0, 3) === wanted)
  return index < 0 ? null : index + 1
}

function yearOf(text: string): { year: number; form: DayForm } {
  return text.length === 2
    ? { year: 2000 + Number(text), form: 'two-digit-year' }
    : { year: Number(text), form: 'plain' }
}

function real(year: number, month: number, date: number, form: DayForm): ParsedDay | DayProblem {
  const day = dayOf(year, month, date)
  return day === null ? 'not-real' : { day, precision: 'day', form }
}

function wholeMonth(year: number, month: number, form: DayForm): ParsedDay | DayProblem {
  const day = dayOf(year, month, 1)
  return day === null ? 'not-real' : { day, precision: 'month', form }
}

function fromNumbers(first: string, second: string, yearText: string): ParsedDay | DayProblem {
  const { year, form } = yearOf(yearText)
  const date = Number(first)
  const month = Number(second)
  if (month > 12 && month <= 31 && date >= 1 && date <= 12) return 'month-first'
  return real(year, month, date, form === 'plain' ? 'slashes' : form)
}

function fromWords(text: string): ParsedDay | DayProblem | null {
  const dayFirst =
    /^(?:[a-z]{3,9},? +)?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]*([a-z]{3,9})\.?,?[ -]*(\d{4}|\d{2})$/i.exec(text)
  if (dayFirst) {
    const month = monthOf(dayFirst[2] ?? '')
    const { year, form } = yearOf(dayFirst[3] ?? '')
    return month === null ? null : real(year, month, Number(dayFirst[1]), form)
  }
  const monthFirst = /^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$/i.exec(text)
  if (monthFirst) {
    const month = monthOf(monthFirst[1] ?? '')
    return month === null ? null : real(Number(monthFirst[3]), month, Number(monthFirst[2]), 'plain')
  }
  const monthOnly = /^([a-z]{3,9})\.?,?[ -]*(\d{4}|\d{2})$/i.exec(text)
  if (!monthOnly) return null
  const month = monthOf(monthOnly[1] ?? '')
  const { year, form } = yearOf(monthOnly[2] ?? '')
  return month === null ? null : wholeMonth(year, month, form)
}

/**
 * The calendar day a text names: UK order (`10/12/2024`, `1.2.24`), ISO, a day or month in words, or an Excel serial of this century.
 * A time after the day is left off. Nothing is shifted by a time zone and nothing is guessed.
 */
export function parseDay(text: string): ParsedDay | DayProblem {
  const bare = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AP]M)?(Z|[+-]\d{2}:?\d{2})?$/i, '')
  if (bare.length > 40) return 'not-a-date'
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare)
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'plain')
  const uk = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})$/.exec(bare)
  if (uk) return fromNumbers(uk[1] ?? '', uk[2] ?? '', uk[3] ?? '')
  const isoMonth = /^(\d{4})-(\d{2})$/.exec(bare)
  if (isoMonth) return wholeMonth(Number(isoMonth[1]), Number(isoMonth[2]), 'plain')
  const ukMonth = /^(\d{1,2})\/(\d{4})$/.exec(bare)
  if (ukMonth) return wholeMonth(Number(ukMonth[2]), Number(ukMonth[1]), 'plain')
  if (/^\d{5}$/.test(bare)) {
    const serial = Number(bare)
    // Excel counts days so that 25569 is 1 January 1970; 36526 is the first day of 2000 and 73050 the last of 2099.
    if (serial >= 36526 && serial <= 73050) return { day: serial - 25569, precision: 'day', form: 'serial' }
  }
  return fromWords(bare) ?? 'not-a-date'
}

/** The last day of the month that starts on a day of `year` and `month`. */
export function endOfMonth(year: number, month: number): Day {
  return dayOf(year, month, daysInMonth(year, month)) ?? 0
}
