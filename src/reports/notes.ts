import { totalAt } from '../core/query/figureAt'
import type { Result } from '../core/query/query'
import { figureWords, fullFigureWords } from '../core/text/figureWords'

/** `250 of 466 case checks; two-theme items count in both`. */
export function shareNote(result: Result): string {
  const [measure] = result.measures
  if (!measure) return ''
  return `In all ${fullFigureWords(totalAt(result, 0), measure)} ${measure.noun}${twice(result)}`
}

/** `34 open of 70 recommendations; two-theme items count in both`. */
export function openNote(open: number) {
  return (result: Result): string => {
    const [all] = result.measures
    const part = result.measures[open]
    if (!all || !part) return ''
    const words = figureWords(totalAt(result, open), part)
    return `${words} open of ${figureWords(totalAt(result, 0), all)} ${all.noun}${twice(result)}`
  }
}

/** `1,296 attendances in all; two-theme items count in both`. */
export function countNote(result: Result): string {
  const [measure] = result.measures
  if (!measure) return ''
  return `${figureWords(totalAt(result, 0), measure)} ${measure.noun} in all${twice(result)}`
}

function twice(result: Result): string {
  return result.axes.some((axis) => axis.dimension === 'theme') ? '; two-theme items count in both' : ''
}
