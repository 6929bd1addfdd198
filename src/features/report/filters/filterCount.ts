import type { Selection } from '../../../core/query/query'
import { type Page, visualsOf } from '../../../core/view/page'
import type { View } from '../../../core/view/view'

/** How many filters a page is under: its own, those of its single visuals, and the part of the map. A way down is one. */
export function filterCount(page: Page, chosen: Selection, view: Pick<View, 'visuals' | 'box'>): number {
  return Object.keys(chosen).length + visualFilterCount(page, view) + (view.box === null ? 0 : 1)
}

/** How many filters bind single visuals of a page alone. */
export function visualFilterCount(page: Page, { visuals }: Pick<View, 'visuals'>): number {
  const own = visualsOf(page).map(({ id }) => {
    const { within = {}, drill = [] } = visuals[id] ?? {}
    return Object.keys(within).length + (drill.length > 0 ? 1 : 0)
  })
  return own.reduce((sum, count) => sum + count, 0)
}
