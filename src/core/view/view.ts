import * as z from 'zod/mini'
import type { Day } from '../calendar/day'
import { quarterFromId } from '../calendar/quarter'
import { type Dimension, dimensions } from '../dataset/define'
import type { Selection } from '../query/query'

/** Every choice a reader made, as it stands in a link. Typed text is never part of it. */
export interface View {
  selection: Selection
  /** Dimensions chosen on a mark rather than in a slicer: there the whole stays in sight behind the part. */
  lit: readonly Dimension[]
  /** The service chosen on the map or in the list, by its key. */
  service: string | null
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
  asAt: null,
  against: 'before',
  focus: null,
  spotlight: null,
  behind: null,
  visuals: {},
}

/** Text that could be an id: not empty, not endless, no control characters. */
const idSchema = z.string().check(z.minLength(1), z.maxLength(120), z.regex(/^\P{Cc}+$/u))
const quarterSchema = z.string().check(z.refine((id) => quarterFromId(id) !== null))

function isEntry(dimension: Dimension, id: string): boolean {
  return (dimension === 'quarter' ? quarterSchema : idSchema).safeParse(id).success
}

/** The view of a search string (`?theme=fathers&theme=advocacy`). Whatever is not a choice is dropped, never an error. */
export function parseView(search: string): View {
  const given = new URLSearchParams(search)
  const selection: Partial<Record<Dimension, readonly string[]>> = {}
  for (const dimension of dimensions) {
    const ids = [...new Set(given.getAll(dimension))].filter((id) => isEntry(dimension, id))
    if (ids.length > 0) selection[dimension] = ids
  }
  const service = given.get('service')
  return { ...emptyView, selection, service: idSchema.safeParse(service).success ? service : null }
}

const viewSchema = z.object({
  selection: z.catch(z.partialRecord(z.enum(dimensions), z.array(idSchema)), {}),
  service: z.catch(z.nullable(idSchema), null),
})

/** The view in an object of unknown making, such as a router's; what is not a choice is dropped. */
export function readView(given: unknown): View {
  const read = viewSchema.safeParse(given)
  return read.success ? { ...emptyView, ...read.data } : emptyView
}

/** The search string of a view, `?` included; empty for the view that has no choices. */
export function formatView(view: View): string {
  const parts = new URLSearchParams()
  for (const dimension of dimensions) {
    for (const id of view.selection[dimension] ?? []) parts.append(dimension, id)
  }
  if (view.service !== null) parts.append('service', view.service)
  const text = parts.toString()
  return text === '' ? '' : `?${text}`
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

/** A click on a mark: alone it chooses that entry or undoes it; additive adds it to the others or takes it out. */
export function toggle(selection: Selection, dimension: Dimension, id: string, additive: boolean): Selection {
  const chosen = selection[dimension] ?? []
  const others = chosen.filter((entry) => entry !== id)
  const wasChosen = others.length < chosen.length
  if (additive) return choose(selection, dimension, wasChosen ? others : [...chosen, id])
  return choose(selection, dimension, wasChosen && others.length === 0 ? [] : [id])
}
