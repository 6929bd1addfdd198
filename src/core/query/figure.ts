import type { Metric } from '../dataset/define'
import type { Gathered } from './gathered'
import type { Figure } from './query'
import type { Vectors } from './vectors'

/** What the rows under a figure came to. */
export interface Sums {
  counted: number
  withheld: number
  blank: number
  numerator: number
  denominator: number
  /** Of a metric whose rows are kept: what they came to. */
  gathered?: Gathered
}

const none = { value: null, n: null, N: null, atLeast: false, small: false }

/** Nothing of now has anything of before to stand against. */
export const notComparable: Figure = { ...none, state: 'not-comparable' }

/** Along a dimension that means nothing to a metric there is no figure. */
export const notApplicable: Figure = { ...none, state: 'not-applicable' }

/** A statistic: its value and how many values it rests on, none of which it is a share of. */
function stated(value: number | null, n: number): Figure {
  if (value === null) return { ...none, state: 'none-recorded' }
  return { ...none, state: value === 0 ? 'zero' : 'value', value, n }
}

/**
 * A figure from its sums. `anything` says whether the moment has a row at all, before any filter: without one, nothing is
 * known, and 0 would be false. A percentage of nothing is none recorded. A count with withheld parts is at least the rest of
 * it; a percentage is then withheld, for what is kept back would move it either way.
 */
export function figureOf(sums: Sums, metric: Metric, vectors: Vectors, anything: boolean, smallSample: number): Figure {
  const { counted, blank, gathered } = sums
  const lacks = metric.needsAll && counted + sums.withheld === 0 && blank > 0
  if (vectors.unmeasurable || lacks) return { ...none, state: 'not-measurable' }
  if (!anything) return { ...none, state: 'none-recorded' }
  const atLeast = sums.withheld > 0
  const isStatistic = (metric.statistic ?? 'sum') !== 'sum'
  if (atLeast && (counted === 0 || isStatistic || metric.denominator)) return { ...none, state: 'withheld' }
  if (counted === 0 && (vectors.adds || blank > 0)) return { ...none, state: 'none-recorded' }
  if (isStatistic) return stated(gathered?.value ?? null, gathered?.of ?? 0)
  const n = sums.numerator
  if (!metric.denominator) return { state: n === 0 ? 'zero' : 'value', value: n, n, N: null, atLeast, small: false }
  const N = sums.denominator
  if (metric.unit !== 'percent') return stated(N > 0 ? n / N : null, N)
  if (N <= 0) return { ...none, state: 'none-recorded', n, N }
  const small = N < smallSample
  return { state: n === 0 ? 'zero' : 'value', value: n / N, n, N, atLeast: false, small }
}
