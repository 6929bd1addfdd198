import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'
import type { Dimension } from '../dataset/define'

/** A recommendation as the tracker in force has it, or the last one that had it, with what is worked out of it. */
export interface Item {
  id: string
  /** The whole it is a part of; '' for a whole. */
  parent: string
  words: string
  review: string
  /** Labels, as shown. */
  reviewType: string
  themes: readonly string[]
  lead: string
  /** Another partnership's: it stands as learning. */
  learning: boolean
  /** A whole of this partnership, in the tracker in force, under the choices in force: only these are ever counted. */
  counted: boolean
  /** The quarter of the last tracker that had it; null while it is in the one in force. */
  gone: Quarter | null
  /** Id and label of where it stands. */
  state: string
  stateLabel: string
  added: Day | null
  due: Day | null
  completed: Day | null
  updated: Day | null
  /** How near its due date is, by the ids of `due_band`; '' where it is not open. */
  band: string
  daysOverdue: number | null
  /** Labels of the letters reported and worked out; '' for none. */
  reported: string
  derived: string
  conflict: boolean
  similar: readonly string[]
  started: Day | null
  published: Day | null
  /** Its review against the time it should take: `within`, `late`, `under-way`, or '' where its start is not known. */
  pace: string
  /** The due dates that earlier trackers had for it, oldest first, and the first tracker of each. */
  earlierDues: readonly { due: Day; tracker: Quarter }[]
  /** Free text, as the tracker has it. */
  progress: string
  expected: string
  evidence: string
  evidenceType: string
  need: string
}

/** The tracker in force at a moment. */
export interface Tracker {
  asAt: Day
  items: readonly Item[]
  /** Recommendations counted under the filters, and in all. */
  records: { shown: number; of: number }
  filteredBy: readonly Dimension[]
  cannotFilter: readonly Dimension[]
  sample: boolean
  /** The months in which a review should be published. */
  reviewMonths: number
}

/** The recommendations that count, under the choices in force. */
export function countedOf({ items }: Tracker): readonly Item[] {
  return items.filter(({ counted }) => counted)
}

/** Whether it still asks for something. */
export function isOpen({ band }: Item): boolean {
  return band !== ''
}
