import type { Figure, FigureState, Result } from '../query/query'
import { formatNumber, formatPercent, plural } from './format'

/** A measure as a result carries it. */
export type Measure = Result['measures'][number]

const stateWords: Readonly<Record<FigureState, string>> = {
  value: '',
  zero: '',
  withheld: 'withheld',
  'none-recorded': 'none recorded',
  'not-returned': 'not returned',
  'filtered-out': 'filtered out',
  'not-measurable': 'not measurable',
  'not-comparable': 'not comparable',
  'not-applicable': 'not applicable',
}

/** Whether a figure has a number to show. */
export function hasNumber(figure: Figure): figure is Figure & { value: number } {
  return (figure.state === 'value' || figure.state === 'zero') && figure.value !== null
}

/** Whether a figure is a percentage to be shown as one: large enough a sample, and not in part withheld. */
export function isShare(figure: Figure, measure: Measure): boolean {
  return measure.unit === 'percent' && hasNumber(figure) && !figure.small && !figure.atLeast
}

/** Whether two figures say the same and rest on the same. */
export function isSame(one: Figure, other: Figure): boolean {
  return one.state === other.state && one.value === other.value && one.n === other.n && one.N === other.N
}

/** A figure in as few words as it takes: `64%`, `8/30` for a small sample, `at least 45`, `12 days`, `withheld`. */
export function figureWords(figure: Figure, measure: Measure): string {
  if (figure.state === 'withheld') return withheldWords(figure)
  if (!hasNumber(figure)) return stateWords[figure.state] || stateWords['none-recorded']
  const least = figure.atLeast ? 'at least ' : ''
  if (measure.unit === 'count' || measure.unit === 'score') return least + formatNumber(figure.value)
  if (measure.unit === 'days') return least + dayWords(figure.value)
  if (figure.small) return fractionWords(figure, '/')
  return least + formatPercent(figure.value)
}

/** `1 day`, `12.5 days`. */
function dayWords(days: number): string {
  return plural(days, 'day', 'days')
}

/** What a median, an extreme or a mean rests on: `median of 18`, `longest of 9`, `from 302 people`; '' for any other figure. */
export function restsOn({ n }: Figure, { statistic = 'sum', unit, noun }: Measure): string {
  if (n === null || (statistic === 'sum' && unit !== 'score')) return ''
  if (statistic === 'sum') return `from ${formatNumber(n)} ${noun}`
  if (statistic === 'median') return `median of ${formatNumber(n)}`
  if (unit === 'days') return `${statistic === 'max' ? 'longest' : 'shortest'} of ${formatNumber(n)}`
  return `${statistic === 'max' ? 'highest' : 'lowest'} of ${formatNumber(n)}`
}

/** What a percentage rests on: `41 of 64`, or `41/64` with a slash; '' where it has none. */
export function fractionWords(figure: Figure, between: ' of ' | '/' = ' of '): string {
  if (figure.n === null || figure.N === null) return ''
  return `${formatNumber(figure.n)}${between}${formatNumber(figure.N)}`
}

/** A figure with what it rests on: `64%, 41 of 64`; `2 of 8, a small sample`; `42 days, median of 18`; `14`; `withheld`. */
export function fullFigureWords(figure: Figure, measure: Measure): string {
  if (!hasNumber(figure)) return figureWords(figure, measure)
  const basis = restsOn(figure, measure)
  if (basis !== '') return `${figureWords(figure, measure)}, ${basis}`
  if (measure.unit !== 'percent') return figureWords(figure, measure)
  const fraction = fractionWords(figure)
  if (figure.small) return `${fraction || 'too few to show'}, a small sample`
  return fraction ? `${figureWords(figure, measure)}, ${fraction}` : figureWords(figure, measure)
}

/** `withheld, fewer than 5`; `withheld with it`, so that another cannot be worked out; `withheld` by whoever sent it. */
function withheldWords({ because, below }: Figure): string {
  if (because === 'with-it') return 'withheld with it'
  return because === 'small' && below !== undefined ? `withheld, fewer than ${below}` : stateWords.withheld
}
