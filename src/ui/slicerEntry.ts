import { blankId } from '../core/query/query'

/** One thing a slicer can keep. `count` is how many rows it would leave under the other filters; null when unknown. */
export interface SlicerEntry {
  id: string
  label: string
  count?: number | null
  /** What it is made of: it is ticked when all of them are. Only what has no children is ever kept. */
  children?: readonly SlicerEntry[] | undefined
}

export interface SlicerListProps {
  name: string
  entries: readonly SlicerEntry[]
  /** Ids kept; none means all. */
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  /** At most one is kept. */
  single?: boolean | undefined
  /** It shows what is kept and lets nothing be changed. */
  frozen?: boolean | undefined
}

/** The words an entry is known by; blank says so. */
export const labelOf = (entry: Pick<SlicerEntry, 'id' | 'label'>) => (entry.id === blankId ? '– (blank)' : entry.label)
