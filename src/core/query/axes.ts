import { formatQuarter, quarterFromId, quarterId } from '../calendar/quarter'
import { type Dimension, dimensionLabels, dimensions, type Metric, type Moment } from '../dataset/define'
import type { Frame } from '../frame/frame'
import { clausesOf, withinOf } from './clauses'
import { occurrencesOf, occurrencesUnder } from './occurrences'
import { type Axis, type AxisEntry, blankId, type Query, type Selection } from './query'
import { canTravel, columnNameOf, idsOf, momentKey, type ReadColumn, readColumn, remembered } from './readColumn'
import { isRecords, metricIn } from './records'

/** The entry that stands for all the values an axis has no room for. */
export const otherId = 'other-values'
const room = 60
/** Counts of records stand beside the entries of a list, which is as long as it has to be. */
const roomInList = 5000
const byText = new Intl.Collator('en-GB', { numeric: true })

/** An axis and the columns that may stand for it: its own, or a metric's. */
export interface AxisPlan {
  axis: Axis
  /** The query named its entries: other values are no part of it. */
  picked: boolean
  columnFor: (metric: Metric) => string
}

/** The ids of a column with so many rows of each code, each with its number of rows; what no link can hold is one entry. */
function idsMet(column: ReadColumn, rowsOf: Float64Array, blanks: boolean): Map<string, number> {
  const met = new Map<string, number>()
  rowsOf.forEach((rows, code) => {
    if (rows === 0 || (code === 0 && !blanks)) return
    for (const each of idsOf(column, code)) {
      const id = canTravel(each) ? each : otherId
      met.set(id, (met.get(id) ?? 0) + rows)
    }
  })
  return met
}

/** What a value is called, and its place in its list. */
export function entryOf(column: Pick<ReadColumn, 'vocabulary' | 'dimension' | 'nameOf'>, id: string): AxisEntry {
  if (id === blankId) return { id, label: 'Blank', order: -1 }
  if (id === otherId) return { id, label: 'Other', order: -1 }
  const order = column.vocabulary?.values.findIndex((value) => value.id === id) ?? -1
  const quarter = column.dimension === 'quarter' ? quarterFromId(id) : null
  const listed = column.vocabulary?.values[order]?.label ?? column.nameOf?.(id)
  return { id, label: listed ?? (quarter === null ? id : formatQuarter(quarter)), order }
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

/** What an axis could show: every entry met, and how many rows each has. */
interface Offered {
  entries: readonly AxisEntry[]
  met: ReadonlyMap<string, number>
}

/** The entries there is room for, those wanted before all, then the common ones; one entry stands for the others. */
function roomFor({ entries, met }: Offered, wanted: ReadonlySet<string>, room: number): readonly AxisEntry[] {
  const first = entries
    .filter(({ id }) => id !== otherId)
    .sort(
      (a, b) =>
        Number(wanted.has(b.id)) - Number(wanted.has(a.id)) ||
        Number(b.id === blankId) - Number(a.id === blankId) ||
        Number(b.order >= 0) - Number(a.order >= 0) ||
        (met.get(b.id) ?? 0) - (met.get(a.id) ?? 0) ||
        byText.compare(a.label, b.label),
    )
  return inOrder([...first.slice(0, room), entryOf({ vocabulary: undefined, dimension: undefined }, otherId)])
}

const offered = remembered<Offered>(128)
const steady = remembered<readonly AxisEntry[]>(128)

/** An axis to be: its columns, the entries that stand there in any case, and those the reader chose. */
interface Wish {
  name: string
  dimension: Dimension | undefined
  metrics: readonly Metric[]
  columnFor: AxisPlan['columnFor']
  wanted: readonly string[]
  chosen: readonly string[]
  within: Selection
  room: number
}

/** The rows by code of a column that stands for an axis in a metric, under the visual's own filters alone. */
function rowsByCode(frame: Frame, column: ReadColumn, metric: Metric, within: Selection, moment: Moment): Float64Array {
  if (Object.keys(within).length === 0) return occurrencesOf(frame, column, moment)
  return occurrencesUnder(frame, column, moment, clausesOf(frame, {}, moment)({ ...metric, time: 'as-at' }, within))
}

/**
 * The entries that columns have at a moment, before any filter but the visual's own, and those wanted in any case: the
 * same array while the moment is the same. A metric's own column may leave a row out of every entry; in the axis's own
 * column that is a blank.
 */
function entriesOf(frame: Frame, wish: Wish, moment: Moment): readonly AxisEntry[] {
  const { name, dimension, metrics, columnFor, wanted, chosen, within, room } = wish
  const columns = new Map(metrics.map((metric) => [`${columnFor(metric)} ${metric.ignores}`, metric]))
  const key = JSON.stringify([[...columns.keys()], name, dimension, momentKey(moment), wanted, within])
  const all = offered(frame, key, () => {
    const met = new Map<string, number>()
    const entries = new Map<string, AxisEntry>()
    const kept = dimension && within[dimension]
    for (const metric of columns.values()) {
      const column = { ...readColumn(frame, columnFor(metric), moment), dimension }
      const blanks = columnFor(metric) === name && !(dimension && metric.axes?.[dimension])
      const ids = idsMet(column, rowsByCode(frame, column, metric, within, moment), blanks)
      for (const [id, rows] of ids) {
        if (kept && !kept.includes(id)) continue
        met.set(id, Math.max(met.get(id) ?? 0, rows))
        entries.set(id, entries.get(id) ?? entryOf(column, id))
      }
    }
    const axis = { ...readColumn(frame, name, moment), dimension }
    for (const id of wanted) if (!entries.has(id)) entries.set(id, entryOf(axis, id))
    const between = dimension === 'quarter' ? quartersBetween([...entries.values()]) : []
    return { entries: inOrder([...entries.values(), ...between]), met }
  })
  if (all.entries.length <= room) return all.entries
  const first = new Set([...wanted, ...chosen.filter((id) => all.met.has(id))])
  return steady(frame, JSON.stringify([key, [...first], room]), () => roomFor(all, first, room))
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
  const chosen = (dimension && selection[dimension]) ?? []
  const listed = query.measures.every((measure) => isRecords(frame.dataset, measure))
  const wish = {
    ...{ name, dimension, metrics, columnFor, chosen },
    wanted: query.entries?.[by] ?? [],
    within: withinOf(frame, query.within),
    room: listed ? roomInList : room,
  }
  return {
    axis: {
      id: by,
      label: own.dimension || !asked ? column.label : dimensionLabels[asked],
      dimension,
      entries: only?.map((id) => entryOf(column, id)) ?? entriesOf(frame, wish, moment),
      chosen,
    },
    picked: only !== undefined,
    columnFor,
  }
}

/** The axes of a query, with the entries its figures stand under. */
export function planAxes(frame: Frame, query: Query, selection: Selection, moment: Moment): readonly AxisPlan[] {
  return query.by.map((by) => planAxis(frame, query, by, selection, moment))
}
