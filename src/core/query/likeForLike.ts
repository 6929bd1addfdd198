import type { Metric } from '../dataset/define'
import type { Collected } from './collect'
import { isStepping } from './compare'
import { figureOf, notComparable, type Sums } from './figure'
import type { Figure } from './query'
import type { Vectors } from './vectors'

/** A measure at one moment, summed along the dimension it steps by. */
export interface Side {
  metric: Metric
  vectors: Vectors
  counted: Collected
  /** How many rows the moment has for it before the reader's filters. */
  of: number
}

const hasFigure = (sums: Sums | undefined): boolean => sums !== undefined && sums.counted + sums.withheld > 0

function add(a: Sums, b: Sums): Sums {
  return {
    counted: a.counted + b.counted,
    withheld: a.withheld + b.withheld,
    blank: a.blank + b.blank,
    numerator: a.numerator + b.numerator,
    denominator: a.denominator + b.denominator,
  }
}

/** A measure over some entries of its axis, each row once. */
function over({ metric, vectors, counted, of }: Side, entries: ReadonlySet<number>, smallSample: number): Figure {
  const none: Sums = { counted: 0, withheld: 0, blank: 0, numerator: 0, denominator: 0 }
  const parts = counted.parts.filter((part) => part.entries.some((entry) => entries.has(entry)))
  const sums = parts.reduce((sum, part) => add(sum, part.sums), none)
  return figureOf(sums, metric, vectors, of > 0, smallSample)
}

/**
 * A stepping measure's totals of now and of before, over the entries (themes) that have a figure both times: a theme
 * audited once has nothing to be compared with. Null for a measure that does not step.
 */
export function likeForLike(
  now: Side,
  before: Side,
  isWanted: (entry: number) => boolean,
  smallSample: number,
): { now: Figure; before: Figure } | null {
  if (!isStepping(now.metric)) return null
  const both = now.counted.cells.flatMap((sums, entry) =>
    isWanted(entry) && hasFigure(sums) && hasFigure(before.counted.cells[entry]) ? [entry] : [],
  )
  if (both.length === 0) return { now: notComparable, before: notComparable }
  const entries = new Set(both)
  return { now: over(now, entries, smallSample), before: over(before, entries, smallSample) }
}
