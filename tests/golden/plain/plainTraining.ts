import { dayOf, quarterOf } from './dates'
import type { PlainMoment } from './moment'
import { cell, less, type Part, type PlainMetric, sum, times } from './plainMetric'
import type { Row } from './sample'

function trained(top: (row: Row) => Part, bottom?: (row: Row) => Part): PlainMetric {
  return {
    dataset: 'training',
    time: 'period',
    of: () => true,
    top,
    ...(bottom ? { bottom } : {}),
    cells: true,
    latest: false,
  }
}

const of = (header: string) => (row: Row) => cell(row, header)
const [booked, attended] = [of('Booked'), of('Attended')]

/** A session by its own reference, else by its course and day. */
const sessionOf = (row: Row): string => row.get('Session ID') || `${row.get('Course title')} ${row.get('Session date')}`
const courseOf = (row: Row): string => row.get('Course ID') || (row.get('Course title') ?? '')

const yearOf = (day: number): string => quarterOf(day).slice(0, 7)
const thisYear = (row: Row, { asAt }: PlainMoment): boolean =>
  yearOf(dayOf(row.get('Session date') ?? '') ?? 0) === yearOf(asAt)
const byYear = (row: Row): string =>
  `${row.get('Agency')}|${courseOf(row)}|${yearOf(dayOf(row.get('Session date') ?? '') ?? 0)}`

const yearly: PlainMetric = {
  ...trained(of('Different people attended')),
  time: 'as-at',
  of: thisYear,
  topOnce: byYear,
  needsAll: true,
}

const mean = (part: (row: Row) => Part): PlainMetric => ({
  ...trained((row) => times(part(row), attended(row)), attended),
  mean: true,
})

const places = { anyAgency: true, needsAll: true }

/** Every figure of training. */
export const plainTraining: Readonly<Record<string, PlainMetric>> = {
  'training/attended': trained(attended),
  'training/booked': trained(booked),
  'training/cancelled': trained(of('Cancelled')),
  'training/unscheduled': trained(of('Unscheduled')),
  'training/noShows': trained(of('No-shows')),
  'training/attendance': trained((row) => sum([attended(row), less(cell(row, 'Unscheduled'))]), booked),
  'training/attendedOfRegistered': trained(attended, booked),
  'training/noShow': trained(of('No-shows'), booked),
  'training/sessions': { ...trained(() => 1), cells: false, different: sessionOf },
  'training/courses': { ...trained(() => 1), cells: false, different: courseOf },
  'training/capacity': { ...trained(of('Capacity')), ...places, topOnce: sessionOf },
  'training/fill': { ...trained(attended, of('Capacity')), ...places, bottomOnce: sessionOf },
  'training/reach': { ...yearly, bottom: of('Target headcount'), bottomOnce: byYear },
  'training/peopleReached': yearly,
  'training/targetHeadcount': { ...yearly, top: of('Target headcount') },
  'training/confidenceBefore': mean(of('Confidence before')),
  'training/confidenceAfter': mean(of('Confidence after')),
  'training/confidenceGain': mean((row) => sum([cell(row, 'Confidence after'), less(cell(row, 'Confidence before'))])),
  'training/followUpChanged': trained(of('Follow-up changed practice'), of('Follow-up replies')),
}
