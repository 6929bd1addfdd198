import { totalAt } from '../core/query/figureAt'
import type { Result } from '../core/query/query'
import { capital } from '../core/text/format'
import { inSentence } from '../core/text/inSentence'
import { lowestTwo, onlyExtreme } from './answers'

type Answers = Readonly<Record<string, Result | undefined>>

const placeOf = (result: Result, id: string) => result.measures.findIndex((measure) => measure.id === id)

/**
 * `Advocacy and fathers meet fewest standards; extrafamilial harm carries the most overdue work`. Each half stands only
 * where it is clear; null where neither is.
 */
export function scorecardTitle({ audits, recommendations }: Answers, fewest: number): string | null {
  const halves = [audits && standardsWords(audits, fewest), recommendations && overdueWords(recommendations)]
  const said = halves.filter((words) => words !== undefined && words !== '')
  return said.length === 0 ? null : capital(said.join('; '))
}

function standardsWords(result: Result, fewest: number): string {
  const place = placeOf(result, 'standardsMet')
  const lowest = place < 0 ? [] : lowestTwo(result, place, fewest).map(({ label }) => inSentence(label))
  if (lowest.length === 0) return ''
  return `${lowest.join(' and ')} ${lowest.length === 1 ? 'meets' : 'meet'} fewest standards`
}

function overdueWords(result: Result): string {
  const place = placeOf(result, 'overdue')
  if (place < 0) return ''
  if (totalAt(result, place).state === 'zero') return 'no recommendation is overdue'
  const most = onlyExtreme(result, place, 'most')
  return most && most.shown > 0 ? `${inSentence(most.entry.label)} carries the most overdue work` : ''
}
