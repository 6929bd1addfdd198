import { dimensionLabels } from '../dataset/define'
import { totalAt } from '../query/figureAt'
import { type Place, placeAt } from '../query/placeAt'
import type { Figure, Result } from '../query/query'
import { figureWords, fullFigureWords, hasNumber, type Measure } from './figureWords'
import { capital, formatNumber, formatPercent, wholePercent } from './format'
import { heldAgainst } from './heldAgainst'

/** What a tooltip says: a head, and lines of a name and its figure. */
export interface TipWords {
  head: string
  lines: readonly { label: string; value: string }[]
}

/** A share of fewer than this would say more than the counts do. */
const leastShared = 10

/** What a mark stands for: its figure and what it rests on, the whole behind it, its share, what it was before, its parts. */
export function tipWords(result: Result, place: Place): TipWords {
  const labels = result.axes.flatMap((axis, at) => axis.entries[place[at] ?? -1]?.label ?? [])
  const [lead, ...others] = result.measures
  if (!lead) return { head: labels.join(', '), lines: [] }
  const isRow = result.axes.length === 2 && (place[1] ?? null) === null
  const figure = placeAt(result, 0, place)
  const own = { label: isRow ? 'In all' : lead.label, value: fullFigureWords(figure, lead) }
  const beside = others.map((measure, at) => ({
    label: measure.label,
    value: fullFigureWords(placeAt(result, at + 1, place), measure),
  }))
  return {
    head: labels.join(', ') || lead.label,
    lines: [
      own,
      ...wholeLine(result, lead, place),
      ...shareLine(result, lead, figure, labels.length > 0),
      ...beforeLine(result, lead, figure, place),
      ...(isRow ? partLines(result, lead, place) : result.axes.length < 2 ? beside : []),
    ],
  }
}

/** How a figure moved: `2 fewer`, `up 5 points`, `the same`; '' where the two cannot be compared. */
export function movedWords(now: Figure, before: Figure, measure: Measure): string {
  if (!hasNumber(now) || !hasNumber(before) || now.atLeast || before.atLeast || now.small || before.small) return ''
  if (now.value === before.value) return 'the same'
  if (measure.unit === 'percent') {
    const points = wholePercent(now.value) - wholePercent(before.value)
    if (points === 0) return 'within a point'
    return `${points > 0 ? 'up' : 'down'} ${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`
  }
  const by = now.value - before.value
  return `${formatNumber(Math.abs(by))} ${by > 0 ? 'more' : 'fewer'}`
}

function wholeLine({ whole, ...result }: Result, lead: Measure, place: Place) {
  if (!whole) return []
  const names = whole.litBy.map((dimension) => dimensionLabels[dimension].toLowerCase())
  return [{ label: `Any ${names.join(' or ')}`, value: fullFigureWords(placeAt(result, 0, place, whole), lead) }]
}

function shareLine(result: Result, lead: Measure, figure: Figure, isPart: boolean) {
  const total = totalAt(result, 0)
  if (!isPart || lead.unit !== 'count' || lead.statistic) return []
  if (!hasNumber(figure) || !hasNumber(total) || figure.atLeast || total.atLeast) return []
  if (total.value < leastShared || figure.value > total.value) return []
  return [{ label: `Share of ${formatNumber(total.value)}`, value: formatPercent(figure.value / total.value) }]
}

function beforeLine(result: Result, lead: Measure, figure: Figure, place: Place) {
  if (!result.before) return []
  const before = placeAt(result, 0, place, result.before)
  const moved = movedWords(figure, before, lead)
  const words = fullFigureWords(before, lead)
  // What follows the latest audit is held against the audit before it, as at the same day.
  const isLatest = lead.time !== 'period' && result.before.asAt === result.asAt
  const label = isLatest ? 'The audit before' : capital(heldAgainst(result, lead))
  return [{ label, value: moved === '' ? words : `${words}, so ${moved}` }]
}

/** The parts of a row that are not zero. */
function partLines(result: Result, lead: Measure, [first = null]: Place) {
  const parts = result.axes[1]?.entries ?? []
  return parts.flatMap((part, second) => {
    const figure = placeAt(result, 0, [first, second])
    if (figure.state === 'zero' || figure.state === 'none-recorded') return []
    return [{ label: part.label, value: figureWords(figure, lead) }]
  })
}
