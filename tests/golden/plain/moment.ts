import { back, dayOf, endOf, quarterOf } from './dates'
import { filesOf, type Row } from './sample'

/** What a reader chose. */
export type Choice = Readonly<Partial<Record<'theme' | 'agency' | 'quarter' | 'town' | 'cluster', readonly string[]>>>

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

/** The moment compared with: audits step to the one before at the same day, the rest to the last day of the quarter before. */
export function before(moment: PlainMoment, audits: boolean): PlainMoment {
  const { asAt, period } = moment
  const earlier = period.map((quarter) => back(quarter, period.length))
  return { asAt: audits ? asAt : endOf(back(quarterOf(asAt), 1)), period: earlier, before: true }
}

/** The moment of a trend so many quarters back. */
export function stepBack(moment: PlainMoment, steps: number): PlainMoment {
  if (steps === 0) return moment
  const asAt = endOf(back(moment.period.at(-1) ?? '', steps))
  return { asAt, period: moment.period.map((quarter) => back(quarter, steps)), before: false }
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
