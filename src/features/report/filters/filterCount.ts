import type { Selection } from '../../../core/query/query'
import type { View } from '../../../core/view/view'

/** How many filters are in force: those of the page, and those of single visuals. A way down is one. */
export function filterCount(chosen: Selection, { visuals, asAt }: Pick<View, 'visuals' | 'asAt'>): number {
  const own = Object.values(visuals).map(
    ({ within = {}, drill = [] }) => Object.keys(within).length + (drill.length > 0 ? 1 : 0),
  )
  return Object.keys(chosen).length + own.reduce((sum, count) => sum + count, 0) + (asAt === null ? 0 : 1)
}
