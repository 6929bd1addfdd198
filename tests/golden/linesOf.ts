import { quarterId } from '../../src/core/calendar/quarter'
import type { Figure, Figures, Query, Result } from '../../src/core/query/query'
import type { PlainLine } from './plain/tabulate'

function line(when: string, at: readonly string[], measure: string, figure: Figure | undefined): PlainLine {
  const { state = 'missing', n = null, N = null, atLeast = false, small = false } = figure ?? {}
  const told = state === 'value' || state === 'zero'
  return { when, at, measure, state, n: told ? n : null, N: told ? N : null, atLeast, small }
}

function linesAt(when: string, figures: Figures, { axes, measures }: Result): readonly PlainLine[] {
  const [first, second] = axes
  const seconds = second?.entries ?? []
  const each = (list: readonly Figure[], place: number, at: readonly string[]) =>
    measures.map(({ id }, measure) => line(when, at, id, list[place * measures.length + measure]))
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
  return [
    ...linesAt('now', result, result),
    ...(result.before ? linesAt('before', result.before, result) : []),
    ...(result.before?.now ?? []).map((figure, place) =>
      line(
        'now compared',
        query.by.map(() => '*'),
        query.measures[place] ?? '',
        figure,
      ),
    ),
    ...(result.trend ?? []).flatMap(({ quarter, totals }) =>
      query.measures.map((measure, place) =>
        line(
          quarterId(quarter),
          query.by.map(() => '*'),
          measure,
          totals[place],
        ),
      ),
    ),
  ]
}
