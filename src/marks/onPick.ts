import type { Dimension } from '../core/dataset/define'
import type { Axis } from '../core/query/query'

/** A reader chose an entry of a shared dimension on a mark; `additive` adds it to what is chosen. */
export type OnPick = (dimension: Dimension, id: string, additive: boolean) => void

/** Whether an entry is drawn back because others of its axis are chosen. */
export function isDimmed(axis: Axis, id: string): boolean {
  const drawn = axis.chosen.some((chosen) => axis.entries.some((entry) => entry.id === chosen))
  return drawn && !axis.chosen.includes(id)
}
