import { SlicerDropdown } from './SlicerDropdown'
import { labelOf, type SlicerListProps } from './slicerEntry'
import { leavesOf } from './slicerRows'
import { useFetchedPart } from './useFetchedPart'

export interface SlicerProps extends SlicerListProps {
  /** What the button reads when nothing is chosen; `All 13` unless given. */
  allLabel?: string | undefined
}

const fetchList = () => import('./SlicerList').then(({ SlicerList }) => SlicerList)

/** A button that opens the slicer list of one dimension, in the manner of Power BI, and says what is kept. */
export function Slicer({ allLabel, ...list }: SlicerProps) {
  const { part: List, failed } = useFetchedPart(fetchList)
  const { name, entries, chosen, onChange, frozen } = list
  return (
    <SlicerDropdown
      name={name}
      value={valueWords(entries, chosen, allLabel)}
      inForce={chosen.length > 0}
      onClear={() => onChange([])}
      frozen={frozen}
      failed={failed}
    >
      {List && <List {...list} />}
    </SlicerDropdown>
  )
}

/** `All 13`, the one chosen, or `3 of 13`. */
export function valueWords(
  entries: SlicerListProps['entries'],
  chosen: readonly string[],
  allLabel?: string | undefined,
): string {
  const leaves = entries.flatMap(leavesOf)
  if (chosen.length === 0) return allLabel ?? `All ${leaves.length}`
  if (chosen.length > 1) return `${chosen.length} of ${leaves.length}`
  const all = entries.flatMap(({ children, ...entry }) => children ?? [entry])
  const only = all.find((entry) => entry.id === chosen[0])
  return only ? labelOf(only) : (chosen[0] ?? '')
}
