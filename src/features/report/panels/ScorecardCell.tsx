import type { ScoreCell } from '../../../core/scorecard/scoreCell'
import type { ScoreColumn } from '../../../core/scorecard/scoreColumn'
import { scoreChange } from '../../../core/scorecard/scoreWords'
import { figureWords, fractionWords, hasNumber } from '../../../core/text/figureWords'
import { formatNumber } from '../../../core/text/format'
import { FreshnessLetter } from './FreshnessLetter'
import styles from './ScorecardPanel.module.css'

interface ScorecardCellProps {
  column: ScoreColumn
  cell: ScoreCell | undefined
  /** The row of all themes. */
  total: boolean
  hue: string
}

/** One figure of the theme matrix with what it rests on; what is no number is said in words. */
export function ScorecardCell({ column, cell, total, hue }: ScorecardCellProps) {
  if (!cell) return <span className={styles.words}>counting</span>
  const { figure, measure } = cell
  if (column.face === 'age' && cell.age) {
    const { months, freshness } = cell.age
    const words = months === null ? 'never' : `${months} mo`
    return (
      <span className={styles.aged}>
        <FreshnessLetter freshness={freshness} />
        <span title={`${words}: ${freshnessWords[freshness]}`}>{words}</span>
      </span>
    )
  }
  if (!hasNumber(figure)) {
    const words = figure.state === 'none-recorded' ? column.none : undefined
    return <span className={styles.words}>{words ?? figureWords(figure, measure)}</span>
  }
  if (column.face === 'overdue') {
    if (figure.value === 0) return <span>0</span>
    return (
      <span className={styles.overdue}>
        <b aria-hidden="true">O</b> <b>{figureWords(figure, measure)}</b>
      </span>
    )
  }
  if (column.face === 'part') {
    return (
      <span>
        <b>{formatNumber(figure.n ?? 0)}</b> <small>of {formatNumber(figure.N ?? 0)}</small>
      </span>
    )
  }
  if (column.face === 'clusters' && figure.N !== null) {
    return (
      <span className={styles.dots}>
        {dotsOf(figure.value, figure.N).map(({ id, on }) => (
          <i key={id} data-on={on || undefined} aria-hidden="true" />
        ))}
        <small>{`${figure.value}/${figure.N}`}</small>
      </span>
    )
  }
  if (column.face === 'clusters') return <b>{`${figureWords(figure, measure)} ${measure.noun}`}</b>
  if (column.face === 'share') {
    return (
      <span>
        {!figure.small && <b>{figureWords(figure, measure)}</b>} <small>{fractionWords(figure, '/')}</small>
        {figure.small && <b> S</b>}
      </span>
    )
  }
  if (column.face === 'standards') return <Standards {...{ column, cell, total, hue }} />
  return <span>{figureWords(figure, measure)}</span>
}

function dotsOf(filled: number, of: number): { id: string; on: boolean }[] {
  return Array.from({ length: of }, (_, at) => ({ id: `dot-${at}`, on: at < filled }))
}

const freshnessWords = { current: 'current', due: 're-audit due', late: 'late' } as const

function Standards({ column, cell, total, hue }: Omit<ScorecardCellProps, 'cell'> & { cell: ScoreCell }) {
  const { figure, measure } = cell
  const change = scoreChange(cell)
  const fill = total ? 'var(--gt-ink-1)' : hue
  return (
    <span className={styles.standards}>
      <span className={styles.track} aria-hidden="true">
        {!figure.small && (
          <i className={styles.bar} style={{ inlineSize: `${(figure.value ?? 0) * 100}%`, background: fill }} />
        )}
        {column.target !== undefined && (
          <i className={styles.aim} style={{ insetInlineStart: `${column.target * 100}%` }} />
        )}
      </span>
      <b className={styles.share}>{figure.small ? 'S' : figureWords(figure, measure)}</b>
      <small className={styles.rests}>{fractionWords(figure, '/')}</small>
      <span className={styles.moved} data-good={change?.good}>
        {change?.words}
      </span>
    </span>
  )
}
