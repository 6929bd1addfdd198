import { formatQuarter, quarterFromId, quarterId } from '../calendar/quarter'
import { type Dimension, dimensionLabels, dimensions, type Metric, type Moment } from '../dataset/define'
import type { Frame } from '../frame/frame'
import { occurrencesOf } from './occurrences'
import { type Axis, type AxisEntry, blankId, type Query, type Selection } from './query'
import { columnNameOf, idsOf, momentKey, type ReadColumn, readColumn, remembered } from './readColumn'
import { metricIn } from './records'

/** The entry that stands for all the values an axis has no room for. */
export const otherId = 'other-values'
const room = 60
const byText = new Intl.Collator('en-GB', { numeric: true })

/** An axis and the columns that may stand for it: its own, or a metric's. */
export interface AxisPlan {
  axis: Axis
  /** The query named its entries: other values are no part of it. */
  picked: boolean
  columnFor: (metric: Metric) => string
}

/** The ids that occur in a moment's rows, each with the number of rows it has. */
function idsMet(frame: Frame, column: ReadColumn, moment: Moment, blanks: boolean): Map<string, number> {
  const met = new Map<string, number>()
  occurrencesOf(frame, column, moment).forEach((rows, code) => {
    if (rows === 0 || (code === 0 && !blanks)) return
    for (const id of idsOf(column, code)) met.set(id, (met.get(id) ?? 0) + rows)
  })
  return met
}

/** What a value is called, and its place in its list. */
export function entryOf(column: Pick<ReadColumn, 'vocabulary' | 'dimension'>, id: string): AxisEntry {
  if (id === blankId) return { id, label: 'Blank', order: -1 }
  const order = column.vocabulary?.values.findIndex((value) => value.id === id) ?? -1
  const quarter = column.dimension === 'quarter' ? quarterFromId(id) : null
  return {
    id,
    label: column.vocabulary?.values[order]?.label ?? (quarter === null ? id : formatQuarter(quarter)),
    order,
  }
}

/** Entries in the order of their list, then the rest by name, blank last. Quarters read in order of time. */
export function inOrder(entries: readonly AxisEntry[]): readonly AxisEntry[] {
  const rank = ({ id, order }: AxisEntry): number => (id === blankId ? 3 : id === otherId ? 2 : order < 0 ? 1 : 0)
  return [...entries].sort((a, b) => rank(a) - rank(b) || a.order - b.order || byText.compare(a.label, b.label))
}

/** The quarters between the first and the last that nothing was recorded in, so that a line through them breaks. */
function quartersBetween(entries: readonly AxisEntry[]): readonly AxisEntry[] {
  const met = entries.map(({ id }) => quarterFromId(id)).filter((quarter) => quarter !== null)
  const [first, last] = [Math.min(...met), Math.max(...met)]
  if (met.length === 0 || last - first >= room) return []
  const between = Array.from({ length: last - first }, (_, at) => first + at).filter(
    (quarter) => !met.includes(quarter),
  )
  return between.map((quarter) => ({ id: quarterId(quarter), label: formatQuarter(quarter), order: -1 }))
}

function roomFor(
  entries: readonly AxisEntry[],
  met: ReadonlyMap<string, number>,
  wanted: readonly string[],
): readonly AxisEntry[] {
  if (entries.length <= room) return entries
  const first = [...entries].sort(
    (a, b) =>
      Number(wanted.includes(b.id)) - Number(wanted.includes(a.id)) ||
      Number(b.id === blankId) - Number(a.id === blankId) ||
      Number(b.order >= 0) - Number(a.order >= 0) ||
      (met.get(b.id) ?? 0) - (met.get(a.id) ?? 0) ||
      byText.compare(a.label, b.label),
  )
  const kept = new Set(first.slice(0, room))
  return inOrder([...kept, { id: otherId, label: 'Other', order: -1 }])
}

const steady = remembered<readonly AxisEntry[]>(128)

/**
 * The entries that columns have at a moment, before any filter, and those wanted in any case: the same array while the
 * moment is the same. A metric's own column may leave a row out of every entry; in the axis's own column that is a blank.
 */
function entriesOf(
  frame: Frame,
  names: ReadonlySet<string>,
  own: string,
  dimension: Dimension | undefined,
  moment: Moment,
  wanted: readonly string[],
): readonly AxisEntry[] {
  return steady(frame, JSON.stringify([[...names], own, momentKey(moment), wanted]), () => {
    const met = new Map<string, number>()
    const entries = new Map<string, AxisEntry>()
    for (const name of names) {
      const column = { ...readColumn(frame, name, moment), dimension }
      for (const [id, rows] of idsMet(frame, column, moment, name === own)) {
        met.set(id, Math.max(met.get(id) ?? 0, rows))
        entries.set(id, entries.get(id) ?? entryOf(column, id))
      }
    }
    const axis = { ...readColumn(frame, own, moment), dimension }
    for (const id of wanted) if (!entries.has(id)) entries.set(id, entryOf(axis, id))
    const between = dimension === 'quarter' ? quartersBetween([...entries.values()]) : []
    return roomFor(inOrder([...entries.values(), ...between]), met, wanted)
  })
}

function planAxis(frame: Frame, query: Query, by: string, selection: Selection, moment: Moment): AxisPlan {
  const metrics = query.measures.flatMap((measure) => metricIn(frame.dataset, measure) ?? [])
  const asked = dimensions.find((each) => each === by)
  const name = columnNameOf(frame, by) ?? (asked && metrics.map(({ axes }) => axes?.[asked]).find(Boolean))
  if (name === undefined) throw new Error(`The dataset ${frame.dataset.id} has no ${by} to show figures by.`)
  const own = readColumn(frame, name, moment)
  const dimension = own.dimension ?? asked
  const column = { ...own, dimension }
  const columnFor = (metric: Metric): string => (dimension && metric.axes?.[dimension]) ?? name
  const only = query.only?.[by]
  const names = metrics.map(columnFor)
  return {
    axis: {
      id: by,
      label: own.dimension || !asked ? column.label : dimensionLabels[asked],
      dimension,
      entries:
        only?.map((id) => entryOf(column, id)) ??
        entriesOf(frame, new Set(names), name, dimension, moment, query.entries?.[by] ?? []),
      chosen: (dimension && selection[dimension]) ?? [],
    },
    picked: only !== undefined,
    columnFor,
  }
}

/** The axes of a query, with the entries its figures stand under. */
export function planAxes(frame: Frame, query: Query, selection: Selection, moment: Moment): readonly AxisPlan[] {
  return query.by.map((by) => planAxis(frame, query, by, selection, moment))
}
