import type { Dimension } from '../core/dataset/define'
import type { Axis } from '../core/query/query'
import type { Pick } from '../core/view/togglePicks'

/** A reader chose an entry of a shared dimension on a mark; `additive` adds it to what is chosen. */
export type OnPick = (dimension: Dimension, id: string, additive: boolean) => void

/** A reader chose a mark that stands for an entry of several dimensions at once: a cell, a part of a stack. */
export type OnPickCell = (picks: readonly Pick[], additive: boolean) => void

/** A reader asks for the rows a figure counts: an entry of each axis, null for all of them, and a measure. */
export type OnBehind = (entries: readonly (string | null)[], measure: string) => void

/** What a reader may do on a mark. What is left out is not offered. */
export interface MarkActions {
  onPick?: OnPickCell | undefined
  onBehind?: OnBehind | undefined
}

/** What is chosen by a click on an entry of each axis, null for none of it: the axes that carry a dimension. */
export function picksOf(axes: readonly Axis[], entries: readonly (string | null)[]): readonly Pick[] {
  return axes.flatMap(({ dimension }, at) => {
    const id = entries[at]
    return dimension && id ? [{ dimension, id }] : []
  })
}

/** Whether an entry is drawn back because others of its axis are chosen. */
export function isDimmed(axis: Axis | undefined, id: string): boolean {
  if (!axis) return false
  const drawn = axis.chosen.some((chosen) => axis.entries.some((entry) => entry.id === chosen))
  return drawn && !axis.chosen.includes(id)
}
