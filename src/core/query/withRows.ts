import { figureAt, rowTotalAt } from './figureAt'
import type { Axis, Figures, Result } from './query'

/** The same result with these entries of axis 0 alone, by their places, in this order; its whole goes along. */
export function withRows(result: Result, places: readonly number[]): Result {
  const [axis, ...others] = result.axes
  if (!axis) return result
  const seconds = others[0]?.entries.map((_, index) => index) ?? [0]
  const measures = result.measures.map((_, index) => index)
  const arranged = (figures: Figures): Pick<Figures, 'cells' | 'rowTotals'> => ({
    cells: places.flatMap((row) =>
      seconds.flatMap((second) => measures.map((m) => figureAt(result, m, row, second, figures))),
    ),
    rowTotals: places.flatMap((row) => measures.map((m) => rowTotalAt(result, m, row, figures))),
  })
  const entries: Axis['entries'] = places.flatMap((row) => axis.entries[row] ?? [])
  return {
    ...result,
    axes: [{ ...axis, entries }, ...others],
    ...arranged(result),
    ...(result.whole ? { whole: { ...result.whole, ...arranged(result.whole) } } : {}),
    ...(result.before ? { before: { ...result.before, ...arranged(result.before) } } : {}),
  }
}
