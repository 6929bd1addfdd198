import { totalAt } from '../query/figureAt'
import type { Result } from '../query/query'
import { figureWords, fullFigureWords, hasNumber } from './figureWords'

/**
 * What a part says beside its whole, of the first measure: `7 of 34 open recommendations`, or of a share
 * `71%, 5 of 7; in all 50%, 17 of 34`. '' where the result has no whole.
 */
export function highlightWords(result: Result): string {
  const [measure] = result.measures
  if (!measure || !result.whole) return ''
  const [part, whole] = [totalAt(result, 0), totalAt(result, 0, result.whole)]
  if (measure.unit !== 'count') return `${fullFigureWords(part, measure)}; in all ${fullFigureWords(whole, measure)}`
  const of = `of ${figureWords(whole, measure)}`
  return `${figureWords(part, measure)} ${hasNumber(whole) ? of : `of those ${figureWords(whole, measure)}`} ${measure.noun}`
}
