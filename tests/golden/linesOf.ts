import { quarterId } from '../../src/core/calendar/quarter'
import type { Figure, Figures, Query, Result } from '../../src/core/query/query'
import type { PlainLine } from './plain/tabulate'

type Measure = Result['measures'][number]

const isStated = ({ statistic, unit }: Measure): boolean => statistic !== undefined || unit === 'score'

/** Sums of fractions differ in their last places by the order they are added in. */
const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(6)))

/** A figure as a line; a median, an extreme or a mean stands in `n`, beside how many it is of. */
function line(when: string, at: readonly string[], given: Measure, figure: Figure | undefined): PlainLine {
  const { state = 'missing', value = null, n = null, N = null, atLeast = false, small = false } = figure ?? {}
  const told = state === 'value' || state === 'zero'
  const measure = given.id
  if (told && isStated(given)) return { when, at, measure, state, n: rounded(value), N, atLeast, small, of: n }
  return { when, at, measure, state, n: told ? n : null, N: told ? N : null, atLeast, small }
}

function linesAt(when: string, figures: Figures, { axes, measures }: Result): readonly PlainLine[] {
  const [first, second] = axes
  const seconds = second?.entries ?? []
  const each = (list: readonly Figure[], place: number, at: readonly string[]) =>
    measures.map((measure, index) => line(when, at, measure, list[place * measures.length + index]))
  return [
    ...each(
      figures.totals,
      0,
      axes.map(() => '*'),
    ),
    ...(first?.entries ?? []).flatMap(({ id }, row) => [
      ...each(figures.rowTotals, row, second ? [id, '*'] : [id]),
      ...seconds.flatMap((other, place) => each(figures.cells, row * seconds.length + place, [id, other.id])),
    ]),
  ]
}

/** A result as lines that stand beside the plain ones: every figure it holds, and where. */
export function linesOf(query: Query, result: Result): readonly PlainLine[] {
  const { measures } = result
  const everything = query.by.map(() => '*')
  return [
    ...linesAt('now', result, result),
    ...(result.before ? linesAt('before', result.before, result) : []),
    ...measures.flatMap((measure, place) => {
      const now = result.before?.now[place]
      return now ? [line('now compared', everything, measure, now)] : []
    }),
    ...(result.trend ?? []).flatMap(({ quarter, totals }) =>
      measures.map((measure, place) => line(quarterId(quarter), everything, measure, totals[place])),
    ),
  ]
}
