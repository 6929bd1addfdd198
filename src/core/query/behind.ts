import type { Metric, Moment } from '../dataset/define'
import type { Frame } from '../frame/frame'
import { type AxisPlan, otherId, planAxes } from './axes'
import { type Clause, clausesOf, matches, withinOf } from './clauses'
import { binding, metricOf } from './gather'
import { groupsOf } from './groups'
import type { RowsQuery, Selection } from './query'
import { readColumn } from './readColumn'
import { isRecords } from './records'
import { rowState, type Vectors, vectorsOf } from './vectors'

/** The rows that a figure counts: what they pass, and the axes whose dimensions do not filter them. */
export interface RowsBehind {
  clauses: readonly Clause[]
  isCounted: (row: number) => boolean
  drawn: readonly AxisPlan[]
}

/** Keeps the rows under an entry of an axis; of no entry, those that count in its totals. */
function underEntry(frame: Frame, plan: AxisPlan, metric: Metric, entry: string | null, moment: Moment): Clause {
  const column = readColumn(frame, plan.columnFor(metric), moment)
  const { entries } = plan.axis
  const place = entry === null ? -1 : entries.findIndex(({ id }) => id === entry)
  const { groupOf, counted, entries: under } = groupsOf(column, entries, plan.picked)
  const unlisted = entry !== null && entry !== otherId && place < 0
  const kept = unlisted
    ? matches(column, [entry])
    : Uint8Array.from(groupOf, (group) =>
        (entry === null ? counted[group] === 1 : under[group]?.includes(place)) ? 1 : 0,
      )
  return { codes: column.codes, fails: kept.map((keeps) => 1 - keeps), dimension: undefined, chosen: true }
}

/**
 * Whether a row counts in a measure: of a percentage, in what it is divided by; of a sum, by adding something; of a count
 * of rows, each. A row with a withheld part counts: the figure says `at least`, or is withheld, for it.
 */
function counting(vectors: Vectors, { statistic = 'sum' }: Metric): RowsBehind['isCounted'] {
  const { states, numerator, denominator, distinct, unmeasurable } = vectors
  const amounts = denominator ?? (statistic === 'sum' ? numerator : undefined)
  return (row) => {
    if (unmeasurable) return false
    if (states[row] === rowState.withheld) return true
    if (states[row] !== rowState.counted) return false
    return distinct ? distinct.codes[row] !== 0 : amounts === undefined || amounts[row] !== 0
  }
}

/** Finds the rows behind a figure: those of its measure, under its entries, the page's filters and its visual's own. */
export function rowsBehind(
  frame: Frame,
  { query, entries, measure }: NonNullable<RowsQuery['behind']>,
  selection: Selection,
  moment: Moment,
): RowsBehind {
  const metric = metricOf(frame, measure)
  const drawn = planAxes(frame, query, selection, moment)
  const filters = clausesOf(
    frame,
    selection,
    moment,
  )(isRecords(frame.dataset, measure) ? undefined : metric, withinOf(frame, query.within))
  return {
    clauses: [
      ...binding(filters, { drawn }),
      ...drawn.map((plan, at) => underEntry(frame, plan, metric, entries[at] ?? null, moment)),
    ],
    isCounted: counting(vectorsOf(frame, measure, moment), metric),
    drawn,
  }
}
