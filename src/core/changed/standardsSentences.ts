import { quarterOf } from '../calendar/quarter'
import { rowTotalAt } from '../query/figureAt'
import { blankId } from '../query/query'
import { figureWords, fractionWords } from '../text/figureWords'
import { formatMonth, wholePercent } from '../text/format'
import { type ChangedFacts, type ChangeSentence, isWhole } from './changeSentence'

/** Standards met that moved in an audit held since, the furthest first. */
export function standardsSentences({ standards: result }: ChangedFacts): ChangeSentence[] {
  const [axis] = result?.axes ?? []
  const before = result?.before
  const ageAt = result?.measures.findIndex(({ id }) => id === 'auditAge') ?? -1
  const measure = result?.measures[0]
  const since = before?.period.at(-1)
  if (!result || !axis || !before || !measure || since === undefined) return []
  const found = axis.entries.flatMap((entry, row) => {
    const [now, then] = [rowTotalAt(result, 0, row), rowTotalAt(result, 0, row, before)]
    const age = rowTotalAt(result, ageAt, row)
    if (entry.id === blankId || !isWhole(now) || !isWhole(then) || now.small || then.small || !isWhole(age)) return []
    const held = result.asAt - age.value
    const points = wholePercent(now.value) - wholePercent(then.value)
    return quarterOf(held) <= since || points === 0 ? [] : [{ entry, now, then, held, points }]
  })
  found.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  const earlier = before.against === 'year' ? 'a year earlier' : 'the audit before'
  return found.map(({ entry, now, then, held, points }) => ({
    id: `standards-${entry.id}`,
    sign: points > 0 ? 'up' : 'down',
    good: points > 0 ? 'better' : 'worse',
    claim: `${entry.label} standards met ${points > 0 ? 'rose' : 'fell'} to ${figureWords(now, measure)}`,
    more: `(${fractionWords(now)}) in ${month(held)}, from ${figureWords(then, measure)} (${fractionWords(then)}) ${earlier}, of other cases.`,
    to: { query: 'standards', entries: [entry.id], measure: measure.id },
  }))
}

const month = (day: number): string => formatMonth(day).split(' ')[0] ?? ''
