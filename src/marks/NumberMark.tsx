import { memo } from 'react'
import { formatQuarter, isFirstOfYear } from '../core/calendar/quarter'
import { noFigure, totalAt } from '../core/query/figureAt'
import type { Figure, Result } from '../core/query/query'
import { briefFilterWords, caveatWords } from '../core/text/caveatWords'
import { type ChangeInWords, changeWords } from '../core/text/changeWords'
import {
  restsOn as basisOf,
  figureWords,
  fractionWords,
  hasNumber,
  isSame,
  isShare,
  type Measure,
} from '../core/text/figureWords'
import { formatNumber, formatPercent, wholePercent } from '../core/text/format'
import { heldAgainst, isUnfinished } from '../core/text/heldAgainst'
import { wholeWords } from '../core/text/wholeWords'
import { Change } from '../ui/Change'
import { SampleMark } from '../ui/SampleMark'
import marks from './marks.module.css'
import styles from './NumberMark.module.css'
import { Sparkline } from './Sparkline'

interface NumberMarkProps {
  result: Result
  target?: number | undefined
  /** The measure the first is a part of. */
  of?: string | undefined
  /** What it is held against, where that is not the quarter before. */
  since?: string | undefined
  /** What the comparison is kept to, where it cannot take in all. */
  among?: string | undefined
  /** A measure with a line of its own, in words for one and for many. */
  also?: { measure: string; one: string; many: string } | undefined
  /** What it counts, where there is room for one word. */
  noun?: string | undefined
  /** It starts anew each financial year: its line of quarters breaks there. */
  yearly?: boolean | undefined
}

/** One figure, large: what it rests on, its last quarters, how it moved, and how far it is from its target. */
export const NumberMark = memo(function NumberMark(props: NumberMarkProps) {
  const { result, target, of, since, among, also, noun, yearly = false } = props
  const [measure] = result.measures
  if (!measure) return null
  const figure = totalAt(result, 0)
  const trend = result.trend ?? []
  const trendWords = trend.map(
    ({ quarter, totals }) => `${formatQuarter(quarter)} ${figureWords(totals[0] ?? noFigure, measure)}`,
  )
  const rests = restsOn(result, figure, measure, { of, apart: also?.measure, noun: noun ?? measure.noun })
  const gap = target === undefined ? '' : targetWords(figure, measure, target)
  const caveats = [...caveatWords(result), briefFilterWords(result)].filter((words) => words !== '')
  const beside = alsoWords(result, also)
  const change = changeOf(result, measure, since, among)
  return (
    <div className={`${marks.mark} ${styles.number}`}>
      <div className={styles.top}>
        <Large figure={figure} whole={result.whole && totalAt(result, 0, result.whole)} measure={measure} />
        <span className={styles.side}>
          <Sparkline
            values={trend.map(({ totals }) => trendValue(totals[0] ?? noFigure, measure))}
            label={`By quarter: ${trendWords.join(', ')}`}
            breaks={yearly ? trend.map(({ quarter }) => isFirstOfYear(quarter)) : undefined}
          />
          {result.sample && <SampleMark brief />}
        </span>
      </div>
      <div className={styles.rests}>{rests}</div>
      {change && (
        <div className={styles.line}>
          <Change change={change} />
        </div>
      )}
      {gap !== '' && <div className={styles.caveat}>{gap}</div>}
      {beside !== '' && <div className={styles.caveat}>{beside}</div>}
      {caveats.length > 0 && <div className={styles.caveat}>{caveats.join('. ')}</div>}
    </div>
  )
})

function Large({ figure, whole, measure }: { figure: Figure; whole: Figure | undefined; measure: Measure }) {
  const words = figureWords(figure, measure)
  const behind = measure.unit === 'count' ? wholeWords(figure, whole, measure) : ''
  const all = behind !== '' && <span className={styles.whole}> {behind}</span>
  if (hasNumber(figure) && figure.small && measure.unit === 'percent') {
    return (
      <span className={styles.large}>
        {words} <b title="Small sample: counts only">S</b>
      </span>
    )
  }
  if (hasNumber(figure) && !figure.atLeast && measure.unit === 'days') {
    const [days, unit] = words.split(' ')
    return (
      <span className={styles.large}>
        {days} <b>{unit}</b>
      </span>
    )
  }
  return (
    <span className={hasNumber(figure) && !figure.atLeast ? styles.large : styles.words}>
      {words}
      {all}
    </span>
  )
}

/** How the figure moved over what can be compared; null where nothing came before, or the quarter is still growing. */
function changeOf(
  result: Result,
  measure: Measure,
  since = heldAgainst(result, measure),
  among = '',
): ChangeInWords | null {
  if (!result.before) return null
  if (measure.time === 'period' && measure.unit === 'count' && isUnfinished(result) && !result.before.part) {
    return { words: `Not compared with ${since}: the quarter is not over`, direction: 'none', good: 'neither' }
  }
  const now = result.before.now[0] ?? noFigure
  const change = changeWords(now, totalAt(result, 0, result.before), measure, since)
  const isKept = among !== '' && hasNumber(now) && !isSame(now, totalAt(result, 0))
  return isKept ? { ...change, words: keptWords(change.words, ` on ${since}`, among) } : change
}

/** `Up 7 points in themes audited before`; `Same as the audits before, in themes audited before`. */
function keptWords(words: string, end: string, among: string): string {
  return words.endsWith(end) ? `${words.slice(0, -end.length)} ${among}` : `${words}, ${among}`
}

/** `250 of 466 case checks`, `of 34 open`, and further measures: `41 of 60 on the map`. */
function restsOn(
  result: Result,
  figure: Figure,
  measure: Measure,
  { of, apart, noun }: { of: string | undefined; apart: string | undefined; noun: string },
): string {
  const basis = measure.unit === 'percent' ? fractionWords(figure) : basisOf(figure, measure)
  const own = measure.unit === 'percent' || measure.unit === 'days' ? `${basis} ${noun}`.trim() : ''
  const whole = result.whole && totalAt(result, 0, result.whole)
  const behind = measure.unit === 'count' ? '' : wholeWords(figure, whole, measure)
  const others = result.measures.slice(1).flatMap((other, index) => {
    if (other.id === apart) return []
    const its = totalAt(result, index + 1)
    if (other.unit === 'days') return hasNumber(its) ? [dayWords(its, other, measure)] : []
    const label = other.label.charAt(0).toLowerCase() + other.label.slice(1)
    if (!hasNumber(its)) return `${label}: ${figureWords(its, other)}`
    if (other.unit === 'percent') return `${fractionWords(its)} ${label}`
    return other.id === of && !result.whole
      ? `of ${formatNumber(its.value)} ${label}`
      : `${formatNumber(its.value)} ${label}`
  })
  if (measure.unit === 'percent' && fractionWords(figure) === '') return [behind, ...others].filter(Boolean).join('; ')
  return [own, behind, ...others].filter((words) => words !== '').join('; ') || noun
}

/** `oldest 173 days`: the oldest of what the card counts. */
function dayWords(figure: Figure, { label, ...other }: Measure, { label: own }: Measure): string {
  const words = label.toLowerCase().replace(` ${own.toLowerCase()}`, '')
  return `${words} ${figureWords(figure, { label, ...other })}`
}

/** `3 more have no due date`; '' where that is not known. */
function alsoWords(result: Result, also: NumberMarkProps['also']): string {
  const at = result.measures.findIndex(({ id }) => id === also?.measure)
  const measure = result.measures[at]
  const figure = totalAt(result, at)
  if (!also || !measure || !hasNumber(figure)) return ''
  return `${figureWords(figure, measure)} ${figure.value === 1 ? also.one : also.many}`
}

function targetWords(figure: Figure, measure: Measure, target: number): string {
  if (!isShare(figure, measure) || figure.value === null) return `Target ${formatPercent(target)}`
  const points = wholePercent(figure.value) - wholePercent(target)
  if (points === 0) return `Target ${formatPercent(target)}: ${figure.value < target ? 'just short' : 'met'}`
  const unit = Math.abs(points) === 1 ? 'point' : 'points'
  return `Target ${formatPercent(target)}: ${Math.abs(points)} ${unit} ${points < 0 ? 'short' : 'above'}`
}

function trendValue(figure: Figure, measure: Measure): number | null {
  if (!hasNumber(figure) || figure.atLeast) return null
  return measure.unit === 'percent' && figure.small ? null : figure.value
}
