import { type Dimension, dimensionLabels, dimensions } from '../dataset/define'
import type { Query, Selection } from '../query/query'
import type { Visual } from './page'

const isDimension = (axis: string): axis is Dimension => dimensions.some((one) => one === axis)

/** A step on the way down: the dimension gone into, and the entry of it. */
export interface DrillStep {
  dimension: Dimension
  id: string
}

export interface Drilled {
  /** The visual one level down for each step, narrowed to the entries chosen on the way. */
  visual: Visual
  steps: readonly DrillStep[]
  /** What choosing an entry here leads to: the next dimension, or null for the rows, which come last. */
  next: Dimension | null
}

/** The levels of a visual from the top: its first axis, then where its drill leads; none where it cannot be gone into. */
export function levelsOf(visual: Visual): readonly Dimension[] {
  const [first] = visual.query.by
  if (first === undefined || visual.mark.kind === 'line') return []
  return [first, ...(visual.drill ?? [])].filter(isDimension)
}

/** A visual gone into by the entries of a path. Steps beyond its last level are left out: an old link still opens. */
export function drilled(visual: Visual, path: readonly string[] = [], within: Selection = {}): Drilled {
  const levels = levelsOf(visual)
  const steps = path.slice(0, Math.max(0, levels.length - 1)).flatMap((id, level) => {
    const dimension = levels[level]
    return dimension ? [{ dimension, id }] : []
  })
  const gone: Selection = Object.fromEntries(steps.map(({ dimension, id }) => [dimension, [id]]))
  const own: Selection = { ...within, ...gone }
  const level = steps.length
  const next = levels[level + 1] ?? null
  const narrowed = Object.keys(own).length > 0 ? { within: { ...visual.query.within, ...own } } : {}
  const from = levels[0]
  const to = levels[level]
  if (level === 0 || !from || !to) {
    const isWhole = Object.keys(own).length === 0
    return { visual: isWhole ? visual : { ...visual, query: { ...visual.query, ...narrowed } }, steps, next }
  }
  const { entries: _, only: __, ...query } = visual.query
  const lower: Query = { ...query, by: [to, ...visual.query.by.slice(1)], ...narrowed }
  return { visual: { ...visual, name: renamed(visual.name, from, to), query: lower }, steps, next }
}

/** `Audit standards met by theme` is `… by standard` a level down. */
function renamed(name: string, from: Dimension, to: Dimension): string {
  const [was, is] = [dimensionLabels[from].toLowerCase(), dimensionLabels[to].toLowerCase()]
  return name.replace(new RegExp(`\\bby (lead )?${was}\\b`, 'u'), `by ${is}`)
}
