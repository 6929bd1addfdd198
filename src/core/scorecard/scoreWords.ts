import { changeWords } from '../text/changeWords'
import { figureWords, fractionWords, hasNumber } from '../text/figureWords'
import { formatNumber, plural, wholePercent } from '../text/format'
import type { ScoreCell } from './scoreCell'
import type { ScoreColumn } from './scoreColumn'

/** How standards met moved since the audit before, in as few signs as it takes. */
export interface ScoreChange {
  words: string
  good: 'better' | 'worse' | 'neither'
}

/** `▲ +17`, `▼ −8`, `same`, `0/6 S` of a small sample, `first audit`; null where nothing can be said. */
export function scoreChange({ against, measure, figure }: ScoreCell): ScoreChange | null {
  if (!against || !hasNumber(figure)) return null
  const { now, before } = against
  if (before.state === 'none-recorded') return { words: 'first audit', good: 'neither' }
  if (!hasNumber(now) || !hasNumber(before) || now.atLeast || before.atLeast) return null
  if (now.small || before.small) return { words: `${fractionWords(before, '/')} S`, good: 'neither' }
  const points = wholePercent(now.value) - wholePercent(before.value)
  if (points === 0) return { words: 'same', good: 'neither' }
  const { good } = changeWords(now, before, measure, 'before')
  return { words: points > 0 ? `▲ +${points}` : `▼ −${-points}`, good }
}

/** A cell in full, for whoever points at it, hears it or copies it: `64%, 41 of 64; before 47%, 30 of 64`. */
export function scoreWords(column: ScoreColumn, cell: ScoreCell | undefined): string {
  if (!cell) return 'counting'
  const { figure, measure, age, against } = cell
  if (age)
    return age.months === null
      ? 'never audited: late'
      : `${plural(age.months, 'month', 'months')} ago: ${ageWords[age.freshness]}`
  if (!hasNumber(figure)) {
    return figure.state === 'none-recorded' && column.none ? column.none : figureWords(figure, measure)
  }
  if (column.face === 'clusters' && figure.N !== null) return `${formatNumber(figure.value)} of ${figure.N} clusters`
  const rests = fractionWords(figure)
  const own = figure.small
    ? `${rests}, a small sample`
    : [figureWords(figure, measure), rests].filter(Boolean).join(', ')
  const before = against && hasNumber(against.before) ? `; before ${fractionWords(against.before)}` : ''
  return own + before
}

const ageWords = { current: 'current', due: 're-audit due', late: 'late' } as const
