import type { View, VisualView } from './view'

/** What of a view decides which rows are counted and as at when: it stays as chosen while small numbers are withheld. */
export interface Held extends Pick<View, 'selection' | 'lit' | 'box' | 'asAt' | 'against'> {
  narrowed: Readonly<Record<string, Pick<VisualView, 'drill' | 'within'>>>
}

/** What a view filters by. */
export function heldOf({ selection, lit, box, asAt, against, visuals }: View): Held {
  const narrowed = Object.entries(visuals)
    .flatMap(([id, { drill, within }]) =>
      drill || within ? [[id, { ...(drill ? { drill } : {}), ...(within ? { within } : {}) }] as const] : [],
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { selection, lit, box, asAt, against, narrowed: Object.fromEntries(narrowed) }
}

/** Whether a view filters by what is held, and by nothing else. */
export function isHeldIn(view: View, held: Held): boolean {
  return nameOf(heldOf(view)) === nameOf(held)
}

/** A view with its filters as they are held; how things are shown, and what is open, stays its own. */
export function withHeld(view: View, held: Held): View {
  if (isHeldIn(view, held)) return view
  const { narrowed, ...filters } = held
  const ids = [...new Set([...Object.keys(view.visuals), ...Object.keys(narrowed)])]
  const visuals = ids.flatMap((id) => {
    const { drill: _drill, within: _within, ...shown } = view.visuals[id] ?? {}
    const visual = { ...shown, ...narrowed[id] }
    return Object.keys(visual).length > 0 ? [[id, visual] as const] : []
  })
  return { ...view, ...filters, visuals: Object.fromEntries(visuals) }
}

/** The same filters have the same name, in whatever order the dimensions were chosen. */
function nameOf({ selection, lit, narrowed, ...others }: Held): string {
  const inOrder = (record: object) => Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const within = Object.entries(narrowed).map(([id, visual]) => [id, visual.drill, inOrder(visual.within ?? {})])
  return JSON.stringify([inOrder(selection), lit, within, others.box, others.asAt, others.against])
}
