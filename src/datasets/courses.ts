import type { Day } from '../core/calendar/day'
import { quarterId, quarterOf } from '../core/calendar/quarter'
import type { Moment, RowReader } from '../core/dataset/define'

type Reader = RowReader<'course_id' | 'course_title' | 'session_id' | 'session_date'>

/** A session by its own reference, else by its course and day. */
export function sessionOf(reader: Reader): (row: number) => string {
  const [id, course, held] = [reader.text('session_id'), reader.text('course_title'), reader.text('session_date')]
  return (row) => id(row) || `${course(row)}, ${held(row)}`
}

/** A course by its own reference, else by its title. */
export function courseOf(reader: Reader): (row: number) => string {
  const [id, title] = [reader.text('course_id'), reader.text('course_title')]
  return (row) => id(row) || title(row)
}

/** The financial year a day is in, `2026-27`; '' for no day. */
export function financialYearOf({ day }: { day: Day | null }): string {
  return day === null ? '' : quarterId(quarterOf(day)).slice(0, 7)
}

/** Whether a session was held in the financial year of the as-at day, up to it. */
export function inYear(reader: Reader, { asAt }: Moment): (row: number) => string {
  const held = reader.day('session_date')
  const year = financialYearOf({ day: asAt })
  return (row) => {
    const day = held(row)
    return day !== null && day <= asAt && financialYearOf({ day }) === year ? 'yes' : 'no'
  }
}
