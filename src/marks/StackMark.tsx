import { memo, useMemo } from 'react'
import type { Result } from '../core/query/query'
import { formatPercent } from '../core/text/format'
import { narrate } from '../core/text/narrate'
import { BarPlot } from './BarPlot'
import { CategoryRows } from './CategoryRows'
import { Legend } from './Legend'
import styles from './marks.module.css'
import { type MarkActions, picksOf } from './onPick'
import { stackOf } from './stackOf'

interface StackMarkProps extends MarkActions {
  name: string
  result: Result
  of: 'measures' | 'axis'
  /** Bars of equal length, divided in shares; else bars as long as their counts. */
  share: boolean
  target?: number | undefined
  /** What each share was stands beside it. */
  before?: boolean | undefined
  /** The name of what the parts leave of the whole. */
  rest?: string | undefined
}

/** A longer key goes on below the bars, so that rows of charts side by side line up. */
const keyBreak = 5

/** Bars of whole parts by entry: shares of measures, or counts of a second axis. */
export const StackMark = memo(function StackMark({
  name,
  result,
  of,
  share,
  target,
  before,
  rest,
  ...actions
}: StackMarkProps) {
  const stack = useMemo(() => stackOf(result, of, share, { before, rest }), [result, of, share, before, rest])
  if (!stack) return null
  const { parts, bars, rows, max } = stack
  const aim = share ? target : undefined
  const second = of === 'axis' ? result.axes[1] : undefined
  const { onPick } = actions
  const key = (shown: typeof parts, first: boolean) => (
    <Legend
      first={first}
      items={shown}
      label={second && `${name}: ${second.label.toLowerCase()}`}
      chosen={second?.chosen}
      onPick={onPick && second?.dimension && ((id, additive) => onPick(picksOf(result.axes, [null, id]), additive))}
    />
  )
  return (
    <div className={`${styles.mark} ${styles.keyed}`}>
      <CategoryRows
        {...{ result, rows, ...actions }}
        label={name}
        reserve={share ? 8 : stack.reserve}
        plot={<BarPlot label={narrate(result)} {...{ bars, max }} target={aim} />}
        foot={aim === undefined ? undefined : { at: aim, words: `target ${formatPercent(aim)}` }}
      />
      {key(parts.slice(0, keyBreak), true)}
      {parts.length > keyBreak && key(parts.slice(keyBreak), false)}
    </div>
  )
})
