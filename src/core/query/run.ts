import { lastDayOf } from '../calendar/quarter'
import type { Dimension, Moment } from '../dataset/define'
import type { Frame } from '../frame/frame'
import type { Against } from '../view/view'
import { type AxisPlan, planAxes } from './axes'
import { obeyed, withinOf } from './clauses'
import { isStepping, momentBefore, momentsOfTrend } from './compare'
import { type Answer, type Ask, gather, metricOf, type Source } from './gather'
import { likeForLike } from './likeForLike'
import type { Before, Query, Result, Selection } from './query'
import { columnNameOf } from './readColumn'
import { isRecords } from './records'
import { vectorsOf } from './vectors'

/** What is asked of: a selection at a moment, compared with what. */
interface At {
  selection: Selection
  moment: Moment
  against: Against
}

/** What is asked beside the figures: the whole behind a choice made on a mark, and what to compare with. */
export interface Asked {
  lit?: readonly Dimension[]
  against?: Against
}

/**
 * The figures of the moment before and what to hold them against; null where the query compares with nothing. A measure
 * that steps is asked once more along the dimension it steps by, so that its totals can be kept to what has both.
 */
function compared(
  { frame, smallSample }: Source,
  query: Query,
  { drawn, selection, moment, against }: At & { drawn: readonly AxisPlan[] },
  ask: (ask: Ask, moment: Moment) => () => Answer,
  now: () => Answer,
): (() => Before) | null {
  const metrics = query.measures.map((name) => metricOf(frame, name))
  const found = query.compare ? momentBefore(moment, metrics, against) : null
  if (!found) return null
  const { moment: earlier, part } = found
  const along = planAxes(frame, { ...query, by: metrics.some(isStepping) ? ['theme'] : [] }, selection, moment)
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
      ...(against === 'year' ? { against } : {}),
      ...(part ? { part } : {}),
    }
  }
}

/**
 * The dimensions chosen on a mark that filter a query: those it obeys and does not draw. A quarter filters what happened
 * in it; how things stand has no whole without one.
 */
function litOf(
  frame: Frame,
  lit: readonly Dimension[],
  { query, can, axes }: { query: Query; can: readonly Dimension[]; axes: readonly AxisPlan[] },
): readonly Dimension[] {
  const binds = (name: string, dimension: Dimension): boolean => {
    const metric = metricOf(frame, name)
    if (metric.ignores?.includes(dimension)) return false
    if ((metric.axes?.[dimension] ?? columnNameOf(frame, dimension)) === undefined) return false
    return dimension !== 'quarter' || metric.time === 'period' || isRecords(frame.dataset, name)
  }
  return can.filter(
    (dimension) =>
      lit.includes(dimension) &&
      !axes.some(({ axis }) => axis.dimension === dimension) &&
      query.measures.some((name) => binds(name, dimension)),
  )
}

/** After every date a file may hold. */
const endOfDays = lastDayOf(9999 * 4)

/**
 * The moment a query looks from. A chosen quarter brings the day back to its end: records counted by quarter, to choose
 * from, look past it, so that later quarters can still be chosen.
 */
function seenBy({ dataset }: Frame, { measures, by }: Query, selection: Selection, moment: Moment): Moment {
  const counts = measures.every((name) => isRecords(dataset, name)) && by.includes('quarter')
  return counts && selection.quarter?.length ? { ...moment, asAt: endOfDays } : moment
}

/** Answers the queries of one dataset, in order, under a selection and at a moment. One pass a moment, whatever their number. */
export function run(
  source: Source,
  queries: readonly Query[],
  selection: Selection,
  moment: Moment,
  { lit = [], against = 'before' }: Asked = {},
): readonly Result[] {
  const { frame, sample } = source
  const [first] = frame.slices
  const batches = gather(source, selection)
  const { can, cannot } = obeyed(frame, selection)
  const later = queries.map((query) => {
    const seen = seenBy(frame, query, selection, moment)
    const axes = planAxes(frame, query, selection, seen)
    const metrics = query.measures.map((name) => metricOf(frame, name))
    const now = batches.ask({ query, axes, drawn: axes }, seen)
    const held = query.compare === 'year' ? 'year' : against
    const before = compared(source, query, { drawn: axes, selection, moment, against: held }, batches.ask, now)
    const within = withinOf(frame, query.within)
    const litBy = litOf(frame, lit, { query, can, axes })
    const whole = litBy.length > 0 ? batches.ask({ query, axes, drawn: axes, without: litBy }, seen) : null
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
          statistic,
          ignores,
        } = metrics[at] ?? {}
        const { missing } = vectorsOf(frame, id, moment)
        return {
          id,
          label,
          noun,
          unit,
          better,
          counts,
          time,
          ...(statistic ? { statistic } : {}),
          ...(ignores ? { ignores } : {}),
          ...(missing.length > 0 ? { missing } : {}),
        }
      }),
      asAt: moment.asAt,
      period: moment.period,
      ...now().figures,
      records: now().records,
      filteredBy: can.filter((dimension) => !axes.some(({ axis }) => axis.dimension === dimension)),
      cannotFilter: cannot,
      ...(Object.keys(within).length > 0 ? { within } : {}),
      ...(whole ? { whole: { ...whole().figures, litBy } } : {}),
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
