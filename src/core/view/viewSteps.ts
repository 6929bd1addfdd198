import type { Dimension } from '../dataset/define'
import type { Selection } from '../query/query'
import { type Pick, togglePicks } from './togglePicks'
import { choose, emptyView, type View, type VisualView } from './view'

const without = (lit: readonly Dimension[], dimension: Dimension) => lit.filter((one) => one !== dimension)

/** A choice in a slicer: what is kept of a dimension. It is no longer lit on a mark. */
export function chosenIn(view: View, dimension: Dimension, ids: readonly string[]): View {
  return { ...view, selection: choose(view.selection, dimension, ids), lit: without(view.lit, dimension) }
}

/** A click on a mark: the choices are lit, the whole stays behind them. */
export function picked(view: View, picks: readonly Pick[], additive: boolean): View {
  const selection = togglePicks(view.selection, picks, additive)
  const clicked = picks.map(({ dimension }) => dimension)
  const others = view.lit.filter((dimension) => !clicked.includes(dimension))
  return { ...view, selection, lit: [...others, ...clicked.filter((dimension) => selection[dimension])] }
}

/** A visual set in some way; what is set to undefined goes back to how the visual is by itself. */
export function visualSet(
  view: View,
  id: string,
  patch: { [Key in keyof VisualView]: VisualView[Key] | undefined },
): View {
  const merged = { ...view.visuals[id], ...patch }
  const { table, sort, drill, columns, within } = merged
  const visual: VisualView = {
    ...(table ? { table } : {}),
    ...(sort?.length ? { sort } : {}),
    ...(drill?.length ? { drill } : {}),
    ...(columns?.length ? { columns } : {}),
    ...(within && Object.keys(within).length > 0 ? { within } : {}),
  }
  const { [id]: _, ...others } = view.visuals
  return { ...view, visuals: Object.keys(visual).length > 0 ? { ...others, [id]: visual } : others }
}

/** Every filter taken away, those of single visuals too. How things are shown, and as at when, stays. */
export function resetOf(view: View): View {
  const open = { ...view, selection: {}, lit: [], service: null, box: null, behind: null }
  return Object.keys(view.visuals).reduce<View>(
    (next, id) => visualSet(next, id, { within: undefined, drill: undefined }),
    open,
  )
}

/** The view another page is opened with: the filters go along, what was open on this page does not. */
export function carried(view: View, selection: Selection = {}): View {
  return {
    ...view,
    selection: { ...view.selection, ...selection },
    lit: view.lit.filter((dimension) => !(dimension in selection)),
    service: null,
    box: null,
    focus: null,
    spotlight: null,
    behind: null,
  }
}

/** The view one step out of what is open or lit; null where there is nothing to step out of. */
export function steppedBack(view: View): View | null {
  if (view.behind !== null) return { ...view, behind: null }
  if (view.focus !== null) return { ...view, focus: null }
  if (view.spotlight !== null) return { ...view, spotlight: null }
  const last = view.lit.at(-1)
  return last === undefined ? null : chosenIn(view, last, [])
}

/** Whether nothing at all was chosen. */
export function isBare(view: View): boolean {
  return Object.entries(emptyView).every(([key, value]) => {
    const own: unknown = view[key as keyof View]
    return JSON.stringify(own) === JSON.stringify(value)
  })
}
