import { addMonths, type Day } from '../calendar/day'
import type { Partnership } from '../partnership'
import { figureAt, noFigure, rowTotalAt, totalAt } from '../query/figureAt'
import { blankId, type Figure, type Result } from '../query/query'
import { hasNumber, type Measure } from '../text/figureWords'
import type { ScoreColumn } from './scoreColumn'

/** How old the latest audit of a theme is, by the partnership's limits; none at all is late. */
export type Freshness = 'current' | 'due' | 'late'

/** What stands in a cell of the theme matrix. */
export interface ScoreCell {
  figure: Figure
  measure: Measure
  /** Of standards met: what can be compared, of now and of the audit before. */
  against?: { now: Figure; before: Figure }
  /** Of the latest audit: whole months since, null where there was none. */
  age?: { months: number | null; freshness: Freshness }
}

export type ScoreResults = Readonly<Record<string, Result | undefined>>

/** Whole months from a day to another. */
function monthsBetween(day: Day, asAt: Day): number {
  let months = 0
  while (addMonths(day, months + 1) <= asAt) months += 1
  return months
}

/** The age of an audit held so many days before a day. */
export function ageOf(days: Figure, asAt: Day, limits: Partnership['limits']): NonNullable<ScoreCell['age']> {
  if (!hasNumber(days)) return { months: null, freshness: 'late' }
  const months = monthsBetween(asAt - days.value, asAt)
  const freshness = months >= limits.auditLateMonths ? 'late' : months >= limits.auditDueMonths ? 'due' : 'current'
  return { months, freshness }
}

/** Two counts of different things as one. What one of them does not know makes it at least that many. */
export function addFigures(one: Figure, other: Figure): Figure {
  const known = [one, other].filter(hasNumber)
  if (known.length === 0) return [one, other].find(({ state }) => state === 'withheld') ?? one
  const value = known.reduce((sum, figure) => sum + figure.value, 0)
  const atLeast = known.length < 2 || one.atLeast || other.atLeast
  return { state: value === 0 ? 'zero' : 'value', value, n: value, N: null, atLeast, small: false }
}

/** Clusters with a service of a theme in person, of all. A theme no service is for is not applicable, unless it is a headline one. */
function clustersOf(services: Result, row: number, isHeadline: boolean): Figure {
  const inPerson = services.measures.findIndex(({ id }) => id === 'inPerson')
  const all = services.measures.findIndex(({ id }) => id === 'services')
  const listed = rowTotalAt(services, all, row)
  if (totalAt(services, all).state === 'none-recorded') return noFigure
  if (!isHeadline && (!hasNumber(listed) || listed.value === 0)) return { ...noFigure, state: 'not-applicable' }
  const clusters = services.axes[1]?.entries ?? []
  const named = clusters.flatMap(({ id }, column) => (id === blankId ? [] : [column]))
  const helped = named.filter((column) => (figureAt(services, inPerson, row, column).value ?? 0) > 0).length
  return {
    state: helped === 0 ? 'zero' : 'value',
    value: helped,
    n: helped,
    N: named.length,
    atLeast: false,
    small: false,
  }
}

/** The cell of a column at an entry of the themes, by its place, or in the row of all themes. Undefined while it is counted. */
export function scoreCell(
  column: ScoreColumn,
  results: ScoreResults,
  theme: { id: string; headline: boolean } | null,
  limits: Partnership['limits'],
): ScoreCell | undefined {
  const figureIn = (
    query: string,
    id: string,
  ): { figure: Figure; measure: Measure; result: Result; row: number } | null => {
    const result = results[query]
    const at = result?.measures.findIndex((each) => each.id === id) ?? -1
    const measure = result?.measures[at]
    if (!result || !measure) return null
    const row = theme === null ? -1 : (result.axes[0]?.entries.findIndex((entry) => entry.id === theme.id) ?? -1)
    const figure = theme === null ? totalAt(result, at) : row < 0 ? noFigure : rowTotalAt(result, at, row)
    return { figure, measure, result, row }
  }
  const own = figureIn(column.query, column.measure)
  if (!own) return undefined
  const { figure, measure, result, row } = own
  if (column.face === 'sum' && column.plus) {
    const other = figureIn(column.plus.query, column.plus.measure)
    return { figure: other ? addFigures(figure, other.figure) : figure, measure }
  }
  if (column.face === 'age') return { figure, measure, age: ageOf(figure, result.asAt, limits) }
  if (column.face === 'clusters') {
    if (theme === null) return figureIn(column.query, 'services') ?? own
    return {
      figure: row < 0 ? { ...noFigure, state: 'not-applicable' } : clustersOf(result, row, theme.headline),
      measure,
    }
  }
  if (column.face !== 'standards' || !result.before) return { figure, measure }
  const at = result.measures.indexOf(measure)
  const against =
    theme === null
      ? { now: result.before.now[at] ?? noFigure, before: totalAt(result, at, result.before) }
      : { now: figure, before: row < 0 ? noFigure : rowTotalAt(result, at, row, result.before) }
  return { figure, measure, against }
}
