import { back, dayOf, endOf, quarterOf } from './dates'
import { filesOf, type Row } from './sample'

/** What a reader chose. */
export type Choice = Readonly<Partial<Record<Chosen, readonly string[]>>>

type Chosen =
  | 'theme'
  | 'agency'
  | 'quarter'
  | 'review'
  | 'state'
  | 'audit'
  | 'standard'
  | 'finding'
  | 'course'
  | 'town'
  | 'cluster'
  | 'function'
  | 'delivery'
  | 'referral'
  | 'age'

/** As at which day, over which quarters, and whether the audit before the latest is meant. */
export interface PlainMoment {
  asAt: number
  period: readonly string[]
  before: boolean
}

/** The moment of the sample: its as-at day, or the last day of the last quarter chosen. */
export function momentOf(choice: Choice): PlainMoment {
  const chosen = [...(choice.quarter ?? [])].sort()
  const last = chosen.at(-1)
  if (last === undefined) return { asAt: endOf('2026-27-q2'), period: ['2026-27-q2'], before: false }
  return { asAt: endOf(last), period: chosen, before: false }
}

/**
 * The moment compared with: audits step to the one before at the same day, the rest as many quarters back as are chosen.
 * Quarters with a gap between them have no such moment.
 */
export function before(moment: PlainMoment, audits: boolean): PlainMoment | null {
  const { asAt, period } = moment
  const earlier = period.map((quarter) => back(quarter, period.length))
  if (audits) return { asAt, period: earlier, before: true }
  if (period.some((quarter, place) => place > 0 && back(quarter, 1) !== period[place - 1])) return null
  return { asAt: endOf(back(quarterOf(asAt), period.length)), period: earlier, before: true }
}

/** The same quarters a year earlier, with what was latest then. */
export function yearBefore({ asAt, period }: PlainMoment): PlainMoment {
  return { asAt: endOf(back(quarterOf(asAt), 4)), period: period.map((quarter) => back(quarter, 4)), before: false }
}

/** The moment of a trend so many quarters back: one quarter, whatever is in view. */
export function stepBack(moment: PlainMoment, steps: number): PlainMoment {
  const quarter = back(moment.period.at(-1) ?? '', steps)
  return { asAt: steps === 0 ? moment.asAt : endOf(quarter), period: [quarter], before: false }
}

const dateHeaders: Readonly<Record<string, string>> = { audits: 'Audit date', training: 'Session date' }

/** The quarter a row of events is in. */
export function quarterOfRow(dataset: string, row: Row): string {
  const day = dayOf(row.get(dateHeaders[dataset] ?? '') ?? '')
  return day === null ? '-' : quarterOf(day)
}

/** The rows a moment sees: events up to the day, or the latest whole list as at it. */
export function rowsAt(dataset: string, moment: PlainMoment): readonly Row[] {
  const files = filesOf(dataset)
  const header = dateHeaders[dataset]
  if (header === undefined) return files.findLast(({ period }) => period <= quarterOf(moment.asAt))?.rows ?? []
  return files.flatMap(({ rows }) => rows).filter((row) => (dayOf(row.get(header) ?? '') ?? 0) <= moment.asAt)
}
