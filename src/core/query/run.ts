import type { Metric, Moment } from '../dataset/define'
import type { Frame } from '../frame/frame'
import { type AxisPlan, planAxes } from './axes'
import { type Clause, clausesOf, obeyed, rowsAt } from './clauses'
import { collect } from './collect'
import { momentBefore, momentsOfTrend } from './compare'
import { figureOf } from './figure'
import { groupsOf } from './groups'
import { rowsMet } from './occurrences'
import { pass, type Tally, tallyOf } from './pass'
import type { Figures, Query, Result, Selection } from './query'
import { momentKey, readColumn } from './readColumn'
import { vectorsOf } from './vectors'

/** The rows in force of a dataset, and what a figure of them needs to know. */
export interface Source {
  frame: Frame
  sample: boolean
  /** A percentage of fewer than this is a small sample. */
  smallSample: number
}

/** What is asked of a moment: the figures of one query, with or without its axes. */
interface Ask {
  query: Query
  axes: readonly AxisPlan[]
}

interface Answer {
  figures: Figures
  records: { shown: number; of: number }
}

function metricOf(frame: Frame, name: string): Metric {
  const metric = frame.dataset.metrics[name]
  if (!metric) throw new Error(`The dataset ${frame.dataset.id} has no metric ${name}.`)
  return metric
}

/** What a visual draws it does not filter by: the clauses on the dimensions of its axes do not bind it. */
function binding(clauses: readonly Clause[], axes: readonly AxisPlan[]): Clause[] {
  return clauses.filter(({ dimension }) => !dimension || !axes.some(({ axis }) => axis.dimension === dimension))
}

interface Measure {
  metric: Metric
  tally: Tally
  /** How many rows the moment has for it before the reader's filters. */
  of: number
}

/** Answers questions of one moment in one pass over its rows. */
function answer({ frame, smallSample }: Source, asks: readonly Ask[], selection: Selection, moment: Moment): Answer[] {
  const { from, to } = rowsAt(frame, moment)
  const filtered = clausesOf(frame, selection, moment)
  const plans = asks.map(({ query, axes }) =>
    query.measures.map((name): Measure => {
      const metric = metricOf(frame, name)
      const columns = axes.map((axis) => {
        const column = readColumn(frame, axis.columnFor(metric), moment)
        return { codes: column.codes, groups: groupsOf(column, axis.axis.entries, axis.picked) }
      })
      const tally = tallyOf(binding(filtered(metric), axes), columns, vectorsOf(frame, name, moment))
      const drawsQuarter = axes.some(({ axis }) => axis.dimension === 'quarter')
      return { metric, tally, of: rowsMet(frame, moment, metric.time === 'period' && !drawsQuarter) }
    }),
  )
  const passed = pass(
    from,
    to,
    plans.flat().map(({ tally }) => tally),
  )
  return plans.map((measures, at) => {
    const sizes = asks[at]?.axes.map(({ axis }) => axis.entries.length) ?? []
    const columns = measures.map(({ metric, tally, of }) => {
      const sums = collect(tally, sizes)
      const figure = (each: typeof sums.total) => figureOf(each, metric, tally.vectors, of > 0, smallSample)
      return { cells: sums.cells.map(figure), rowTotals: sums.rowTotals.map(figure), total: figure(sums.total) }
    })
    const interleave = (part: 'cells' | 'rowTotals') =>
      (columns[0]?.[part] ?? []).flatMap((_, place) => columns.flatMap((column) => column[part][place] ?? []))
    const [first] = measures
    return {
      figures: {
        cells: interleave('cells'),
        rowTotals: interleave('rowTotals'),
        totals: columns.map(({ total }) => total),
      },
      records: { shown: (first && passed.get(first.tally)) ?? 0, of: first?.of ?? 0 },
    }
  })
}

/** Gathers the questions of each moment, so that a moment's rows are gone over once. */
function gather(source: Source, selection: Selection) {
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

/** Answers the queries of one dataset, in order, under a selection and at a moment. One pass a moment, whatever their number. */
export function run(
  source: Source,
  queries: readonly Query[],
  selection: Selection,
  moment: Moment,
): readonly Result[] {
  const { frame, sample } = source
  const batches = gather(source, selection)
  const { can, cannot } = obeyed(frame, selection)
  const later = queries.map((query) => {
    const axes = planAxes(frame, query, selection, moment)
    const metrics = query.measures.map((name) => metricOf(frame, name))
    const now = batches.ask({ query, axes }, moment)
    const earlier = momentBefore(moment, metrics)
    const before = query.compare ? batches.ask({ query, axes }, earlier) : null
    const trend = momentsOfTrend(moment, query.trend ?? 0).map((step) => ({
      quarter: step.quarter,
      answer: batches.ask({ query, axes: [] }, step.moment),
    }))
    return (): Result => ({
      dataset: frame.dataset.id,
      axes: axes.map(({ axis }) => axis),
      measures: query.measures.map((id, at) => {
        const { label = '', noun = '', unit = 'count', better = 'neither' } = metrics[at] ?? {}
        const { missing } = vectorsOf(frame, id, moment)
        return { id, label, noun, unit, better, ...(missing.length > 0 ? { missing } : {}) }
      }),
      asAt: moment.asAt,
      period: moment.period,
      ...now().figures,
      records: now().records,
      filteredBy: can.filter((dimension) => !axes.some(({ axis }) => axis.dimension === dimension)),
      cannotFilter: cannot,
      sample,
      ...(before ? { before: { ...before().figures, asAt: earlier.asAt, period: earlier.period } } : {}),
      ...(query.trend
        ? { trend: trend.map((step) => ({ quarter: step.quarter, totals: step.answer().figures.totals })) }
        : {}),
    })
  })
  batches.run()
  return later.map((result) => result())
}
