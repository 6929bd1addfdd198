import type { Metric } from '../dataset/define'
import type { Figure } from './query'
import type { Vectors } from './vectors'

/** What the rows under a figure came to. */
export interface Sums {
  counted: number
  withheld: number
  blank: number
  numerator: number
  denominator: number
}

const none = { value: null, n: null, N: null, atLeast: false, small: false }

/** Nothing of now has anything of before to stand against. */
export const notComparable: Figure = { ...none, state: 'not-comparable' }

/**
 * A figure from its sums. `anything` says whether the moment has a row at all, before any filter: without one, nothing is
 * known, and 0 would be false. A percentage of nothing is none recorded. A count with withheld parts is at least the rest of
 * it; a percentage is then withheld, for what is kept back would move it either way.
 */
export function figureOf(sums: Sums, metric: Metric, vectors: Vectors, anything: boolean, smallSample: number): Figure {
  if (vectors.unmeasurable) return { ...none, state: 'not-measurable' }
  if (!anything) return { ...none, state: 'none-recorded' }
  const atLeast = sums.withheld > 0
  if (atLeast && (sums.counted === 0 || metric.unit === 'percent')) return { ...none, state: 'withheld' }
  if (sums.counted === 0 && (vectors.adds || sums.blank > 0)) return { ...none, state: 'none-recorded' }
  const n = sums.numerator
  if (metric.unit === 'count') return { state: n === 0 ? 'zero' : 'value', value: n, n, N: null, atLeast, small: false }
  const N = sums.denominator
  if (N <= 0) return { ...none, state: 'none-recorded', n, N }
  const small = metric.counts === 'subjects' && N < smallSample
  return { state: n === 0 ? 'zero' : 'value', value: n / N, n, N, atLeast: false, small }
}
