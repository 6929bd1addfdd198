import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'
import type { Dimension, Metric } from '../dataset/define'

/** What readers chose: for each shared dimension the ids kept, blank is `-`; none chosen means all. */
export type Selection = Readonly<Partial<Record<Dimension, readonly string[]>>>

/** The id that stands for blank in selections, axes and links. */
export const blankId = '-'

/** A question of one dataset: measures, by no, one or two axes. */
export interface Query {
  dataset: string
  /** Metric ids of the dataset, or `records`: its rows under the filters in force. */
  measures: readonly string[]
  /** Axes: a shared dimension, or a column id of the dataset (own or derived). */
  by: readonly string[]
  /**
   * Ask the same of the period before, too; quarters that do not follow one another have none. `year`: of the same a year
   * earlier whatever the reader compares with, for what starts anew each year.
   */
  compare?: boolean | 'year'
  /** How many quarters of totals to give, oldest first, the moment's own last. */
  trend?: number
  /** Keep only these entries of an axis (ids), in this order. */
  only?: Readonly<Record<string, readonly string[]>>
  /** Entries of an axis (ids) that stand there whether or not a row has them; no other is left out for it. */
  entries?: Readonly<Record<string, readonly string[]>>
  /** Filters of this visual alone (a drill, a filter set on it), beside those of the page. They bind its axes, too. */
  within?: Selection
}

export type FigureState =
  | 'value'
  | 'zero'
  | 'withheld'
  | 'none-recorded'
  | 'not-returned'
  | 'filtered-out'
  | 'not-measurable'
  | 'not-comparable'
  | 'not-applicable'

/** A figure and what it rests on. `value` is null unless the state is `value` or `zero`; a percentage is 0 to 1. */
export interface Figure {
  state: FigureState
  value: number | null
  /** Numerator and denominator of a percentage; for a count `n` is the count and `N` null. */
  n: number | null
  N: number | null
  /** A part of it was withheld: the true count is at least this. A percentage with a withheld part is `withheld`. */
  atLeast: boolean
  /** N is under the small-sample limit: show counts only. */
  small: boolean
  /** Why it is withheld: fewer than the limit, so that another cannot be worked out, or by whoever sent the file. */
  because?: 'small' | 'with-it' | 'source' | undefined
  /** The limit it is withheld under, where it is withheld for being small. */
  below?: number
}

export interface AxisEntry {
  id: string
  label: string
  /** Its place in the partnership's own list (themes take their colour from it); -1 when it is not on the list. */
  order: number
}

export interface Axis {
  /** The axis as the query named it. */
  id: string
  label: string
  /** The dimension it carries, so that a mark on it can be chosen. */
  dimension?: Dimension | undefined
  entries: readonly AxisEntry[]
  /** Entry ids chosen by the reader on this axis's dimension. */
  chosen: readonly string[]
}

/** Figures of one moment. `cells` runs over axis 0, then axis 1, then measures; `totals` one a measure. */
export interface Figures {
  cells: readonly Figure[]
  /** By axis-0 entry, then measure: the figure over all of axis 1. Equal to `cells` when there is one axis. */
  rowTotals: readonly Figure[]
  /** By axis-1 entry, then measure: the figure over all of axis 0. Only where there are two axes. */
  colTotals?: readonly Figure[]
  /** Each row counted once, whatever its number of themes. */
  totals: readonly Figure[]
}

/**
 * The figures of the moment before, its totals kept to what is comparable: a measure that follows the latest audit of
 * each theme is compared over the themes with a figure both times.
 */
export interface Before extends Figures {
  asAt: Day
  period: readonly Quarter[]
  /** By measure, the total of now over what is comparable; `not-comparable` where nothing is. */
  now: readonly Figure[]
  /** It is a year earlier, not the period before. */
  against?: 'year'
  /** The quarter in view is not over: it is held against as much of the earlier one. */
  part?: true
}

export interface Result extends Figures {
  dataset: string
  axes: readonly Axis[]
  measures: readonly {
    id: string
    label: string
    noun: string
    unit: Metric['unit']
    better: Metric['better']
    /** Whom the figure is about: only figures of `subjects` are ever suppressed. */
    counts: Metric['counts']
    statistic?: Metric['statistic']
    /** Whether it counts what happened in the period, or how things stand as at the day. */
    time?: Metric['time']
    /** Labels of columns no file has, which dropped out of the sum: `Unscheduled`. */
    missing?: readonly string[]
    /** Dimensions that mean nothing to it: a choice of them does not filter it. */
    ignores?: readonly Dimension[]
  }[]
  /** The moment asked of: as-at day and quarters in view. */
  asAt: Day
  period: readonly Quarter[]
  /** Records counted under the filters, and in all. */
  records: { shown: number; of: number }
  /** Dimensions with a filter in force that this result obeys, and those its dataset does not have. */
  filteredBy: readonly Dimension[]
  cannotFilter: readonly Dimension[]
  /** Filters of this visual alone that are in force. */
  within?: Selection | undefined
  /**
   * The figures without the choices made on marks (`lit`), where one of those filters this result: the whole behind the
   * part. Both have the same axes.
   */
  whole?: (Figures & { litBy: readonly Dimension[] }) | undefined
  /** True while any row it rests on is sample data. */
  sample: boolean
  /** Counts of people below this are withheld, and what would give them away; absent where figures are exact. */
  withheldBelow?: number
  before?: Before | undefined
  /** The quarter of the earliest whole list, of a dataset that is one: before it nothing is known. */
  firstPeriod?: Quarter
  /** Each point one quarter, oldest first; the last is that of the moment. */
  trend?: readonly { quarter: Quarter; totals: readonly Figure[] }[] | undefined
}

/** A list of rows rather than figures. */
export interface RowsQuery {
  dataset: string
  /** Column ids, own or derived. */
  columns: readonly string[]
  search?: string
  sort?: readonly { column: string; descending: boolean }[]
  offset: number
  limit: number
  /** Filters of this list alone. */
  within?: Selection
  /** Only the rows that a figure counts: an entry of each axis of the query, null for all, and a measure. */
  behind?: { query: Query; entries: readonly (string | null)[]; measure: string }
}

export interface RowsResult {
  dataset: string
  columns: readonly { id: string; label: string; kind: string }[]
  /** Cells as shown: labels of choices, days as stored (ISO), '' for blank. */
  rows: readonly { key: string; cells: readonly string[] }[]
  records: { shown: number; of: number }
  filteredBy: readonly Dimension[]
  cannotFilter: readonly Dimension[]
  sample: boolean
  /** Counts of people below this stand as `c`; absent where they are exact. */
  withheldBelow?: number
}
