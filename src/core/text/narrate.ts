import { figureAt, rowTotalAt, totalAt } from '../query/figureAt'
import type { Result } from '../query/query'
import { figureWords, fullFigureWords, hasNumber } from './figureWords'

/** The figures of one entry of axis 0 in words: `64%, 41 of 64; Met 41; Partly met 10`. Zero parts of a whole are left out. */
export function entryWords(result: Result, first: number): string {
  const [axis, parts] = result.axes
  if (!axis) return ''
  const rows = result.measures.map((measure, index) => {
    const words = fullFigureWords(rowTotalAt(result, index, first), measure)
    return index === 0 ? words : `${measure.label} ${words}`
  })
  const first0 = result.measures[0]
  if (!parts || !first0) return rows.join('; ')
  const pieces = parts.entries.flatMap((entry, second) => {
    const figure = figureAt(result, 0, first, second)
    if (figure.state === 'zero' || figure.state === 'none-recorded') return []
    return [`${entry.label} ${figureWords(figure, first0)}`]
  })
  return pieces.length > 0 ? `${rows[0]}: ${pieces.join(', ')}` : (rows[0] ?? '')
}

/** A whole result in words, entry by entry, for a reader who cannot see the drawing. */
export function narrate(result: Result): string {
  const [axis] = result.axes
  if (!axis) {
    const parts = result.measures.map(
      (measure, index) => `${measure.label} ${fullFigureWords(totalAt(result, index), measure)}`,
    )
    return sentence(parts)
  }
  if (axis.entries.length === 0) return 'Nothing is recorded.'
  return sentence(axis.entries.map((entry, first) => `${entry.label} ${entryWords(result, first)}`))
}

/** True when nothing in the result has a number, or anything but a number, to show. */
export function isEmpty(result: Result): boolean {
  if (result.axes.some((axis) => axis.entries.length === 0)) return true
  const figures = [...result.cells, ...result.totals]
  return figures.every((figure) => figure.state === 'none-recorded' || figure.state === 'filtered-out')
}

/** True when some figure is withheld, or says only `at least`. */
export function hasWithheld(result: Result): boolean {
  return [...result.cells, ...result.totals].some((figure) => figure.state === 'withheld' || figure.atLeast)
}

/** True when some percentage rests on too few to be shown as one. */
export function hasSmall(result: Result): boolean {
  return result.cells.some((figure) => figure.small && hasNumber(figure))
}

function sentence(parts: readonly string[]): string {
  return parts.length > 0 ? `${parts.join('. ')}.` : 'Nothing is recorded.'
}
