import { memo, useMemo } from 'react'
import type { Result } from '../core/query/query'
import { narrate } from '../core/text/narrate'
import { LineEnds } from './LineEnds'
import styles from './LineMark.module.css'
import { LinePlot } from './LinePlot'
import { linesOf, lineTip } from './linesOf'
import marks from './marks.module.css'
import { type MarkActions, picksOf } from './onPick'
import { TimeAxis } from './TimeAxis'
import { useSize } from './useSize'
import { useTip } from './useTip'

interface LineMarkProps extends MarkActions {
  name: string
  result: Result
}

const top = 10
const axisWidth = 36
const padding = { left: 12, right: 10 }
const bottom = 40

/** Lines by quarter, each with its own shape and its value and name at its end. */
export const LineMark = memo(function LineMark({ name, result, onPick, onBehind }: LineMarkProps) {
  const [root, { width, height }] = useSize<HTMLDivElement>()
  const lines = useMemo(() => linesOf(result), [result])
  const { tip, ...tipHandlers } = useTip((id) => (lines ? lineTip(lines, id) : undefined))
  if (!lines || lines.times.length === 0) return null
  const narrow = width < 340
  const longest = Math.max(
    ...lines.series.map(({ label, end }) =>
      narrow ? Math.max(label.length, end.length) : label.length + end.length + 1,
    ),
  )
  const endWidth = Math.round(Math.min(width * 0.42, longest * (narrow ? 5.9 : 6.1) + 20))
  const plotHeight = Math.max(height - top - bottom, 60)
  const first = axisWidth + padding.left
  const to = width - endWidth - padding.right
  // A quarter alone stands in the middle, and has all the width.
  const isAlone = lines.times.length === 1
  const from = isAlone ? (first + to) / 2 : first
  const step = isAlone ? to - first : (to - first) / (lines.times.length - 1)
  const y = (value: number) => top + (1 - (value - lines.low) / (lines.high - lines.low || 1)) * plotHeight
  const entriesOf = (series: string | null, time: string | null) =>
    result.axes.map((axis) => (axis === lines.timeAxis ? time : series))
  const act = (series: string | null, time: string | null, additive: boolean) =>
    onPick?.(picksOf(result.axes, entriesOf(series, time)), additive)
  // A line of a measure is known by that measure.
  const measureOf = (series: string | null) => (lines.seriesAxis ? null : series) || lines.measure.id
  const behind = (series: string | null, time: string | null) => onBehind?.(entriesOf(series, time), measureOf(series))
  return (
    <div ref={root} className={`${marks.mark} ${styles.lines}`}>
      <TimeAxis
        {...{ lines, from, step, top, plotHeight }}
        tip={tipHandlers}
        onPick={onPick && ((id, _, additive) => act(null, id, additive))}
        onBehind={onBehind && ((id) => behind(null, id))}
      />
      <div className={styles.plot}>
        <LinePlot
          label={narrate(result)}
          {...{ lines, top }}
          width={width}
          height={top + plotHeight}
          left={axisWidth}
          right={to + padding.right}
          inset={padding}
        />
      </div>
      <LineEnds
        {...{ name, lines, narrow, y }}
        left={width - endWidth}
        width={endWidth}
        height={top + plotHeight}
        onPick={onPick && lines.seriesAxis?.dimension ? (id, _, additive) => act(id, null, additive) : undefined}
        onBehind={onBehind && ((id) => behind(id === '' ? null : id, null))}
      />
      {tip}
    </div>
  )
})
