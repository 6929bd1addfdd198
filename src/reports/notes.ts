import { totalAt } from '../core/query/figureAt'
import type { Result } from '../core/query/query'
import { figureWords, fullFigureWords, hasNumber, type Measure } from '../core/text/figureWords'
import { capital } from '../core/text/format'

/** `250 of 466 case checks; two-theme items count in both`. */
export function shareNote(result: Result): string {
  const [measure] = result.measures
  if (!measure) return ''
  if (!hasNumber(totalAt(result, 0))) return noNumber(result, measure)
  return `In all ${fullFigureWords(totalAt(result, 0), measure)} ${measure.noun}${twice(result)}`
}

/** `34 open of 70 recommendations; two-theme items count in both`. */
export function openNote(open: number) {
  return (result: Result): string => {
    const [all] = result.measures
    const part = result.measures[open]
    if (!all || !part) return ''
    if (!hasNumber(totalAt(result, 0))) return noNumber(result, all)
    const words = figureWords(totalAt(result, open), part)
    return `${words} open of ${figureWords(totalAt(result, 0), all)} ${all.noun}${twice(result)}`
  }
}

/** `1,296 attendances in all; two-theme items count in both`. */
export function countNote(result: Result): string {
  const [measure] = result.measures
  if (!measure) return ''
  if (!hasNumber(totalAt(result, 0))) return noNumber(result, measure)
  const total = totalAt(result, 0)
  return `${capital(figureWords(total, measure))} ${nounOf(measure, total.value)} in all${twice(result)}`
}

/** The noun of a measure for a count: nouns are kept as plurals, and each of them ends in s. */
function nounOf({ noun }: Measure, count: number | null): string {
  return count === 1 ? noun.replace(/s$/, '') : noun
}

/** `No case checks recorded`, `A part is withheld, so no share is given`. */
function noNumber(result: Result, measure: Measure): string {
  const total = totalAt(result, 0)
  if (total.state === 'none-recorded') return `No ${measure.noun} recorded`
  if (total.state === 'withheld' && measure.unit === 'percent') return 'A part is withheld, so no share is given'
  return `${capital(measure.noun)}: ${figureWords(total, measure)}`
}

function twice(result: Result): string {
  return result.axes.some((axis) => axis.dimension === 'theme') ? '; two-theme items count in both' : ''
}

/** Words for a share of places booked where no file says how many came without a booking. */
export function takenUp(result: Result, known: string): string {
  return result.measures[0]?.missing ? 'Everyone who came, of places booked; walk-ins not recorded' : known
}
