import { rowTotalAt } from '../query/figureAt'
import { blankId, type Figure, type Result } from '../query/query'
import { withRows } from '../query/withRows'
import { hasNumber } from '../text/figureWords'
import type { Mark } from './page'

const made = new WeakMap<Result, Result>()
const madeLowest = new WeakMap<Result, Result>()

/**
 * A result with its rows as a mark lists them: themes and quarters as they come, so that charts line up; anything else
 * by value, counts from the most and shares from the worst, then what has no number, blank last.
 */
export function inMarkOrder(result: Result): Result {
  const [axis] = result.axes
  if (!axis || axis.dimension === 'theme' || axis.dimension === 'quarter') return result
  const known = made.get(result)
  if (known) return known
  const sorted = reordered(result)
  made.set(result, sorted)
  return sorted
}

/** A result with its rows as this mark draws them, where the reader has not sorted them. */
export function asDrawn(mark: Mark, result: Result): Result {
  if (mark.kind === 'number' || mark.kind === 'line') return result
  if (mark.kind === 'change' && result.measures[0]?.unit !== 'score') return result
  const lowest = mark.kind === 'stack' ? mark.lowest : undefined
  return lowest === undefined ? inMarkOrder(result) : lowestFirst(result, lowest)
}

/** A result with the lowest share first, then those that rest on fewer than `fewest`, then what has no number, blank last. */
function lowestFirst(result: Result, fewest: number): Result {
  const known = madeLowest.get(result)
  if (known) return known
  const rankOf = (figure: Figure) => (!hasNumber(figure) ? 2 : (figure.N ?? 0) < fewest ? 1 : 0)
  const sorted = reordered(result, rankOf)
  madeLowest.set(result, sorted)
  return sorted
}

function reordered(result: Result, rankOf = rank): Result {
  const [axis] = result.axes
  if (!axis) return result
  const lead = Math.max(
    0,
    result.measures.findIndex(({ unit }) => unit === 'percent'),
  )
  const rows = axis.entries.map((entry, row) => ({ entry, row, figure: rowTotalAt(result, lead, row) }))
  const up = result.measures[lead]?.unit === 'percent' && result.measures[lead]?.better !== 'down' ? 1 : -1
  rows.sort(
    (a, b) =>
      Number(a.entry.id === blankId) - Number(b.entry.id === blankId) ||
      rankOf(a.figure) - rankOf(b.figure) ||
      up * ((a.figure.value ?? 0) - (b.figure.value ?? 0)) ||
      a.row - b.row,
  )
  return withRows(
    result,
    rows.map(({ row }) => row),
  )
}

function rank(figure: Figure): number {
  if (!hasNumber(figure)) return 2
  return figure.small && figure.N !== null ? 1 : 0
}
