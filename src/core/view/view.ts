import type { Day } from '../calendar/day'
import { type Dimension, dimensions } from '../dataset/define'
import type { GroundBox } from '../place/groundBox'
import type { Selection } from '../query/query'

/** Every choice a reader made, as it stands in a link. Typed text is never part of it. */
export interface View {
  selection: Selection
  /** Dimensions chosen on a mark rather than in a slicer: there the whole stays in sight behind the part. */
  lit: readonly Dimension[]
  /** The service chosen on the map or in the list, by its key. */
  service: string | null
  /** The part of the map that services are kept to. */
  box: GroundBox | null
  /** The as-at day the reader set; null is the library's. */
  asAt: Day | null
  /** What figures are compared with: the period before, or the same a year earlier. */
  against: Against
  /** The visual that fills the page, and the one the others are dimmed for. */
  focus: string | null
  spotlight: string | null
  /** The figure whose rows are open. */
  behind: Behind | null
  /** How single visuals and lists were set, by their id. */
  visuals: Readonly<Record<string, VisualView>>
}

export type Against = 'before' | 'year'

/** A figure of a visual: an entry of each axis, null for all of them, and a measure. */
export interface Behind {
  visual: string
  entries: readonly (string | null)[]
  measure: string
}

export interface VisualView {
  table?: boolean
  /** By `label`, a measure's id or a column's; several of a list. */
  sort?: readonly { by: string; descending: boolean }[]
  /** The entries chosen on the way down. */
  drill?: readonly string[]
  /** Columns of a list, in order. */
  columns?: readonly string[]
  /** Filters of this visual alone. */
  within?: Selection
}

export const emptyView: View = {
  selection: {},
  lit: [],
  service: null,
  box: null,
  asAt: null,
  against: 'before',
  focus: null,
  spotlight: null,
  behind: null,
  visuals: {},
}

/** The selection with one dimension's choices replaced; no choices means all. */
export function choose(selection: Selection, dimension: Dimension, ids: readonly string[]): Selection {
  const { [dimension]: _, ...rest } = selection
  return ids.length === 0 ? rest : { ...rest, [dimension]: ids }
}

/** The selection without what no dataset and no list of the partnership knows: an old link must not filter unseen. */
export function knownOnly(
  selection: Selection,
  known: Readonly<Record<Dimension, readonly { id: string }[]>>,
): Selection {
  return dimensions.reduce<Selection>((kept, dimension) => {
    const ids = new Set(known[dimension].map(({ id }) => id))
    return choose(
      kept,
      dimension,
      (selection[dimension] ?? []).filter((id) => ids.has(id)),
    )
  }, {})
}
