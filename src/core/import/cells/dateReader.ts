import { type Day, dayFromIso, dayOf, isoFromDay, partsOf } from '../../calendar/day'
import { endOfMonth, type ParsedDay, parseDay } from '../../calendar/parseDay'
import type { Column } from '../../dataset/define'
import { blankCell, type Cell, type Doubt, faultyCell, figureCell, quoted } from './cell'
import { isNoFigure } from './isNoFigure'

/** No record of this field is older. */
const earliest = dayOf(2000, 1, 1) ?? 0
const example = 'for example 10/12/2024'

function formatDay(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`
}

function doubtsOf(text: string, { day, form, precision }: ParsedDay): Doubt[] {
  const readAs = precision === 'day' ? formatDay(day) : isoFromDay(day).slice(0, 7)
  if (form === 'two-digit-year') {
    return [
      {
        rule: 'R44',
        message: `${quoted(text)} has a two-digit year: read as ${readAs}.`,
        fix: 'Write the year in full if that is wrong.',
        once: false,
      },
    ]
  }
  if (form !== 'serial') return []
  return [
    {
      rule: 'R45',
      message: `${quoted(text)} is a date as Excel counts days: read as ${readAs}.`,
      fix: 'Format the column as a date in Excel and export again if that is wrong.',
      once: false,
    },
  ]
}

/** True where the text can be a date only with the month first, as written in the United States. */
export function isMonthFirst(text: string): boolean {
  return parseDay(text) === 'month-first'
}

/** The cell of a date in a column that has month-first dates: none of them is trusted. */
export function monthFirstCell(text: string): Cell {
  return faultyCell(
    'R46',
    `${quoted(text)}: this column has dates with the month first, as in the United States.`,
    'Which comes first, the day or the month? If it is the month, turn round every date of this column, not only this one: 05/14/2026 is 14/05/2026.',
  )
}

/** A reader of calendar days between 2000 and the upload day, or as many years after it as the column allows. */
export function dateReader(column: Column, asOf: string): (text: string) => Cell {
  const upload = dayFromIso(asOf) ?? 0
  const { year, month, date } = partsOf(upload)
  const years = column.futureYears ?? 0
  const latest = dayOf(year + years, month, date) ?? dayOf(year + years, month, 28) ?? upload
  return (text) => {
    if (isNoFigure(text)) return blankCell
    const parsed = parseDay(text)
    if (parsed === 'not-real') {
      return faultyCell(
        'R40',
        `${quoted(text)} is not a day in the calendar.`,
        `Correct the day or the month, ${example}.`,
      )
    }
    if (typeof parsed === 'string') {
      return faultyCell(
        'R41',
        `${quoted(text)} is not read as a date.`,
        `Write the day, the month and the year, ${example}.`,
      )
    }
    if (parsed.precision === 'month' && column.kind === 'day') {
      return faultyCell('R47', `${quoted(text)} gives a month without a day.`, `Write the full date, ${example}.`)
    }
    if (parsed.day < earliest) {
      return faultyCell('R42', `${quoted(text)} is before the year 2000.`, 'Correct the year.')
    }
    if (parsed.day > latest) {
      const limit = years > 0 ? `more than ${years} years ahead` : `after ${formatDay(upload)}, the day of this upload`
      const fix = years > 0 ? 'Correct the year.' : 'Correct the date, or leave the row out until it has happened.'
      return faultyCell('R43', `${quoted(text)} is ${limit}.`, fix)
    }
    const doubts = doubtsOf(text, parsed)
    if (parsed.precision === 'day') return figureCell(isoFromDay(parsed.day), parsed.day, doubts)
    const first = partsOf(parsed.day)
    return figureCell(isoFromDay(parsed.day).slice(0, 7), endOfMonth(first.year, first.month), doubts)
  }
}
