import { lastDayOf, quarterFromId } from '../core/calendar/quarter'
import { figureAt, rowTotalAt, totalAt } from '../core/query/figureAt'
import { type AxisEntry, blankId, type Figure, type Result } from '../core/query/query'
import { figureWords, hasNumber } from '../core/text/figureWords'
import { formatNumber, wholePercent } from '../core/text/format'
import { namesWords } from '../core/text/numberWords'

interface Ranked {
  entry: AxisEntry
  figure: Figure
  /** The figure as it is shown, for a tie on screen is a tie. */
  shown: number
}

/** What can be held against each other, and what is drawn beside it but rests on too few to be. */
interface Field {
  ranked: readonly Ranked[]
  tooFew: readonly Ranked[]
}

const nobody: Field = { ranked: [], tooFew: [] }

/** Entries whose figure can be held against the others, shares of at least `fewest`; none at all where a part is hidden. */
function fieldOf(result: Result, measure: number, fewest: number): Field {
  const { entries = [] } = result.axes[0] ?? {}
  const isPercent = result.measures[measure]?.unit === 'percent'
  const all = entries.map((entry, row) => ({ entry, figure: rowTotalAt(result, measure, row) }))
  if (all.some(({ figure }) => figure.state === 'withheld' || figure.atLeast)) return nobody
  const known = all.flatMap(({ entry, figure }): Ranked[] => {
    if (!hasNumber(figure)) return []
    return [{ entry, figure, shown: isPercent ? wholePercent(figure.value) : figure.value }]
  })
  const isTooFew = ({ figure }: Ranked) => isPercent && (figure.small || (figure.N ?? 0) < fewest)
  return { ranked: known.filter((one) => !isTooFew(one)), tooFew: known.filter(isTooFew) }
}

/**
 * The one entry with the least, or the most, of a measure; null for a tie, a blank, or fewer than two to compare, and
 * where an entry of too few to be named stands as far out: the title would gainsay what is drawn below it.
 */
export function onlyExtreme(result: Result, measure: number, end: 'least' | 'most', fewest = 1): Ranked | null {
  const { ranked, tooFew } = fieldOf(result, measure, fewest)
  const outwards = (a: Ranked, b: Ranked) => (end === 'least' ? a.shown - b.shown : b.shown - a.shown)
  const [first, second] = [...ranked].sort(outwards)
  if (!first || !second || first.shown === second.shown || first.entry.id === blankId) return null
  return tooFew.some((one) => outwards(one, first) <= 0) ? null : first
}

/** The two entries with the least of a share, where no other stands as low; else the one, else none. */
export function lowestTwo(result: Result, measure: number, fewest: number): readonly AxisEntry[] {
  const lowest = onlyExtreme(result, measure, 'least', fewest)
  if (!lowest) return []
  const { ranked, tooFew } = fieldOf(result, measure, fewest)
  const [, second, third] = [...ranked].sort((a, b) => a.shown - b.shown)
  const stands =
    second !== undefined &&
    third !== undefined &&
    second.shown < third.shown &&
    second.entry.id !== blankId &&
    tooFew.every(({ shown }) => shown > second.shown)
  return stands ? [lowest.entry, second.entry] : [lowest.entry]
}

/** `Advocacy is furthest from target`, of a share by entry; null where none is short of it, or two are equally so. */
export function furthestFromTarget(target: number, fewest: number) {
  return (result: Result): string | null => {
    const worst = onlyExtreme(result, 0, 'least', fewest)
    if (!worst || worst.figure.value === null || worst.figure.value >= target) return null
    return `${worst.entry.label} is furthest from target`
  }
}

/**
 * `“Escalation is used where agencies disagree” is met least, in 0 of 8 case checks`: the lowest share of at least `fewest`,
 * a small sample in counts; null for a tie, for none short of the whole, and where a part is hidden.
 */
export function metLeast(fewest: number) {
  return (result: Result): string | null => {
    const [axis] = result.axes
    const isOfWords = axis?.dimension === 'standard'
    const all = (axis?.entries ?? []).map((entry, row) => ({ entry, figure: rowTotalAt(result, 0, row) }))
    if (all.some(({ figure }) => figure.state === 'withheld' || figure.atLeast)) return null
    const known = all.filter(({ figure }) => hasNumber(figure) && (figure.N ?? 0) >= fewest)
    const shareOf = ({ figure }: { figure: Figure }) => figure.value ?? 1
    const [worst, next] = [...known].sort((a, b) => shareOf(a) - shareOf(b))
    if (!worst || shareOf(worst) === 1 || worst.entry.id === blankId) return null
    const { n, N, small } = worst.figure
    if (!next || shareOf(next) === shareOf(worst)) return null
    const name = isOfWords ? `“${worst.entry.label}”` : worst.entry.label
    return `${name} is met least, in ${small ? '' : `${wholePercent(shareOf(worst))}%, `}${n} of ${N} case checks`
  }
}

/** `Extrafamilial harm holds 4 of 9 overdue`; `measure` is the place of the count. With none, `noneAtAll` says so. */
export function holdsMost(measure: number, what: string, noneAtAll: string, holds = 'holds') {
  return (result: Result): string | null => {
    const total = totalAt(result, measure)
    if (total.state === 'zero') return noneAtAll
    if (!hasNumber(total) || total.atLeast) return null
    const most = onlyExtreme(result, measure, 'most')
    if (!most || most.shown === 0) return null
    return `${most.entry.label} ${holds} ${formatNumber(most.shown)} of ${formatNumber(total.value)} ${what}`
  }
}

/** `Fathers has the lowest attendance, 71%`; `has` is the words between the entry and its figure. */
export function extreme(end: 'least' | 'most', has: string, fewest = 1) {
  return (result: Result): string | null => {
    const [measure] = result.measures
    const found = onlyExtreme(result, 0, end, fewest)
    if (!found || !measure || found.shown === 0) return null
    return `${found.entry.label} ${has}, ${figureWords(found.figure, measure)}`
  }
}

/** `Extrafamilial harm training keeps falling`: the one entry of axis 0 that moved one way three whole quarters running. */
export function keepsMoving(what: string) {
  return (result: Result): string | null => {
    const moving = (['falling', 'rising'] as const).map((way) => ({ way, entries: running(result, way) }))
    for (const { way, entries } of moving) {
      const [entry] = entries
      if (entry && entries.length === 1 && entry.id !== blankId) return `${entry.label} ${what} keeps ${way}`
    }
    return null
  }
}

const run = 4

/** Where the last quarters over by the as-at day stand on the axis of time; none where one of them is missing. */
function lastWhole(result: Result): number[] {
  const quarters = (result.axes[1]?.entries ?? []).flatMap(({ id }, place) => {
    const quarter = quarterFromId(id)
    return quarter === null || lastDayOf(quarter) > result.asAt ? [] : [{ quarter, place }]
  })
  const last = quarters.sort((a, b) => a.quarter - b.quarter).slice(-run)
  const first = last[0]?.quarter ?? 0
  const unbroken = last.length === run && last.every(({ quarter }, index) => quarter === first + index)
  return unbroken ? last.map(({ place }) => place) : []
}

function running(result: Result, way: 'falling' | 'rising'): AxisEntry[] {
  const [axis] = result.axes
  const places = lastWhole(result)
  if (!axis || places.length === 0) return []
  return axis.entries.filter((_, row) => {
    const last = places.map((place) => figureAt(result, 0, row, place))
    return last.every((figure, index) => {
      const before = last[index - 1]
      if (!hasNumber(figure) || figure.atLeast) return false
      if (!before || before.value === null) return index === 0
      return way === 'falling' ? figure.value < before.value : figure.value > before.value
    })
  })
}

/**
 * `168 of 209 booked staff came; Housing and GPs came least`: the one or two lowest shares, unless a third ties with them or
 * one that rests on too few stands as low. Null where a part is hidden.
 */
export function leastTakenUp(fewest: number) {
  return (result: Result): string | null => {
    const total = totalAt(result, 0)
    const { ranked, tooFew } = fieldOf(result, 0, fewest)
    if (!hasNumber(total) || total.atLeast || ranked.length + tooFew.length === 0) return null
    const lead = `${formatNumber(total.n ?? 0)} of ${formatNumber(total.N ?? 0)} booked staff came`
    const lowest = [...ranked].sort((a, b) => a.shown - b.shown)
    const below = tooFew.map(({ figure }) => wholePercent(figure.value ?? 0))
    const stands = (count: number) => {
      const [last, next] = [lowest[count - 1], lowest[count]]
      return last && next && last.shown < next.shown && below.every((shown) => shown > last.shown)
    }
    const count = stands(2) ? 2 : stands(1) ? 1 : 0
    const names = lowest.slice(0, count).map(({ entry }) => entry.label)
    return count === 0 ? lead : `${lead}; ${namesWords(names)} came least`
  }
}
