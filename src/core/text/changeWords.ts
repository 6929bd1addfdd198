import type { Figure } from '../query/query'
import { figureWords, fractionWords, hasNumber, type Measure } from './figureWords'
import { capital, formatNumber, plural, wholePercent } from './format'

/** How a figure moved, in words that say no more than the two numbers do. */
export interface ChangeInWords {
  words: string
  /** `none` where the two cannot be compared. */
  direction: 'up' | 'down' | 'same' | 'none'
  /** Whether the movement is wanted, by the measure's own account of better. */
  good: 'better' | 'worse' | 'neither'
}

/**
 * `Up 5 points on the quarter before`, `3 fewer than in June (12)`. `since` names what it is held against.
 * Percentages move in points, the difference of the two as shown; a small sample gives its counts only.
 */
export function changeWords(now: Figure, before: Figure, measure: Measure, since: string): ChangeInWords {
  if (!hasNumber(now)) return still(`Not compared with ${since}`)
  if (!hasNumber(before)) return still(`${capital(figureWords(before, measure))} ${at(since)}`)
  if (now.atLeast || before.atLeast) return still(`Not compared with ${since}: a part is withheld`)
  if (measure.unit === 'count') return countChange(now.value, before.value, measure, since)
  if (measure.unit === 'days' || measure.unit === 'score') return amountChange(now, before, measure, since)
  if (now.small || before.small) {
    return still(`${fractionWords(now, '/')}; ${since} ${fractionWords(before, '/')}. Small sample`)
  }
  const points = wholePercent(now.value) - wholePercent(before.value)
  if (now.value === before.value) return { words: `Same as ${since}`, direction: 'same', good: 'neither' }
  if (points === 0) return { words: `Within a point of ${since}`, direction: 'same', good: 'neither' }
  const unit = Math.abs(points) === 1 ? 'point' : 'points'
  const words = `${points > 0 ? 'Up' : 'Down'} ${Math.abs(points)} ${unit} on ${since}`
  return moved(words, points, measure)
}

function countChange(now: number, before: number, measure: Measure, since: string): ChangeInWords {
  const by = now - before
  if (by === 0) return { words: `Same as ${since}`, direction: 'same', good: 'neither' }
  const words = `${formatNumber(Math.abs(by))} ${by > 0 ? 'more' : 'fewer'} than ${since} (${formatNumber(before)})`
  return moved(words, by, measure)
}

/** `6 days longer than in June (42 days)`, `0.4 higher than before (5.6)`: the difference of the two as shown. */
function amountChange(
  now: Figure & { value: number },
  before: Figure & { value: number },
  measure: Measure,
  since: string,
): ChangeInWords {
  const [shown, earlier] = [shownValue(now.value), shownValue(before.value)]
  const by = shownValue(shown - earlier)
  if (by === 0) return { words: `Same as ${since}`, direction: 'same', good: 'neither' }
  const isDays = measure.unit === 'days'
  const amount = isDays ? plural(Math.abs(by), 'day', 'days') : formatNumber(Math.abs(by))
  const [more, less] = isDays ? ['longer', 'shorter'] : ['higher', 'lower']
  return moved(`${amount} ${by > 0 ? more : less} than ${since} (${figureWords(before, measure)})`, by, measure)
}

/** A number as `formatNumber` shows it. */
function shownValue(value: number): number {
  return Math.round(value * 10) / 10
}

function moved(words: string, by: number, measure: Measure): ChangeInWords {
  const direction = by > 0 ? 'up' : 'down'
  if (measure.better === 'neither') return { words, direction, good: 'neither' }
  return { words, direction, good: measure.better === direction ? 'better' : 'worse' }
}

function still(words: string): ChangeInWords {
  return { words, direction: 'none', good: 'neither' }
}

function at(since: string): string {
  return /^(on|in|at)\b/.test(since) ? since : `in ${since}`
}
