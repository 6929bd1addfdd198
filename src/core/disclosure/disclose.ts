import type { Figure, Result } from '../query/query'
import { eachFigure } from './eachFigure'
import { networkOf } from './networkOf'
import { withhold } from './withhold'

/**
 * Results as they may be shared: of people, no count from 1 to under the limit, nor any figure that gives one away, in
 * this result or together with the others. Nought stays 0, but for parts of a whole that is itself small. Things and
 * staff are left as they are. A result that was disclosed before is given back.
 */
export function discloseAll(results: readonly Result[], limit: number): readonly Result[] {
  const open = results.filter(({ withheldBelow }) => withheldBelow === undefined)
  const { network, figures } = networkOf(open)
  const kept = withhold(network, limit)
  return results.map((result) => {
    const given = figures[open.indexOf(result)]
    if (!given) return result
    let at = 0
    const disclosed = eachFigure(result, (figure) => {
      const reasons = (given[at++] ?? []).flatMap((count) => kept.get(count) ?? [])
      return reasons.length === 0
        ? figure
        : withheld(reasons.includes('small') ? { because: 'small', below: limit } : { because: 'with-it' })
    })
    return { ...disclosed, withheldBelow: limit }
  })
}

/** One result as it may be shared. */
export function disclose(result: Result, limit: number): Result {
  return discloseAll([result], limit)[0] ?? result
}

function withheld(why: Pick<Figure, 'because' | 'below'>): Figure {
  return { state: 'withheld', value: null, n: null, N: null, atLeast: false, small: false, ...why }
}
