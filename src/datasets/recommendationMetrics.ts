import type { Metric } from '../core/dataset/define'
import { completedStates, openStates, reviewTypes } from './vocabularies'

const counted = { counted: ['yes'] }
const things = { unit: 'count', counts: 'things', time: 'as-at' } as const
const notAudits = ['', ...reviewTypes.values.map(({ id }) => id).filter((id) => id !== 'audit')]

const dueDefinition = (days: number) =>
  `Open recommendations due from the as-at date to ${days} days after it. A month counts as its last day; what is overdue is not among them.`

/** What is counted of recommendations: those of this partnership, parts of one apart. */
export const recommendationMetrics = {
  recommendations: {
    ...things,
    label: 'Recommendations',
    noun: 'recommendations',
    better: 'neither',
    definition:
      'Recommendations in the latest tracker. Parts of one, and those of other partnerships, are not counted.',
    numerator: { where: counted },
  },
  open: {
    ...things,
    label: 'Open',
    noun: 'open recommendations',
    better: 'down',
    definition: 'Recommendations neither completed nor set aside, paused ones included.',
    numerator: { where: { ...counted, state: openStates } },
  },
  overdue: {
    ...things,
    label: 'Overdue',
    noun: 'overdue recommendations',
    better: 'down',
    definition:
      'Open recommendations, paused ones apart, whose due date is before the as-at date. One without a due date is never overdue.',
    numerator: { where: { ...counted, state: ['overdue'] } },
  },
  noDueDate: {
    ...things,
    label: 'No due date',
    noun: 'open recommendations without a due date',
    better: 'down',
    definition: 'Open recommendations that nobody has set a due date for.',
    numerator: { where: { ...counted, no_due_date: ['yes'] } },
  },
  completed: {
    ...things,
    label: 'Completed',
    noun: 'completed recommendations',
    better: 'up',
    definition: 'Recommendations completed, with or without evidence that practice changed.',
    numerator: { where: { ...counted, state: completedStates } },
  },
  evidenced: {
    ...things,
    label: 'Completed with evidence',
    noun: 'completed recommendations',
    unit: 'percent',
    better: 'up',
    definition: 'Completed recommendations with evidence of impact on record, out of all completed.',
    numerator: { where: { ...counted, state: ['completed-evidenced'] } },
    denominator: { where: { ...counted, state: completedStates } },
  },
  notTakenForward: {
    ...things,
    label: 'Not taken forward',
    noun: 'recommendations set aside',
    better: 'neither',
    definition: 'Recommendations that were not accepted or were superseded by another.',
    numerator: { where: { ...counted, state: ['not-taken-forward'] } },
  },
  awaitingEvidence: {
    ...things,
    label: 'Awaiting evidence',
    noun: 'completed recommendations without evidence',
    better: 'down',
    definition: 'Completed recommendations with no evidence of impact on record.',
    numerator: { where: { ...counted, state: ['completed-awaiting-evidence'] } },
  },
  oldestOverdue: {
    ...things,
    label: 'Oldest overdue',
    noun: 'overdue recommendations',
    unit: 'days',
    statistic: 'max',
    better: 'down',
    definition: 'Days since the due date of the recommendation that has been overdue longest.',
    numerator: { of: 'days_overdue', where: { ...counted, state: ['overdue'] } },
  },
  due30: {
    ...things,
    label: 'Due within 30 days',
    noun: 'open recommendations',
    better: 'neither',
    definition: dueDefinition(30),
    numerator: { where: { ...counted, due_band: ['within-30'] } },
  },
  due60: {
    ...things,
    label: 'Due within 60 days',
    noun: 'open recommendations',
    better: 'neither',
    definition: dueDefinition(60),
    numerator: { where: { ...counted, due_band: ['within-30', 'within-60'] } },
  },
  due90: {
    ...things,
    label: 'Due within 90 days',
    noun: 'open recommendations',
    better: 'neither',
    definition: dueDefinition(90),
    numerator: { where: { ...counted, due_band: ['within-30', 'within-60', 'within-90'] } },
  },
  daysToComplete: {
    ...things,
    label: 'Days to complete',
    noun: 'completed recommendations',
    unit: 'days',
    statistic: 'median',
    better: 'down',
    definition:
      'The middle number of days from agreed (else from the date of the review) to completed, of those completed. What is still open is not in it: read it beside the age of open ones.',
    numerator: { of: 'days_to_complete', where: { ...counted, state: completedStates } },
  },
  ageOfOpen: {
    ...things,
    label: 'Age of open ones',
    noun: 'open recommendations',
    unit: 'days',
    statistic: 'median',
    better: 'down',
    definition:
      'The middle number of days since open recommendations were agreed, or since their review where no such date is known.',
    numerator: { of: 'days_open', where: { ...counted, state: openStates } },
  },
  onTime: {
    ...things,
    label: 'Completed on time',
    noun: 'completed recommendations with both dates',
    unit: 'percent',
    better: 'up',
    definition:
      'Recommendations completed on or before their due date, out of those completed that have both dates. A month counts as its last day.',
    numerator: { where: { ...counted, on_time: ['yes'] } },
    denominator: { where: { ...counted, on_time: ['yes', 'no'] } },
  },
  ragConflicts: {
    ...things,
    label: 'Reported RAG differs',
    noun: 'recommendations',
    better: 'down',
    definition:
      'Recommendations whose reported letter is not the one that their status, dates and evidence give. Grey is left out, and so is what is complete without evidence.',
    numerator: { where: { ...counted, rag_conflict: ['yes'] } },
  },
  repeated: {
    ...things,
    label: 'Asked for before',
    noun: 'recommendations',
    better: 'down',
    definition: 'Recommendations linked to a similar one of another review.',
    numerator: { where: { ...counted, repeated: ['yes'] } },
  },
  added: {
    ...things,
    label: 'Added',
    noun: 'recommendations',
    better: 'neither',
    definition:
      'Recommendations agreed in the quarter, by the tracker of that quarter; the date of the review serves where no agreed date is known.',
    numerator: { where: counted },
    time: 'period',
    axes: { quarter: 'added_quarter' },
  },
  completedInPeriod: {
    ...things,
    label: 'Completed in the quarter',
    noun: 'recommendations',
    better: 'up',
    definition: 'Recommendations with a completed date in the quarter. One without a date is in none.',
    numerator: { where: { ...counted, state: completedStates } },
    time: 'period',
    axes: { quarter: 'completed_quarter' },
  },
  supersededInPeriod: {
    ...things,
    label: 'Superseded in the quarter',
    noun: 'recommendations',
    better: 'neither',
    definition:
      'Recommendations superseded by another in the quarter, by their completed date, else by their last update.',
    numerator: { where: { ...counted, status: ['superseded'] } },
    time: 'period',
    axes: { quarter: 'set_aside_quarter' },
  },
  reviews: {
    ...things,
    label: 'Source reviews',
    noun: 'reviews',
    better: 'neither',
    definition: 'Different reviews and audits that the recommendations in the latest tracker come from.',
    numerator: { distinct: 'source_review', where: counted },
  },
  reviewsPublished: {
    ...things,
    label: 'Reviews published',
    noun: 'reviews',
    better: 'neither',
    definition:
      'Different reviews published in the quarter that recommendations come from. Audits are counted with the audits.',
    numerator: { distinct: 'source_review', where: { ...counted, review_type: notAudits } },
    time: 'period',
    axes: { quarter: 'published_quarter' },
  },
  recentReviews: {
    ...things,
    label: 'Reviews in 24 months',
    noun: 'reviews',
    better: 'neither',
    definition:
      'Different reviews of the last 24 months that recommendations come from, each once. Audits are counted with the audits.',
    numerator: { distinct: 'source_review', where: { ...counted, review_type: notAudits, recent: ['months-24'] } },
  },
  recentReviewsLong: {
    ...things,
    label: 'Reviews in 36 months',
    noun: 'reviews',
    better: 'neither',
    definition:
      'Different reviews of the last 36 months that recommendations come from, each once. Audits are counted with the audits.',
    numerator: { distinct: 'source_review', where: { ...counted, review_type: notAudits, recent: ['months-36'] } },
  },
  reviewDays: {
    ...things,
    label: 'Days to publish a review',
    noun: 'reviews',
    unit: 'days',
    statistic: 'median',
    better: 'down',
    definition: 'The middle number of days from the start of a review to its publication, each review once.',
    numerator: { of: 'review_days', once: ['source_review'], where: counted },
  },
  reviewsInTime: {
    ...things,
    label: 'Reviews in time',
    noun: 'reviews',
    unit: 'percent',
    better: 'up',
    definition:
      'Reviews published within the time they should take from their start, out of those that were or that have run out of it. Each review once.',
    numerator: { once: ['source_review'], where: { ...counted, review_pace: ['within'] } },
    denominator: { once: ['source_review'], where: { ...counted, review_pace: ['within', 'late'] } },
  },
  reviewsLate: {
    ...things,
    label: 'Reviews late',
    noun: 'reviews',
    better: 'down',
    definition:
      'Different reviews published later than they should be from their start, or still not published when that time has passed.',
    numerator: { distinct: 'source_review', where: { ...counted, review_pace: ['late'] } },
  },
} satisfies Readonly<Record<string, Metric<never>>>
