import type { Figure, Figures, Result } from './query'

/** What stands where a result has no figure: nothing was recorded. */
export const noFigure: Figure = { state: 'none-recorded', value: null, n: null, N: null, atLeast: false, small: false }

/** The figure of a measure at an entry of axis 0 and, with two axes, of axis 1. */
export function figureAt(result: Result, measure: number, first = 0, second = 0, figures: Figures = result): Figure {
  const seconds = result.axes[1]?.entries.length ?? 1
  return figures.cells[(first * seconds + second) * result.measures.length + measure] ?? noFigure
}

/** The figure of a measure at an entry of axis 0, over all of axis 1. */
export function rowTotalAt(result: Result, measure: number, first: number, figures: Figures = result): Figure {
  return figures.rowTotals[first * result.measures.length + measure] ?? noFigure
}

/** The figure of a measure over everything, each row counted once. */
export function totalAt(result: Result, measure: number, figures: Figures = result): Figure {
  return figures.totals[measure] ?? noFigure
}
