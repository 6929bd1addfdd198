import { figureAt, noFigure, rowTotalAt, totalAt } from './figureAt'
import type { Figure, Figures, Result } from './query'

/** Where a figure stands in a result: the number of an entry of each axis, null for all of them. */
export type Place = readonly (number | null)[]

/** The figure of a measure at a place: a cell, a total of a row or of a column, or the total of all. */
export function placeAt(result: Result, measure: number, place: Place, figures: Figures = result): Figure {
  const [first = null, second = null] = place
  if (first !== null && second !== null) return figureAt(result, measure, first, second, figures)
  if (first !== null) return rowTotalAt(result, measure, first, figures)
  if (second === null) return totalAt(result, measure, figures)
  return figures.colTotals?.[second * result.measures.length + measure] ?? noFigure
}
