import type { Day } from '../calendar/day'
import type { Dimension } from '../dataset/define'
import type { Figure } from '../query/query'

/** The gates a thread goes through, in order. */
export const threadStages = ['worry', 'recommendation', 'training', 're-audit', 'better'] as const
export type ThreadStage = (typeof threadStages)[number]

/**
 * Where threads end, nearest first: the first stage that was needed and missing, or `better`. A re-audit of another
 * standard, or one without figures to hold it against, is not comparable: a break of its own.
 */
export const threadEnds = [
  'no-recommendation',
  'no-training',
  'not-re-audited',
  'other-standard',
  'not-comparable',
  'no-better',
  'better',
] as const
export type ThreadEnd = (typeof threadEnds)[number]

/** The last gate each end lies behind, as a place in `threadStages`. */
export const gateOf: Readonly<Record<ThreadEnd, number>> = {
  'no-recommendation': 0,
  'no-training': 1,
  'not-re-audited': 2,
  'other-standard': 2,
  'not-comparable': 3,
  'no-better': 3,
  better: 4,
}

/** Where worries are raised. */
export const threadOrigins = ['audit', 'review', 'learning-event'] as const
export type ThreadOrigin = (typeof threadOrigins)[number]

/** The ids an item has on the dimensions a reader can choose by. */
export type Marked = Readonly<Partial<Record<Dimension, readonly string[]>>>

/** A worry of an audit, a learning event or a review. */
export interface Worry {
  /** Its name in a link. */
  key: string
  /** What recommendations point to; '' where it has none. */
  id: string
  words: string
  audit: string
  from: ThreadOrigin
  day: Day | null
  themes: readonly string[]
  who: string
  /** The standard it is about; '' where it names none. */
  standard: string
  marked: Marked
}

/** A recommendation of the tracker in force. */
export interface Advice {
  id: string
  /** The whole it is a part of; '' for a whole. */
  parent: string
  words: string
  review: string
  day: Day | null
  themes: readonly string[]
  who: string
  status: string
  /** Another partnership's: it stands as learning and is part of no thread. */
  elsewhere: boolean
  /** A blank counts as needed, and is said. */
  training: 'yes' | 'no' | 'blank'
  findings: readonly string[]
  courses: readonly string[]
  checks: readonly string[]
  marked: Marked
}

/** A course and its sessions held up to the as-at day. */
export interface Course {
  id: string
  words: string
  themes: readonly string[]
  /** Null where the figure is withheld. */
  sessions: readonly { day: Day; came: number | null }[]
  marked: Marked
}

/** An audit held up to the as-at day, and the share met of each standard it tested. */
export interface Audit {
  id: string
  words: string
  day: Day
  themes: readonly string[]
  standards: ReadonlyMap<string, Figure>
}

/** A link to something that is not there, and the row it stands on. */
export interface BrokenLink {
  dataset: string
  row: string
  column: string
  missing: string
}

export interface ThreadFacts {
  worries: readonly Worry[]
  advice: readonly Advice[]
  courses: readonly Course[]
  audits: readonly Audit[]
  brokenLinks: readonly BrokenLink[]
}

/** One link of a thread. */
export interface Step {
  stage: ThreadStage
  id: string
  words: string
  day: Day | null
  who: string
  /** What else is worth knowing of it, in words: a status, where it comes from. */
  note: string
  /** People who came, of a course; null where withheld or not said. */
  came?: number | null
  /** The share met of the standard: in the audit that raised the worry, and in this one. */
  before?: Figure
  after?: Figure
  /** It is on the path that counts; the others are listed beside. */
  counted: boolean
}

export interface Thread {
  /** Its name in a link: that of its worry, else of its recommendation. */
  id: string
  /** A thread may start at a review: then it has no worry, and starts at its recommendation. */
  start: 'worry' | 'review'
  words: string
  themes: readonly string[]
  /** Where it starts: the audit of the worry, or the review. */
  source: string
  from: ThreadOrigin
  end: ThreadEnd
  /** No training was needed, so that stage is passed by. */
  skipped: boolean
  /** Whether the recommendation does not say if training is needed: it counts as needed. */
  unsaid: boolean
  /** A later re-audit of the same standard was no better than the audit that raised the worry. */
  fellBack: boolean
  /** Why it ends where it does, where more is known than its end says. */
  why: string
  steps: readonly Step[]
}

/** A gate: how many threads pass it, of how many that passed the gate before (a share; `small` under the limit). */
export interface Gate {
  stage: ThreadStage
  figure: Figure
  /** Of them, those that needed no training. */
  skipped: number
}

/** Threads of one kind of start, those that get furthest first. */
export interface Strands {
  threads: readonly Thread[]
  /** The first has no share: it is where they start. */
  gates: readonly Gate[]
  /** How many end at each place, nearest last; places where none ends are left out. */
  groups: readonly { end: ThreadEnd; threads: readonly string[] }[]
}

/** Something on the same theme that no thread in view is linked to. It is never counted as a link. */
export interface Beside {
  kind: 'recommendation' | 'course' | 'audit'
  id: string
  words: string
  day: Day | null
  themes: readonly string[]
}

/** The golden thread at a moment: worries followed by explicit links, and where each breaks. */
export interface Threads {
  asAt: Day
  worries: Strands
  /** Recommendations of reviews that name no worry: their threads start there. */
  reviews: Strands
  /** How many audits, reviews and learning events the worries in view come from. */
  sources: Readonly<Record<ThreadOrigin, number>>
  beside: readonly Beside[]
  brokenLinks: readonly BrokenLink[]
  /** Datasets left out, in words: sample data is never joined to real. */
  apart: readonly string[]
  records: { shown: number; of: number }
  filteredBy: readonly Dimension[]
  cannotFilter: readonly Dimension[]
  sample: boolean
  /** A percentage of fewer than this is a small sample. */
  smallSample: number
}
