import type { Figure } from '../query/query'
import { figureWords, fractionWords, hasNumber, type Measure } from './figureWords'

/** The whole behind a part, to follow its figure: `of 14`; of a percentage `all 51%`; '' where there is nothing to say. */
export function wholeWords(part: Figure, whole: Figure | undefined, measure: Measure): string {
  if (!whole || !hasNumber(whole) || part.state === 'withheld') return ''
  if (measure.unit === 'count') return hasNumber(part) ? `of ${figureWords(whole, measure)}` : ''
  return `all ${whole.small ? fractionWords(whole, '/') : figureWords(whole, measure)}`
}
