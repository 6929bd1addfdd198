import type { Dimension, Metric, Moment } from '../dataset/define'
import type { Frame } from '../frame/frame'
import type { AxisPlan } from './axes'
import { type Clause, clausesOf, rowsAt, withinOf } from './clauses'
import { type Collected, collect } from './collect'
import { figureOf, notApplicable } from './figure'
import { groupsOf } from './groups'
import type { Side } from './likeForLike'
import { rowsMet } from './occurrences'
import { pass, tallyOf } from './pass'
import type { Figures, Query, Selection } from './query'
import { momentKey, readColumn } from './readColumn'
import { isRecords, metricIn } from './records'
import { vectorsOf } from './vectors'

/** The rows in force of a dataset, and what a figure of them needs to know. */
export interface Source {
  frame: Frame
  sample: boolean
  /** A percentage of fewer than this is a small sample. */
  smallSample: number
}

/** What is asked of a moment: the figures of one query along some axes, not filtered by what the query draws. */
export interface Ask {
  query: Query
  axes: readonly AxisPlan[]
  drawn: readonly AxisPlan[]
  /** Dimensions whose choices are left out: the whole behind the part. */
  without?: readonly Dimension[]
}

export interface Answer {
  measures: readonly Measure[]
  figures: Figures
  records: { shown: number; of: number }
}

/** A metric of a frame by its id. One the dataset does not describe is a fault of the caller. */
export function metricOf(frame: Frame, name: string): Metric {
  const metric = metricIn(frame.dataset, name)
  if (!metric) throw new Error(`The dataset ${frame.dataset.id} has no metric ${name}.`)
  return metric
}

/** The clauses that bind a measure of a query. What a visual draws it does not filter by, whatever the page chose there. */
export function binding(clauses: readonly Clause[], { drawn, without = [] }: Pick<Ask, 'drawn' | 'without'>): Clause[] {
  const spared = new Set([...drawn.map(({ axis }) => axis.dimension), ...without])
  return clauses.filter(({ dimension }) => !dimension || !spared.has(dimension))
}

/** A measure's sums under the entries of its axes, and how many rows they rest on. */
interface Counted extends Collected {
  shown: number
}

interface Measure extends Side {
  counted: Counted
  /** By axis, whether its dimension means nothing to the metric. */
  blind: readonly boolean[]
}

/** What no choice of the reader touches is counted once: a page's own axes, when only one of them is clicked. */
const steady = new WeakMap<Frame, Map<string, Counted>>()
const mostSteady = 256

const numbers = new WeakMap<object, number>()
let lastNumber = 0

/** A number of its own for an array, for the making of keys. */
function numberOf(array: object): number {
  const known = numbers.get(array)
  if (known !== undefined) return known
  lastNumber += 1
  numbers.set(array, lastNumber)
  return lastNumber
}

function keep(frame: Frame, key: string, counted: Counted): void {
  const kept = steady.get(frame) ?? new Map<string, Counted>()
  const [oldest] = kept.keys()
  if (kept.size >= mostSteady && oldest !== undefined) kept.delete(oldest)
  steady.set(frame, kept.set(key, counted))
}

/** Prepares one measure of a question; `tally` is what it still needs of the rows. */
function prepare(frame: Frame, name: string, ask: Ask, clauses: readonly Clause[], moment: Moment) {
  const { axes, drawn, without } = ask
  const metric = metricOf(frame, name)
  const vectors = vectorsOf(frame, name, moment)
  const everyQuarter = without?.includes('quarter') || drawn.some(({ axis }) => axis.dimension === 'quarter')
  const of = rowsMet(frame, moment, metric.time === 'period' && !everyQuarter)
  const bound = binding(clauses, ask)
  const entries = axes.map((axis) => [
    axis.columnFor(metric),
    axis.picked ? axis.axis.entries.map(({ id }) => id) : numberOf(axis.axis.entries),
  ])
  const blind = axes.map(({ axis }) => axis.dimension !== undefined && !!metric.ignores?.includes(axis.dimension))
  const key = bound.some(({ chosen }) => chosen)
    ? null
    : JSON.stringify([name, momentKey(moment), bound.map(({ dimension }) => dimension), entries])
  const known = key === null ? undefined : steady.get(frame)?.get(key)
  if (known) return { tally: null, finish: (): Measure => ({ metric, vectors, of, blind, counted: known }) }
  const columns = axes.map((axis) => {
    const column = readColumn(frame, axis.columnFor(metric), moment)
    return { codes: column.codes, groups: groupsOf(column, axis.axis.entries, axis.picked) }
  })
  const tally = tallyOf(bound, columns, vectors)
  const finish = (shown: number): Measure => {
    const sizes = axes.map(({ axis }) => axis.entries.length)
    const counted = { ...collect(tally, sizes), shown }
    if (key !== null) keep(frame, key, counted)
    return { metric, vectors, of, blind, counted }
  }
  return { tally, finish }
}

function figuresOf(measures: readonly Measure[], smallSample: number): Answer {
  const columns = measures.map(({ metric, vectors, counted, of, blind }) => {
    const { cells, rowTotals, colTotals, total } = counted
    const figure = (sums: typeof total) => figureOf(sums, metric, vectors, of > 0, smallSample)
    const unlessBlind = (isBlind: boolean | undefined) => (isBlind ? () => notApplicable : figure)
    return {
      cells: cells.map(unlessBlind(blind.includes(true))),
      rowTotals: rowTotals.map(unlessBlind(blind[0])),
      colTotals: colTotals.map(unlessBlind(blind[1])),
      total: figure(total),
    }
  })
  const interleave = (part: 'cells' | 'rowTotals' | 'colTotals') =>
    (columns[0]?.[part] ?? []).flatMap((_, place) => columns.flatMap((column) => column[part][place] ?? []))
  const [first] = measures
  const colTotals = interleave('colTotals')
  return {
    measures,
    figures: {
      cells: interleave('cells'),
      rowTotals: interleave('rowTotals'),
      ...(colTotals.length > 0 ? { colTotals } : {}),
      totals: columns.map(({ total }) => total),
    },
    records: { shown: first?.counted.shown ?? 0, of: first?.of ?? 0 },
  }
}

/** Answers questions of one moment in one pass over its rows. */
function answer({ frame, smallSample }: Source, asks: readonly Ask[], selection: Selection, moment: Moment): Answer[] {
  const { from, to } = rowsAt(frame, moment)
  const clausesFor = clausesOf(frame, selection, moment)
  const plans = asks.map((ask) => {
    const within = withinOf(frame, ask.query.within)
    return ask.query.measures.map((name) => {
      const metric = isRecords(frame.dataset, name) ? undefined : metricOf(frame, name)
      return prepare(frame, name, ask, clausesFor(metric, within), moment)
    })
  })
  const tallies = plans.flat().flatMap(({ tally }) => tally ?? [])
  const passed = pass(from, tallies.length > 0 ? to : from, tallies)
  return plans.map((measures) =>
    figuresOf(
      measures.map(({ tally, finish }) => finish(tally ? (passed.get(tally) ?? 0) : 0)),
      smallSample,
    ),
  )
}

/** Gathers the questions of each moment, so that a moment's rows are gone over once. An answer can be had after `run`. */
export function gather(source: Source, selection: Selection) {
  const batches = new Map<string, { moment: Moment; asks: Ask[]; answers: Answer[] }>()
  return {
    ask: (ask: Ask, moment: Moment): (() => Answer) => {
      const key = momentKey(moment)
      const batch = batches.get(key) ?? { moment, asks: [], answers: [] }
      batches.set(key, batch)
      const at = batch.asks.push(ask) - 1
      return () => {
        const found = batch.answers[at]
        if (!found) throw new Error('Asked for an answer before the pass.')
        return found
      }
    },
    run: () => {
      for (const batch of batches.values()) batch.answers = answer(source, batch.asks, selection, batch.moment)
    },
  }
}
