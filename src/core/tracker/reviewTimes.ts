import { addMonths, type Day } from '../calendar/day'
import { formatNumber, plural } from '../text/format'
import { countedOf, type Tracker } from './tracker'

/** A review and the time it took, or has taken so far. */
export interface ReviewTime {
  review: string
  type: string
  started: Day | null
  published: Day | null
  /** The day by which it should be published. */
  by: Day | null
  /** Days from its start to its publication, or to the as-at day. */
  days: number | null
  pace: 'within' | 'late' | 'under-way' | 'unknown'
  recommendations: number
}

const order: readonly ReviewTime['pace'][] = ['late', 'under-way', 'within', 'unknown']

/** Reviews that counted recommendations come from, each once, audits left out: late ones first, longest first. */
export function reviewTimes(tracker: Tracker): readonly ReviewTime[] {
  const found = new Map<string, ReviewTime>()
  for (const item of countedOf(tracker)) {
    if (item.reviewType === 'Audit') continue
    const known = found.get(item.review)
    const pace = paceOf(item.pace)
    if (known && (known.pace !== 'unknown' || pace === 'unknown')) {
      found.set(item.review, { ...known, recommendations: known.recommendations + 1 })
      continue
    }
    const { started } = item
    const out = item.published !== null && item.published <= tracker.asAt ? item.published : null
    const days = started === null ? null : (out ?? tracker.asAt) - started
    found.set(item.review, {
      review: item.review,
      type: item.reviewType,
      started,
      published: out,
      by: started === null ? null : addMonths(started, tracker.reviewMonths),
      days: days === null || days < 0 ? null : days,
      pace,
      recommendations: (known?.recommendations ?? 0) + 1,
    })
  }
  return [...found.values()].sort(
    (a, b) => order.indexOf(a.pace) - order.indexOf(b.pace) || (b.days ?? 0) - (a.days ?? 0),
  )
}

function paceOf(pace: string): ReviewTime['pace'] {
  return pace === 'within' || pace === 'late' || pace === 'under-way' ? pace : 'unknown'
}

/** `2 of 5 reviews took longer than 6 months`; null where no review's time is known. */
export function reviewTimesTitle(found: readonly ReviewTime[], months: number): string | null {
  const judged = found.filter(({ pace }) => pace === 'within' || pace === 'late')
  if (judged.length === 0) return null
  const late = judged.filter(({ pace }) => pace === 'late').length
  const within = plural(months, 'month', 'months')
  if (late === 0) return `Every review was published within ${within}`
  return `${formatNumber(late)} of ${plural(judged.length, 'review', 'reviews')} took longer than ${within}`
}
