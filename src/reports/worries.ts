import { rowTotalAt, totalAt } from '../core/query/figureAt'
import type { Result } from '../core/query/query'
import { withRows } from '../core/query/withRows'
import { hasNumber } from '../core/text/figureWords'
import { formatDay, plural } from '../core/text/format'
import { inWords } from '../core/text/inWords'
import type { Panel, Visual } from '../core/view/page'

const numberOf = (result: Result, measure: number, row: number): number => {
  const figure = rowTotalAt(result, measure, row)
  return hasNumber(figure) ? figure.value : 0
}

/** The entries that a worry or a good practice is about: a standard that was only counted has neither. */
export function withFindings(result: Result): Result {
  const entries = result.axes[0]?.entries ?? []
  return withRows(
    result,
    entries.flatMap((_, row) => (numberOf(result, 0, row) + numberOf(result, 1, row) > 0 ? [row] : [])),
  )
}

/** `Worried about most, 4 of 12 worries: The child is heard`; of two alike, both; of more, how many. */
function worryAnswer(result: Result): string | null {
  const [worries, good] = [totalAt(result, 0), totalAt(result, 1)]
  if (!hasNumber(worries) || !hasNumber(good)) return null
  const things = good.value === 0 ? 'no good practice' : `${plural(good.value, 'finding', 'findings')} of good practice`
  if (worries.value === 0) return `No worry on record; ${things}`
  const ranked = (result.axes[0]?.entries ?? [])
    .map(({ label }, row) => ({ label, count: numberOf(result, 0, row) }))
    .sort((a, b) => b.count - a.count)
  const first = ranked[0]
  if (!first) return null
  const all = plural(worries.value, 'worry', 'worries')
  const alike = ranked.filter(({ count }) => count === first.count)
  if (alike.length > 1 && first.count === 1) return `${all}, each about something else, beside ${things}`
  const how = result.axes[0]?.dimension === 'audit' ? 'Worried most' : 'Worried about most'
  if (alike.length === 1) return `${how}, ${first.count} of ${all}: ${first.label}`
  if (alike.length === 2)
    return `Most worries, ${first.count} of ${worries.value} each: ${alike.map(({ label }) => label).join('; ')}`
  return `${how}: ${inWords(alike.length)} with ${first.count} of ${all} each, beside ${things}`
}

/** Worries beside good practice as a panel shows them, by what they are about or by audit. */
export function worriesVisual(panel: Panel, by: 'about' | 'audit'): Visual {
  return {
    id: panel.id,
    name: panel.name,
    query: { dataset: 'audits', measures: ['worries', 'goodPractice'], by: [by] },
    mark: { kind: 'spread', first: 8 },
    answer: worryAnswer,
    subtitle: () => 'Counts of findings, not children',
    note: ({ asAt }) =>
      `${by === 'about' ? 'A finding that names no standard stands under its agency' : 'By audit, event or review'}. As at ${formatDay(asAt)}`,
  }
}
