import { idsOn } from './axes'
import { metrics } from './metrics'
import { type Choice, type PlainMoment, quarterOfRow, rowsAt } from './moment'
import type { Part, PlainMetric } from './plainMetric'
import type { Row } from './sample'

export interface PlainFigure {
  state: string
  n: number | null
  N: number | null
  atLeast: boolean
  small: boolean
  /** Of a median, an extreme or a mean, which stands in `n`: how many it rests on. */
  of?: number | null
}

type Chosen = keyof Choice

const dimensionsOf: Readonly<Record<string, readonly Chosen[]>> = {
  audits: ['theme', 'agency', 'audit', 'standard', 'finding'],
  recommendations: ['theme', 'agency', 'review', 'state'],
  training: ['theme', 'agency', 'course'],
  services: ['theme', 'town', 'cluster', 'function', 'delivery', 'referral', 'age'],
}

export function metricOf(dataset: string, measure: string): PlainMetric {
  const metric = metrics[`${dataset}/${measure}`]
  if (!metric) throw new Error(`no plain calculation knows ${dataset}/${measure}`)
  return metric
}

/**
 * The rows a figure may count before its axes part them; `any` tells whether the moment has a row before any choice.
 * `within` are the filters of a visual alone, which bind whatever it draws.
 */
export function rowsFor(
  metric: PlainMetric,
  moment: PlainMoment,
  choice: Choice,
  { drawn, within = {} }: { drawn: readonly string[]; within?: Choice | undefined },
) {
  const seen = rowsAt(metric.dataset, moment)
  const byPeriod = metric.time === 'period' && !drawn.includes('quarter')
  const all = seen.filter(
    (row) => !byPeriod || idsOn('quarter', row, metric, moment).some((id) => moment.period.includes(id)),
  )
  const dated = seen.filter(
    (row) =>
      (metric.quarter ? metric.quarter(row, moment) !== '' : !byPeriod) ||
      (!metric.quarter && moment.period.includes(quarterOfRow(metric.dataset, row))),
  )
  const known = (dimensionsOf[metric.dataset] ?? []).filter((each) => !(metric.anyAgency && each === 'agency'))
  const keeps = (row: Row, dimension: Chosen, wanted: readonly string[] = []) =>
    wanted.length === 0 || idsOn(dimension, row, metric, moment).some((id) => wanted.includes(id))
  const rows = all.filter((row) =>
    known.every((each) => keeps(row, each, within[each]) && (drawn.includes(each) || keeps(row, each, choice[each]))),
  )
  return { all, rows, any: dated.length > 0 }
}

const blank: PlainFigure = { state: 'none-recorded', n: null, N: null, atLeast: false, small: false }
export const notComparable: PlainFigure = { ...blank, state: 'not-comparable' }
export const notApplicable: PlainFigure = { ...blank, state: 'not-applicable' }
const isNumber = (part: Part): part is number => typeof part === 'number'
const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

/** The amounts of some rows; with `once`, the largest of each group. */
function amounts(rows: readonly { row: Row; amount: number }[], once: ((row: Row) => string) | undefined) {
  if (!once) return rows.map(({ amount }) => amount)
  const groups = new Map<string, number[]>()
  for (const { row, amount } of rows) groups.set(once(row), [...(groups.get(once(row)) ?? []), amount])
  return [...groups.values()].map((group) => Math.max(...group))
}

function statisticOf(statistic: NonNullable<PlainMetric['statistic']>, values: readonly number[]): number {
  if (statistic === 'most') return Math.max(...values)
  if (statistic === 'least') return Math.min(...values)
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

const stated = (n: number, of: number): PlainFigure => ({
  ...blank,
  state: n === 0 ? 'zero' : 'value',
  n: Number(n.toFixed(6)),
  of,
})

/** A figure of some rows; `any` says whether the moment had a row at all. */
export function figureOf(metric: PlainMetric, rows: readonly Row[], moment: PlainMoment, any: boolean): PlainFigure {
  const parts = rows
    .filter((row) => metric.of(row, moment))
    .map((row) => ({ row, top: metric.top(row, moment), bottom: metric.bottom?.(row, moment) ?? 0 }))
  const whole = parts.flatMap(({ row, top, bottom }) =>
    isNumber(top) && isNumber(bottom) ? [{ row, top, bottom }] : [],
  )
  const atLeast = parts.some(({ top, bottom }) => top === 'withheld' || bottom === 'withheld')
  if (metric.needsAll && parts.length > 0 && whole.length === 0 && !atLeast)
    return { ...blank, state: 'not-measurable' }
  if (!any) return blank
  // A share, a mean or a median of which a part is kept back could be higher or lower.
  if (atLeast && (whole.length === 0 || metric.bottom || metric.statistic)) return { ...blank, state: 'withheld' }
  if (whole.length === 0 && (metric.cells || parts.length > 0)) return blank
  const tops = amounts(
    whole.map(({ row, top }) => ({ row, amount: top })),
    metric.topOnce,
  )
  if (metric.statistic) return tops.length > 0 ? stated(statisticOf(metric.statistic, tops), tops.length) : blank
  const n = metric.different ? new Set(whole.map(({ row }) => metric.different?.(row))).size : total(tops)
  if (!metric.bottom) return { state: n === 0 ? 'zero' : 'value', n, N: null, atLeast, small: false }
  const N = total(
    amounts(
      whole.map(({ row, bottom }) => ({ row, amount: bottom })),
      metric.bottomOnce,
    ),
  )
  if (N === 0) return blank
  if (metric.mean) return stated(n / N, N)
  return { state: n === 0 ? 'zero' : 'value', n, N, atLeast: false, small: N < 10 }
}
