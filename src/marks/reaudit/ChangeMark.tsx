import { memo } from 'react'
import { rowTotalAt } from '../../core/query/figureAt'
import type { Figure, Result } from '../../core/query/query'
import { gainWords } from '../../core/reaudit/reauditWords'
import { figureWords, fractionWords, hasNumber, type Measure, restsOn } from '../../core/text/figureWords'
import { formatNumber, formatPercent } from '../../core/text/format'
import { tipWords } from '../../core/text/tipWords'
import { Choices } from '../Choices'
import choice from '../choiceRow.module.css'
import { isDimmed, type MarkActions, picksOf } from '../onPick'
import { useRowHeight } from '../useRowHeight'
import { useTip } from '../useTip'
import styles from './ChangeMark.module.css'

interface ChangeMarkProps extends MarkActions {
  name: string
  result: Result
}

/** Where the scale of a measure starts and ends, and what is written along it. */
interface Scale {
  ticks: readonly number[]
  say: (value: number) => string
}

const shares: Scale = { ticks: [0, 0.25, 0.5, 0.75, 1], say: formatPercent }
/** Scores run from 1 to 10. */
const scores: Scale = { ticks: [1, 4, 7, 10], say: formatNumber }

/** How far along the scale a value lies, 0 to 1. */
function along(value: number, { ticks }: Scale): number {
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)]
  return (value - least) / (most - least)
}

/** A share or a score before and after of each entry: a hollow then a filled circle joined by a bar; one grey circle where equal. */
export const ChangeMark = memo(function ChangeMark({ name, result, onPick, onBehind }: ChangeMarkProps) {
  const [axis] = result.axes
  const [measure] = result.measures
  const { tip, ...tipHandlers } = useTip((key) => {
    const row = axis?.entries.findIndex(({ id }) => id === key) ?? -1
    return row < 0 ? undefined : tipWords(result, [row])
  })
  const { rowHeight } = useRowHeight()
  if (!axis || !measure) return null
  const cases = onlySize(result)
  const scale = measure.unit === 'score' ? scores : shares
  const items = axis.entries.map((entry, row) => {
    const [before, after] = [rowTotalAt(result, 0, row), rowTotalAt(result, 1, row)]
    const chosen = axis.chosen.includes(entry.id)
    const gain = gainWords(before, after, measure.unit)
    return {
      id: entry.id,
      className: `${choice.row} ${styles.row} ${chosen ? styles.chosen : ''}`,
      style: { minBlockSize: rowHeight },
      chosen,
      content: (
        <>
          <span className={styles.label}>{entry.label}</span>
          <Track {...{ before, after, scale }} dimmed={isDimmed(axis, entry.id)} />
          <span className={styles.basis}>{basisWords(before, after, measure)}</span>
          <b className={styles.gain} data-way={wayOf(before, after)}>
            {gain}
          </b>
          <span className={styles.heard}>
            : {shortWords(before, measure)} before, {shortWords(after, measure)} after
          </span>
        </>
      ),
    }
  })
  return (
    <div className={styles.change}>
      <div className={styles.scale} aria-hidden="true">
        {scale.ticks.map((at) => (
          <span key={at} style={{ insetInlineStart: `${along(at, scale) * 100}%` }}>
            {cases === null ? scale.say(at) : Number.isInteger(at * cases) ? at * cases : ''}
          </span>
        ))}
      </div>
      <Choices
        label={name}
        orientation="vertical"
        className={styles.rows}
        items={items}
        start={items.findIndex((item) => item.chosen)}
        onPick={onPick && axis.dimension && ((id, _, additive) => onPick(picksOf(result.axes, [id]), additive))}
        onBehind={onBehind && ((id) => onBehind([id], measure.id))}
        tip={tipHandlers}
      />
      {tip}
    </div>
  )
})

/** The number of cases, where all figures rest on one number too small for percentages: the scale then counts cases. */
function onlySize({ cells }: Result): number | null {
  const known = cells.filter(hasNumber)
  const [first] = known
  return first?.small && known.every(({ N }) => N === first.N) ? first.N : null
}

function shortWords(figure: Figure, measure: Measure): string {
  const basis = fractionWords(figure)
  if (!hasNumber(figure) || measure.unit !== 'percent') return figureWords(figure, measure)
  return figure.small || basis === '' ? basis : `${formatPercent(figure.value)}, ${basis}`
}

/** `3/8 to 6/8`; of one that was measured once, `3/8`; of a score, `from 302 people`; `` where no figure is known. */
function basisWords(before: Figure, after: Figure, measure: Measure): string {
  if (measure.unit === 'score') return restsOn(hasNumber(after) ? after : before, measure)
  return [before, after].flatMap((figure) => (hasNumber(figure) ? [fractionWords(figure, '/')] : [])).join(' to ')
}

function wayOf(before: Figure, after: Figure): 'better' | 'worse' | undefined {
  if (!hasNumber(before) || !hasNumber(after) || before.value === after.value) return undefined
  return after.value > before.value ? 'better' : 'worse'
}

interface TrackProps {
  before: Figure
  after: Figure
  scale: Scale
  dimmed: boolean
}

function Track({ before, after, scale, dimmed }: TrackProps) {
  const at = (share: number) => ({ insetInlineStart: `${share * 100}%` })
  const shareOf = (figure: Figure) => (hasNumber(figure) ? along(figure.value, scale) : null)
  const [from, to] = [shareOf(before), shareOf(after)]
  const isSame = from !== null && from === to
  return (
    <span className={styles.track} data-dimmed={dimmed || undefined}>
      <span className={styles.plot}>
        {scale.ticks.map((value) => (
          <i key={value} style={at(along(value, scale))} />
        ))}
        {from !== null && to !== null && !isSame && (
          <span
            className={styles.bar}
            style={{ ...at(Math.min(from, to)), inlineSize: `${Math.abs(to - from) * 100}%` }}
          />
        )}
        {from !== null && <span className={styles.dot} data-dot={isSame ? 'same' : 'before'} style={at(from)} />}
        {to !== null && !isSame && <span className={styles.dot} data-dot="after" style={at(to)} />}
      </span>
    </span>
  )
}
