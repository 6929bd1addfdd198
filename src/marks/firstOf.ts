import type { Result } from '../core/query/query'

/** A result with only its first entries of axis 0; totals stay those of all. */
export function firstOf(result: Result, count: number): Result {
  const [axis, ...others] = result.axes
  if (!axis || axis.entries.length <= count) return result
  const measures = result.measures.length
  const seconds = others.reduce((product, other) => product * other.entries.length, 1)
  return {
    ...result,
    axes: [{ ...axis, entries: axis.entries.slice(0, count) }, ...others],
    cells: result.cells.slice(0, count * seconds * measures),
    rowTotals: result.rowTotals.slice(0, count * measures),
  }
}
