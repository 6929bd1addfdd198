import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'

/** What a column holds. `month` is a day that may be known to the month only; lists split on `;` or a new line. */
export type Kind =
  | 'id'
  | 'ids'
  | 'text'
  | 'choice'
  | 'choices'
  | 'day'
  | 'month'
  | 'count'
  | 'number'
  | 'phone'
  | 'email'
  | 'link'
  | 'postcode'

/** A list of values a choice may take. */
export interface Vocabulary {
  values: readonly { id: string; label: string; aliases?: readonly string[] | undefined }[]
  /** What a value outside the list does: rejects its row, loads as written, or counts as none recorded. */
  unknown: 'reject' | 'keep' | 'none'
}

export interface Column<K extends Kind = Kind> {
  kind: K
  label: string
  aliases: readonly string[]
  /** The file must have this column, and (theme apart) a row must have a value in it. */
  required: boolean
  /** A blank cell loads even though the column is required: it is a bucket of its own. */
  blankAllowed: boolean
  example: string
  help: string
  vocabulary?: Vocabulary
  /** The shared dimension this column carries, so that one selection filters every dataset that has it. */
  dimension?: Dimension
  /** What a blank cell of an optional choice is read as: the id of a value. */
  blankIs?: string
  /** What a value outside the list is read as, where the safe reading is not a blank: the id of a value. */
  unknownIs?: string
  /** The latest day allowed, in years after the upload day (0: not in the future). */
  futureYears?: number
  /** The column that holds the words an id of this one is known by: `audit_title` for `audit_id`. */
  named?: string
  /** False keeps the column out of tables unless the reader asks for it. */
  listed: boolean
  /** How much of it is filled in is looked at before the other columns a file may leave out. */
  vital?: true
}

export const dimensions = [
  'theme',
  'agency',
  'quarter',
  'review',
  'state',
  'audit',
  'standard',
  'finding',
  'course',
  'town',
  'cluster',
  'function',
  'delivery',
  'referral',
  'age',
] as const
/** What a reader can choose by. Some are shared by several datasets, some belong to one. */
export type Dimension = (typeof dimensions)[number]

/** A value for each dimension. */
export function eachDimension<T>(make: (dimension: Dimension) => T): Readonly<Record<Dimension, T>> {
  return {
    theme: make('theme'),
    agency: make('agency'),
    quarter: make('quarter'),
    review: make('review'),
    state: make('state'),
    audit: make('audit'),
    standard: make('standard'),
    finding: make('finding'),
    course: make('course'),
    town: make('town'),
    cluster: make('cluster'),
    function: make('function'),
    delivery: make('delivery'),
    referral: make('referral'),
    age: make('age'),
  }
}

/** Each dimension as it is named on screen. */
export const dimensionLabels: Readonly<Record<Dimension, string>> = {
  theme: 'Theme',
  agency: 'Agency',
  quarter: 'Quarter',
  review: 'Source review',
  state: 'Status',
  audit: 'Audit',
  standard: 'Standard',
  finding: 'Kind of finding',
  course: 'Course',
  town: 'Town',
  cluster: 'Cluster',
  function: 'Function',
  delivery: 'How delivered',
  referral: 'Needs a referral',
  age: 'Age',
}

/** A cell that its owner withheld (`<5`, `[c]`): never zero, never summed. */
export interface Withheld {
  withheld: string
}

export type Columns = Readonly<Record<string, Column>>

/** The moment a question is asked of: what counts as now, and which quarters are in view. */
export interface Moment {
  asAt: Day
  /** The quarters whose events are counted, ascending. */
  period: readonly Quarter[]
  /** `before` asks for the audit before the latest one, of each theme. */
  step: 'now' | 'before'
}

/** Reads a row's cells while a column is derived. Blank text is '', a missing day or number is null. */
export interface RowReader<Name extends string = string> {
  rows: number
  text: (column: Name) => (row: number) => string
  list: (column: Name) => (row: number) => readonly string[]
  number: (column: Name) => (row: number) => number | null
  /** True where the cell's owner withheld its figure; `number` is null there. */
  withheld: (column: Name) => (row: number) => boolean
  day: (column: Name) => (row: number) => Day | null
  /** Whether the file of a row has the column at all, filled in or not. */
  has: (column: Name) => (row: number) => boolean
}

/** A column worked out from others. `perValue` runs once per distinct value, `perRow` once per row and moment. */
export type DerivedColumn<Name extends string = string> = {
  label: string
  vocabulary?: Vocabulary
  dimension?: Dimension
  named?: string
} & (
  | { kind: 'choice' | 'choices'; of: Name; perValue: (value: { text: string; day: Day | null }) => string }
  | {
      kind: 'choice' | 'choices'
      perRow: (reader: RowReader<Name>, moment: Moment) => (row: number) => string | readonly string[]
    }
  /** A number of each row, such as days from one date to another; null is no figure. */
  | { kind: 'number'; perNumber: (reader: RowReader<Name>, moment: Moment) => (row: number) => number | null }
)

/** Rows whose value of each named column (own or derived) is one of those given. '' is blank. */
export type Where = Readonly<Record<string, readonly string[]>>

/**
 * A sum over rows: of 1, or of columns added and taken away, or a count of the distinct values of a column.
 * A row with a blank part has no figure. A column that no file has drops out of the sum.
 */
export interface Sum<Name extends string = string> {
  distinct?: string
  plus?: readonly Name[]
  minus?: readonly Name[]
  /** A number worked out for each row, by its derived column: added like a column of `plus`. */
  of?: string
  where?: Where
  /** Multiplies each row's sum: the headcount that a mean is weighted by. */
  times?: Name
  /** Counts the largest value once for each group of these columns (own or derived): the capacity of a session on several rows. */
  once?: readonly string[]
}

export interface Metric<Name extends string = string> {
  label: string
  /** What one unit of the figure is, plural: `recommendations`, `case checks`, `people`. */
  noun: string
  unit: 'count' | 'percent' | 'days' | 'score'
  /** How the rows of a cell become one figure; a sum unless given. A `score` is numerator over denominator. */
  statistic?: 'sum' | 'median' | 'max' | 'min'
  /** Whom the figure is about; only figures of `subjects` are ever suppressed. */
  counts: 'subjects' | 'staff' | 'things'
  better: 'up' | 'down' | 'neither'
  /** In words a board member could follow: what is counted, and what it is divided by. */
  definition: string
  numerator: Sum<Name>
  denominator?: Sum<Name>
  /** Counts events of the moment's period (by the dataset's `quarter`), or the state as at the moment. */
  time: 'period' | 'as-at'
  /**
   * Derived columns that stand for a shared dimension in this metric. A row with none of their values is no part of it. For
   * `quarter` it is the quarter that the metric's own events fall in.
   */
  axes?: Readonly<Partial<Record<Dimension, string>>>
  /** Dimensions that mean nothing to it: they do not filter it, and along them it has no figure. */
  ignores?: readonly Dimension[]
  /** Rows without a part it needs make it not measurable, rather than none recorded. */
  needsAll?: boolean
}

/**
 * A check across cells of a row. It runs only when every column of `needs` has a figure and none of `without` has, and
 * flags the row. A date's figure is its day; of a date known to the month it is the last day, and `first` has the first.
 */
export interface Check<Name extends string = string> {
  rule: string
  needs: readonly Name[]
  without?: readonly Name[]
  holds: (cells: Readonly<Record<string, number>>, first: Readonly<Record<string, number>>) => boolean
  message: string
  fix: string
}

export interface Dataset<C extends Columns = Columns> {
  id: string
  label: string
  /** One row of it, singular and plural. */
  noun: readonly [string, string]
  columns: C
  derived: Readonly<Record<string, DerivedColumn<keyof C & string>>>
  /** The columns that make a row the same row next quarter; `else` serves where the first is blank. */
  key: { columns: readonly (keyof C & string)[]; first?: keyof C & string; else?: readonly (keyof C & string)[] }
  /** `add`: rows join what is there, the same key is updated. `replace`: a file is the whole list as at its period. */
  join: 'add' | 'replace'
  metrics: Readonly<Record<string, Metric<keyof C & string>>>
  checks: readonly Check<keyof C & string>[]
  /**
   * Columns that no count, filter, list, search or order may give away where a row withholds them, each with what stands
   * in it instead: of every row whose value of `by` is none of `unless`.
   */
  withheld?: {
    by: keyof C & string
    unless: readonly string[]
    columns: Readonly<Partial<Record<keyof C & string, string>>>
  }
}
