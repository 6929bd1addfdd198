import type { DerivedColumn, RowReader, Vocabulary } from '../core/dataset/define'
import type { Partnership } from '../core/partnership'
import type { DatedRead } from './recommendationDates'
import * as dates from './recommendationDates'
import { derivedRag, ragConflict } from './recommendationRag'
import { recommendationState } from './recommendationState'
import { dueBands, openStates, recommendationStates, reportedRags, reviewPaces, windows, yesNo } from './vocabularies'

type Read = DatedRead | 'parent_id' | 'area' | 'similar_rec_ids' | 'reported_rag' | 'lead_agency'

/** The group of the agencies that are the partnership itself: what they lead stands apart from what one agency answers for. */
const ownGroup = 'Partnership'

/** What is worked out of a recommendation: where it stands, how it keeps to its dates, and what of it is counted. */
export function recommendationDerived({ limits, agencies }: Partnership) {
  const leads: Vocabulary = { values: agencies, unknown: 'keep' }
  const ownBodies: ReadonlySet<string> = new Set(agencies.flatMap(({ id, group }) => (group === ownGroup ? [id] : [])))
  /** Who leads one of this partnership's: the partnership itself, or an agency; '' for the other of the two. */
  const ledBy = (isOwnBody: boolean) => (reader: RowReader<Read>) => {
    const [lead, area] = [reader.text('lead_agency'), reader.text('area')]
    return (row: number) => (area(row) !== 'other' && ownBodies.has(lead(row)) === isOwnBody ? lead(row) : '')
  }
  return {
    counted: {
      label: 'Counted',
      kind: 'choice',
      vocabulary: yesNo,
      perRow: (reader) => {
        const parent = reader.text('parent_id')
        const area = reader.text('area')
        return (row) => (parent(row) !== '' || area(row) === 'other' ? 'no' : 'yes')
      },
    },
    state: {
      label: 'State',
      kind: 'choice',
      vocabulary: recommendationStates,
      dimension: 'state',
      perRow: recommendationState,
    },
    no_due_date: {
      label: 'Without a due date',
      kind: 'choice',
      vocabulary: yesNo,
      perRow: (reader, moment) => {
        const state = recommendationState(reader, moment)
        const due = reader.day('due_date')
        return (row) => {
          if (!openStates.includes(state(row))) return ''
          return due(row) === null ? 'yes' : 'no'
        }
      },
    },
    due_band: { label: 'Due', kind: 'choice', vocabulary: dueBands, perRow: dates.dueBand },
    days_overdue: { label: 'Days overdue', kind: 'number', perNumber: dates.daysOverdue },
    days_to_complete: { label: 'Days to complete', kind: 'number', perNumber: dates.daysToComplete },
    days_open: { label: 'Days open', kind: 'number', perNumber: dates.daysOpen },
    on_time: { label: 'Completed on time', kind: 'choice', vocabulary: yesNo, perRow: dates.onTime },
    added_quarter: { label: 'Quarter added', kind: 'choice', perRow: dates.addedQuarter },
    completed_quarter: { label: 'Quarter completed', kind: 'choice', perRow: dates.completedQuarter },
    set_aside_quarter: { label: 'Quarter set aside', kind: 'choice', perRow: dates.setAsideQuarter },
    published_quarter: { label: 'Quarter its review was published', kind: 'choice', perRow: dates.publishedQuarter },
    derived_rag: { label: 'Worked out RAG', kind: 'choice', vocabulary: reportedRags, perRow: derivedRag },
    rag_conflict: { label: 'Reported RAG differs', kind: 'choice', vocabulary: yesNo, perRow: ragConflict },
    repeated: {
      label: 'Asked for before',
      kind: 'choice',
      vocabulary: yesNo,
      perRow: (reader) => {
        const similar = reader.list('similar_rec_ids')
        return (row) => (similar(row).length > 0 ? 'yes' : 'no')
      },
    },
    agency_lead: { label: 'Lead agency', kind: 'choice', vocabulary: leads, perRow: ledBy(false) },
    partnership_lead: {
      label: 'Lead body of the partnership',
      kind: 'choice',
      vocabulary: leads,
      perRow: ledBy(true),
    },
    review_days: { label: 'Days from start to publication', kind: 'number', perNumber: dates.reviewDays },
    review_pace: {
      label: 'Review against the time it should take',
      kind: 'choice',
      vocabulary: reviewPaces,
      perRow: dates.reviewPace(limits.reviewToPublicationMonths),
    },
    recent: { label: 'How recent its review is', kind: 'choices', vocabulary: windows, perRow: dates.recentReview },
  } satisfies Readonly<Record<string, DerivedColumn<Read>>>
}
