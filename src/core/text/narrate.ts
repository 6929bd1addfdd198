import { figureAt, rowTotalAt, totalAt } from '../query/figureAt'
import type { Result } from '../query/query'
import { figureWords, fullFigureWords, hasNumber } from './figureWords'

/** What the first figure of an entry is made of, or stands beside: `Overdue 2, At risk 1`; `Met 41; Partly met 10`; or ''. */
export function partWords(result: Result, first: number): string {
  const [, parts] = result.axes
  const [lead, ...others] = result.measures
  if (!parts || !lead) {
    const beside = others.map((measure, index) => {
      return `${measure.label} ${fullFigureWords(rowTotalAt(result, index + 1, first), measure)}`
    })
    return beside.join('; ')
  }
  const pieces = parts.entries.flatMap((entry, second) => {
    const figure = figureAt(result, 0, first, second)
    if (figure.state === 'zero' || figure.state === 'none-recorded') return []
    return [`${entry.label} ${figureWords(figure, lead)}`]
  })
  return pieces.join(', ')
}

/** The figures of one entry of axis 0 in words: `64%, 41 of 64: Met 41; Partly met 10`. Zero parts of a whole are left out. */
export function entryWords(result: Result, first: number): string {
  const [lead] = result.measures
  if (!lead || result.axes.length === 0) return ''
  const own = fullFigureWords(rowTotalAt(result, 0, first), lead)
  const parts = partWords(result, first)
  return parts === '' ? own : `${own}: ${parts}`
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
