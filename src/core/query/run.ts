import type { Moment } from '../dataset/define'
import { type AxisPlan, planAxes } from './axes'
import { obeyed } from './clauses'
import { isStepping, momentBefore, momentsOfTrend } from './compare'
import { type Answer, type Ask, gather, metricOf, type Source } from './gather'
import { likeForLike } from './likeForLike'
import type { Before, Query, Result, Selection } from './query'
import { vectorsOf } from './vectors'

/**
 * The figures of the moment before and what to hold them against; null where the query compares with nothing. A measure
 * that steps is asked once more along the dimension it steps by, so that its totals can be kept to what has both.
 */
function compared(
  { frame, smallSample }: Source,
  query: Query,
  { drawn, selection, moment }: { drawn: readonly AxisPlan[]; selection: Selection; moment: Moment },
  ask: (ask: Ask, moment: Moment) => () => Answer,
  now: () => Answer,
): (() => Before) | null {
  const metrics = query.measures.map((name) => metricOf(frame, name))
  const earlier = query.compare ? momentBefore(moment, metrics) : null
  if (!earlier) return null
  const stepped = Object.keys(metrics.find(isStepping)?.axes ?? {})
  const along = planAxes(frame, { ...query, by: stepped.slice(0, 1) }, selection, moment)
  const [steps] = along
  const isDrawn = drawn.some(({ axis }) => axis.dimension === steps?.axis.dimension)
  const chosen = new Set(isDrawn ? [] : steps?.axis.chosen)
  const isWanted = (entry: number): boolean => chosen.size === 0 || chosen.has(steps?.axis.entries[entry]?.id ?? '')

  const before = ask({ query, axes: drawn, drawn }, earlier)
  const sides = steps && [moment, earlier].map((each) => ask({ query, axes: along, drawn }, each))
  return () => {
    const [current, previous] = (sides ?? []).map((side) => side().measures)
    const pairs = query.measures.map((_, at) => {
      const [one, other] = [current?.[at], previous?.[at]]
      return one && other ? likeForLike(one, other, isWanted, smallSample) : null
    })
    const { figures } = before()
    return {
      ...figures,
      totals: figures.totals.map((figure, at) => pairs[at]?.before ?? figure),
      now: now().figures.totals.map((figure, at) => pairs[at]?.now ?? figure),
      asAt: earlier.asAt,
      period: earlier.period,
    }
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
  const [first] = frame.slices
  const batches = gather(source, selection)
  const { can, cannot } = obeyed(frame, selection)
  const later = queries.map((query) => {
    const axes = planAxes(frame, query, selection, moment)
    const metrics = query.measures.map((name) => metricOf(frame, name))
    const now = batches.ask({ query, axes, drawn: axes }, moment)
    const before = compared(source, query, { drawn: axes, selection, moment }, batches.ask, now)
    const trend = momentsOfTrend(moment, query.trend ?? 0).map((step) => ({
      quarter: step.quarter,
      answer: batches.ask({ query, axes: [], drawn: [] }, step.moment),
    }))
    return (): Result => ({
      dataset: frame.dataset.id,
      axes: axes.map(({ axis }) => axis),
      measures: query.measures.map((id, at) => {
        const {
          label = '',
          noun = '',
          unit = 'count',
          better = 'neither',
          time = 'as-at',
          counts = 'subjects',
        } = metrics[at] ?? {}
        const { missing } = vectorsOf(frame, id, moment)
        return { id, label, noun, unit, better, counts, time, ...(missing.length > 0 ? { missing } : {}) }
      }),
      asAt: moment.asAt,
      period: moment.period,
      ...now().figures,
      records: now().records,
      filteredBy: can.filter((dimension) => !axes.some(({ axis }) => axis.dimension === dimension)),
      cannotFilter: cannot,
      sample,
      ...(frame.dataset.join === 'replace' && first ? { firstPeriod: first.period } : {}),
      ...(before ? { before: before() } : {}),
      ...(query.trend
        ? { trend: trend.map((step) => ({ quarter: step.quarter, totals: step.answer().figures.totals })) }
        : {}),
    })
  })
  batches.run()
  return later.map((result) => result())
}
