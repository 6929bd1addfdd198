import { addMonths, type Day } from '../core/calendar/day'
import type { Moment, RowReader } from '../core/dataset/define'
import { quarterOfDay } from './quarterOfDay'
import { recommendationState } from './recommendationState'
import { completedStates, openStates } from './vocabularies'
import { windowsOf } from './windowsOf'

/** The columns that dates and states are worked out from. */
export type DatedRead =
  | 'status'
  | 'agreed_date'
  | 'source_date'
  | 'due_date'
  | 'completed_date'
  | 'last_update'
  | 'review_started'
  | 'review_published'
  | 'impact_evidence'
  | 'evidence_type'
type Reader = RowReader<DatedRead>
type DayOf = (row: number) => Day | null

/** When a recommendation was added: when it was agreed, else when its review was published. */
function addedOn(reader: Reader): DayOf {
  const [agreed, published] = [reader.day('agreed_date'), reader.day('source_date')]
  return (row) => agreed(row) ?? published(row)
}

/** When a recommendation was set aside: its completed date, else when it was last reported on. */
function setAsideOn(reader: Reader): DayOf {
  const [closed, told] = [reader.day('completed_date'), reader.day('last_update')]
  return (row) => closed(row) ?? told(row)
}

/** The quarter of a day that has come by the moment; '' for one to come, or for none. */
function quarterBy({ asAt }: Moment, dayOf: DayOf): (row: number) => string {
  return (row) => {
    const day = dayOf(row)
    return quarterOfDay({ day: day !== null && day <= asAt ? day : null })
  }
}

/** The quarter a recommendation was added in. */
export function addedQuarter(reader: Reader, moment: Moment): (row: number) => string {
  return quarterBy(moment, addedOn(reader))
}

/** The quarter a recommendation was completed in. */
export function completedQuarter(reader: Reader, moment: Moment): (row: number) => string {
  return quarterBy(moment, reader.day('completed_date'))
}

/** The quarter a recommendation was set aside in, of those that were. */
export function setAsideQuarter(reader: Reader, moment: Moment): (row: number) => string {
  return quarterBy(moment, setAsideOn(reader))
}

/** The quarter the review of a recommendation was published in. */
export function publishedQuarter(reader: Reader, moment: Moment): (row: number) => string {
  const [published, dated] = [reader.day('review_published'), reader.day('source_date')]
  return quarterBy(moment, (row) => published(row) ?? dated(row))
}

/** Days past the due date, of one that is overdue. */
export function daysOverdue(reader: Reader, moment: Moment): (row: number) => number | null {
  const [state, due] = [recommendationState(reader, moment), reader.day('due_date')]
  return (row) => {
    const day = state(row) === 'overdue' ? due(row) : null
    return day === null ? null : moment.asAt - day
  }
}

/** Days from added to completed. A date before the other is a slip of the file, and no figure. */
export function daysToComplete(reader: Reader, moment: Moment): (row: number) => number | null {
  const [state, added, completed] = [recommendationState(reader, moment), addedOn(reader), reader.day('completed_date')]
  return (row) => {
    const [from, to] = [added(row), completed(row)]
    return !completedStates.includes(state(row)) || from === null || to === null || to < from ? null : to - from
  }
}

/** Days since it was added, of an open one. */
export function daysOpen(reader: Reader, moment: Moment): (row: number) => number | null {
  const [state, added] = [recommendationState(reader, moment), addedOn(reader)]
  return (row) => {
    const from = openStates.includes(state(row)) ? added(row) : null
    return from === null || from > moment.asAt ? null : moment.asAt - from
  }
}

/** How near the due date of an open recommendation is; '' for one that is not open. */
export function dueBand(reader: Reader, moment: Moment): (row: number) => string {
  const [state, due] = [recommendationState(reader, moment), reader.day('due_date')]
  return (row) => {
    const now = state(row)
    if (!openStates.includes(now)) return ''
    const day = due(row)
    if (now === 'overdue') return 'overdue'
    if (day === null) return 'no-due-date'
    const left = day - moment.asAt
    if (left < 0) return 'paused'
    const within = [30, 60, 90].find((days) => left <= days)
    return within === undefined ? 'later' : `within-${within}`
  }
}

/** Whether a completed recommendation with both dates was completed by its due date. */
export function onTime(reader: Reader, moment: Moment): (row: number) => string {
  const [state, due, completed] = [
    recommendationState(reader, moment),
    reader.day('due_date'),
    reader.day('completed_date'),
  ]
  return (row) => {
    const [by, on] = [due(row), completed(row)]
    if (!completedStates.includes(state(row)) || by === null || on === null) return ''
    return on <= by ? 'yes' : 'no'
  }
}

/** Days from the start of a review to its publication. */
export function reviewDays(reader: Reader): (row: number) => number | null {
  const [started, published] = [reader.day('review_started'), reader.day('review_published')]
  return (row) => {
    const [from, to] = [started(row), published(row)]
    return from === null || to === null || to < from ? null : to - from
  }
}

/** Whether a review was published within so many months of its start, or still has time to; '' where its start is not known. */
export function reviewPace(months: number) {
  return (reader: Reader, { asAt }: Moment): ((row: number) => string) => {
    const [started, published] = [reader.day('review_started'), reader.day('review_published')]
    return (row) => {
      const from = started(row)
      if (from === null) return ''
      const by = addMonths(from, months)
      const out = published(row)
      if (out !== null && out <= asAt) return out <= by ? 'within' : 'late'
      return asAt <= by ? 'under-way' : 'late'
    }
  }
}

/** The windows, in months, that a recommendation's review falls in. */
export function recentReview(reader: Reader, moment: Moment): (row: number) => readonly string[] {
  const [dated, agreed] = [reader.day('source_date'), reader.day('agreed_date')]
  return windowsOf(moment, (row) => dated(row) ?? agreed(row))
}
