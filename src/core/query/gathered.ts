import type { Metric, Moment, Sum } from '../dataset/define'
import type { Frame } from '../frame/frame'
import { readColumn } from './readColumn'

/** How rows that cannot be added up as they are met become one figure: they are kept by cell, and brought together last. */
export interface Gathering {
  statistic: NonNullable<Metric['statistic']>
  /** By row, the group whose largest value counts once; absent where each row counts. */
  numeratorGroups?: Uint32Array | undefined
  denominatorGroups?: Uint32Array | undefined
}

/** A statistic and how many values it rests on; `value` is null where there are none. */
export interface Gathered {
  value: number | null
  of: number
}

/** By row, a number for the values it has in some columns: rows alike in all of them share it. */
function groupsBy(frame: Frame, names: readonly string[], moment: Moment): Uint32Array {
  let groups = new Uint32Array(frame.rows)
  for (const name of names) {
    const { codes, texts } = readColumn(frame, name, moment)
    // A blank that is read as a value has that value's text, and a code of its own.
    const blank = Math.max(0, texts.indexOf(texts[0] ?? '', 1))
    const numbers = new Map<number, number>()
    groups = groups.map((group, row) => {
      const pair = group * texts.length + ((codes[row] ?? 0) || blank)
      const number = numbers.get(pair) ?? numbers.size
      numbers.set(pair, number)
      return number
    })
  }
  return groups
}

/** Whether a metric has to keep its rows; null where it adds up as it goes. */
export function gatheringOf(frame: Frame, metric: Metric, moment: Moment): Gathering | null {
  const { statistic = 'sum', numerator, denominator } = metric
  if (statistic === 'sum' && !numerator.once && !denominator?.once) return null
  const groups = (sum: Sum | undefined) => sum?.once && groupsBy(frame, sum.once, moment)
  return { statistic, numeratorGroups: groups(numerator), denominatorGroups: groups(denominator) }
}

/** The amounts of some rows: of each group its largest, or of each row its own. */
export function amountsOf(
  rows: readonly number[],
  amountOf: (row: number) => number,
  groups: Uint32Array | undefined,
): readonly number[] {
  if (!groups) return rows.map(amountOf)
  const largest = new Map<number, number>()
  for (const row of rows) {
    const group = groups[row] ?? 0
    largest.set(group, Math.max(amountOf(row), largest.get(group) ?? Number.NEGATIVE_INFINITY))
  }
  return [...largest.values()]
}

/** The middle of some numbers in order: of an even count, half way between the two in the middle. */
function medianOf(amounts: readonly number[]): number | null {
  const sorted = [...amounts].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** A statistic of some amounts; null of none. */
export function statisticOf(statistic: Gathering['statistic'], amounts: readonly number[]): Gathered {
  const of = amounts.length
  if (statistic === 'median') return { value: medianOf(amounts), of }
  if (statistic === 'sum') return { value: amounts.reduce((sum, amount) => sum + amount, 0), of }
  const further = statistic === 'max' ? Math.max : Math.min
  return { value: of === 0 ? null : amounts.reduce((a, b) => further(a, b)), of }
}
