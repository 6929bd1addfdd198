import type { Dimension } from '../../../core/dataset/define'
import type { AxisEntry, Result } from '../../../core/query/query'

/** Where a menu was opened: on the card, or on one of its marks. */
export interface CardPlace {
  /** What the menu stands beside, and what has the focus after it. */
  anchor: HTMLElement
  /** The figure it is about: an entry of each axis, null for all; null for the whole visual. */
  mark: { entries: readonly (string | null)[]; measure: string } | null
}

/** Going into marks: whether a click does, how that is turned on and off, and going into one. */
export interface CardDrill {
  on: boolean
  toggle: () => void
  into: (id: string) => void
}

/** An entry of a visual's first axis, with the dimension it carries. */
export interface PickedEntry extends AxisEntry {
  dimension: Dimension | undefined
  /** What the part pointed at is called, where it is a part. */
  part: string | null
}

/** The entry that is meant: that of the mark, else the only one chosen. */
export function pickedEntry(result: Result | undefined, place: CardPlace | null): PickedEntry | null {
  const [axis] = result?.axes ?? []
  const id = place?.mark ? place.mark.entries[0] : axis?.chosen.length === 1 ? axis.chosen[0] : undefined
  const entry = axis?.entries.find((one) => one.id === id)
  const part = result?.axes[1]?.entries.find((one) => one.id === place?.mark?.entries[1])
  return entry ? { ...entry, dimension: axis?.dimension, part: part?.label ?? null } : null
}
