import { dayOf, monthsOn, quarterOf } from './dates'
import type { PlainMoment } from './moment'
import type { PlainMetric } from './plainMetric'
import { idOf, type Row } from './sample'

const statusIds: Readonly<Record<string, string>> = {
  'Not started': 'not-started',
  'On track': 'on-track',
  'At risk': 'at-risk',
  Paused: 'paused',
  'Completed, awaiting evidence': 'completed-awaiting-evidence',
  'Completed and evidenced': 'completed-evidenced',
  'Not accepted': 'not-taken-forward',
  Superseded: 'not-taken-forward',
}

const done = ['completed-awaiting-evidence', 'completed-evidenced']
const open = ['overdue', 'at-risk', 'on-track', 'not-started', 'paused']

const date = (row: Row, ...headers: readonly string[]): number | null =>
  headers.map((header) => dayOf(row.get(header) ?? '')).find((day) => day !== null) ?? null

/** Where a recommendation stands as at a day: a completed one is evidenced by its evidence, never by its status. */
export function stateOf(row: Row, { asAt }: PlainMoment): string {
  const state = statusIds[row.get('Status') ?? ''] ?? '-'
  const due = date(row, 'Due date')
  const words = row.get('Impact evidence') ?? ''
  const proof = !['', 'None', 'N/A', 'TBC'].includes(words) || !['', 'None'].includes(row.get('Evidence type') ?? '')
  if (['not-started', 'on-track', 'at-risk'].includes(state) && due !== null && due < asAt) return 'overdue'
  if (!done.includes(state)) return state
  return proof ? 'completed-evidenced' : 'completed-awaiting-evidence'
}

/** How near the due date of an open one is. */
export function dueBandOf(row: Row, moment: PlainMoment): string {
  const [state, due] = [stateOf(row, moment), date(row, 'Due date')]
  if (!open.includes(state)) return '-'
  if (state === 'overdue') return 'overdue'
  if (due === null) return 'no-due-date'
  const left = due - moment.asAt
  if (left < 0) return 'paused'
  if (left > 90) return 'later'
  return left > 60 ? 'within-90' : left > 30 ? 'within-60' : 'within-30'
}

/** Whether a review came out within six months of its start. */
export function paceOf(row: Row, { asAt }: PlainMoment): string {
  const [started, published] = [date(row, 'Review started'), date(row, 'Review published')]
  if (started === null) return '-'
  const by = monthsOn(started, 6)
  if (published !== null && published <= asAt) return published <= by ? 'within' : 'late'
  return asAt <= by ? 'under-way' : 'late'
}

const letters: Readonly<Record<string, string>> = { Blue: 'b', Red: 'r', Amber: 'a', Green: 'g' }

/** The letter that status and dates give; '' where there is none to hold against a reported one. */
export function letterOf(row: Row, moment: PlainMoment): string {
  const [state, due] = [stateOf(row, moment), date(row, 'Due date')]
  const isSoon = due !== null && due - moment.asAt <= 30
  const fixed: Readonly<Record<string, string>> = {
    'completed-evidenced': 'b',
    overdue: 'r',
    'at-risk': 'a',
    'on-track': 'g',
    'not-started': isSoon ? 'a' : '',
  }
  return fixed[state] ?? ''
}

const ours = (row: Row): boolean => row.get('Parent ID') === '' && row.get('Area') !== 'Other'
const addedOn = (row: Row): number | null => date(row, 'Agreed date', 'Source date')
const reviewOf = (row: Row): string => row.get('Source review') ?? ''
const quarterBy = (day: number | null, { asAt }: PlainMoment): string =>
  day === null || day > asAt ? '' : quarterOf(day)

type Test = (row: Row, moment: PlainMoment) => boolean
const anyRow: Test = () => true

function tracked(states: readonly string[] | null, also: Test = anyRow): PlainMetric {
  return {
    dataset: 'recommendations',
    time: 'as-at',
    of: (row, moment) => ours(row) && (states === null || states.includes(stateOf(row, moment))) && also(row, moment),
    top: () => 1,
    cells: false,
    latest: false,
  }
}

const between = (from: number | null, to: number | null) =>
  from === null || to === null || to < from ? ('blank' as const) : to - from
const isYes = (test: Test) => (row: Row, moment: PlainMoment) => (test(row, moment) ? 1 : 0)
const due = (...bands: readonly string[]) => tracked(open, (row, moment) => bands.includes(dueBandOf(row, moment)))
const happened = (quarter: NonNullable<PlainMetric['quarter']>, metric: PlainMetric): PlainMetric => ({
  ...metric,
  time: 'period',
  quarter,
})
const isReview = (row: Row): boolean => row.get('Review type') !== 'Audit'
const recent = (months: number): PlainMetric => ({
  ...tracked(null, (row, { asAt }) => {
    const day = date(row, 'Source date', 'Agreed date')
    return isReview(row) && day !== null && day <= asAt && day > monthsOn(asAt, -months)
  }),
  different: reviewOf,
})
const bothDates: Test = (row) => date(row, 'Due date') !== null && date(row, 'Completed date') !== null
const inTime: Test = (row) => (date(row, 'Completed date') ?? 0) <= (date(row, 'Due date') ?? 0)
const differs: Test = (row, moment) => {
  const [told, found] = [letters[row.get('Reported RAG') ?? ''], letterOf(row, moment)]
  return told !== undefined && found !== '' && told !== found
}

const leadOf = (row: Row): string => row.get('Lead agency') ?? ''
const isOwnBody = (row: Row): boolean => ['SGCP', 'SGSAB', 'Multi-agency'].includes(leadOf(row))
const ledBy = (itself: boolean, states: readonly string[] | null): PlainMetric => ({
  ...tracked(states, (row) => isOwnBody(row) === itself),
  agencies: (row) => (row.get('Area') !== 'Other' && isOwnBody(row) === itself ? [idOf('agencies', leadOf(row))] : []),
})

/** Every figure of the recommendations. */
export const plainRecommendations: Readonly<Record<string, PlainMetric>> = {
  'recommendations/recommendations': tracked(null),
  'recommendations/open': tracked(open),
  'recommendations/overdue': tracked(['overdue']),
  'recommendations/agencyRecommendations': ledBy(false, null),
  'recommendations/agencyOpen': ledBy(false, open),
  'recommendations/agencyOverdue': ledBy(false, ['overdue']),
  'recommendations/partnershipRecommendations': ledBy(true, null),
  'recommendations/partnershipOpen': ledBy(true, open),
  'recommendations/partnershipOverdue': ledBy(true, ['overdue']),
  'recommendations/noDueDate': tracked(open, (row) => row.get('Due date') === ''),
  'recommendations/completed': tracked(done),
  'recommendations/awaitingEvidence': tracked(['completed-awaiting-evidence']),
  'recommendations/notTakenForward': tracked(['not-taken-forward']),
  'recommendations/evidenced': {
    ...tracked(done),
    top: isYes((row, moment) => stateOf(row, moment) === 'completed-evidenced'),
    bottom: () => 1,
  },
  'recommendations/oldestOverdue': {
    ...tracked(['overdue']),
    top: (row, { asAt }) => between(date(row, 'Due date'), asAt),
    statistic: 'most',
    cells: true,
  },
  'recommendations/due30': due('within-30'),
  'recommendations/due60': due('within-30', 'within-60'),
  'recommendations/due90': due('within-30', 'within-60', 'within-90'),
  'recommendations/daysToComplete': {
    ...tracked(done),
    top: (row) => between(addedOn(row), date(row, 'Completed date')),
    statistic: 'median',
    cells: true,
  },
  'recommendations/ageOfOpen': {
    ...tracked(open),
    top: (row, { asAt }) => between(addedOn(row), asAt),
    statistic: 'median',
    cells: true,
  },
  'recommendations/onTime': { ...tracked(done, bothDates), top: isYes(inTime), bottom: () => 1 },
  'recommendations/ragConflicts': tracked(null, differs),
  'recommendations/repeated': tracked(null, (row) => row.get('Similar recommendation IDs') !== ''),
  'recommendations/added': happened((row, moment) => quarterBy(addedOn(row), moment), tracked(null)),
  'recommendations/completedInPeriod': happened(
    (row, moment) => quarterBy(date(row, 'Completed date'), moment),
    tracked(done),
  ),
  'recommendations/supersededInPeriod': happened(
    (row, moment) => quarterBy(date(row, 'Completed date', 'Last update'), moment),
    tracked(null, (row) => row.get('Status') === 'Superseded'),
  ),
  'recommendations/reviews': { ...tracked(null), different: reviewOf },
  'recommendations/reviewsPublished': happened(
    (row, moment) => quarterBy(date(row, 'Review published', 'Source date'), moment),
    { ...tracked(null, isReview), different: reviewOf },
  ),
  'recommendations/recentReviews': recent(24),
  'recommendations/recentReviewsLong': recent(36),
  'recommendations/reviewDays': {
    ...tracked(null),
    top: (row) => between(date(row, 'Review started'), date(row, 'Review published')),
    topOnce: reviewOf,
    statistic: 'median',
    cells: true,
  },
  'recommendations/reviewsInTime': {
    ...tracked(null, (row, moment) => ['within', 'late'].includes(paceOf(row, moment))),
    top: isYes((row, moment) => paceOf(row, moment) === 'within'),
    bottom: () => 1,
    topOnce: reviewOf,
    bottomOnce: reviewOf,
  },
  'recommendations/reviewsLate': {
    ...tracked(null, (row, moment) => paceOf(row, moment) === 'late'),
    different: reviewOf,
  },
}
