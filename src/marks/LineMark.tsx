import { memo, useMemo } from 'react'
import { CartesianGrid, type DotItemDotProps, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { Result } from '../core/query/query'
import { figureWords, hasNumber } from '../core/text/figureWords'
import { formatNumber, formatPercent } from '../core/text/format'
import { narrate } from '../core/text/narrate'
import { Dot } from './Dot'
import { LineEnds } from './LineEnds'
import styles from './LineMark.module.css'
import { linesOf } from './linesOf'
import marks from './marks.module.css'
import { isDimmed, type OnPick } from './onPick'
import { TimeAxis } from './TimeAxis'
import { useSize } from './useSize'
import { useTip } from './useTip'

interface LineMarkProps {
  name: string
  result: Result
  onPick?: OnPick | undefined
}

const top = 10
const axisWidth = 36
const padding = { left: 12, right: 10 }
const bottom = 40
/** Room below the axis line for the foot of its lowest number. */
const below = 8

/** Lines by quarter, each with its own shape and its value and name at its end. */
export const LineMark = memo(function LineMark({ name, result, onPick }: LineMarkProps) {
  const [root, { width, height }] = useSize<HTMLDivElement>()
  const lines = useMemo(() => linesOf(result), [result])
  const { tip, ...tipHandlers } = useTip((id) => {
    const index = lines?.times.findIndex((time) => time.id === id) ?? -1
    const time = lines?.times[index]
    if (!lines || !time) return undefined
    return {
      head: `${time.year} ${time.label}`,
      lines: lines.series.map((series) => {
        const figure = series.figures[index]
        return { label: series.label, value: figure ? figureWords(figure, lines.measure) : 'none recorded' }
      }),
    }
  })
  if (!lines || lines.times.length === 0) return null
  const narrow = width < 460
  const longest = Math.max(
    ...lines.series.map(({ label, end }) => (narrow ? label.length : label.length + end.length + 1)),
  )
  const endWidth = Math.round(Math.min(width * 0.42, longest * (narrow ? 5.9 : 6.7) + 14))
  const plotHeight = Math.max(height - top - bottom, 60)
  const first = axisWidth + padding.left
  const to = width - endWidth - padding.right
  // A quarter alone stands in the middle, and has all the width.
  const isAlone = lines.times.length === 1
  const from = isAlone ? (first + to) / 2 : first
  const step = isAlone ? to - first : (to - first) / (lines.times.length - 1)
  const y = (value: number) => top + (1 - (value - lines.low) / (lines.high - lines.low || 1)) * plotHeight
  const data = lines.times.map((time, index) => ({
    id: time.id,
    ...Object.fromEntries(
      lines.series.map((series) => {
        const figure = series.figures[index]
        return [series.id, figure && hasNumber(figure) ? figure.value : null]
      }),
    ),
  }))
  const axis = lines.seriesAxis
  const dimension = axis?.dimension
  return (
    <div ref={root} className={`${marks.mark} ${styles.lines}`}>
      <TimeAxis {...{ lines, from, step, top, plotHeight, onPick }} tip={tipHandlers} />
      <div className={styles.plot} role="img" aria-label={narrate(result)}>
        <LineChart
          width={width}
          height={top + plotHeight + below}
          data={data}
          margin={{ top, right: endWidth, bottom: below, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--gt-grid)" />
          <XAxis dataKey="id" hide padding={padding} />
          <YAxis
            width={axisWidth}
            domain={[lines.low, lines.high]}
            ticks={[...lines.ticks]}
            interval={0}
            tickLine={false}
            axisLine={false}
            tickFormatter={(value: number) =>
              lines.measure.unit === 'percent' ? formatPercent(value) : formatNumber(value)
            }
            tick={{ fill: 'var(--gt-ink-3)', fontSize: 12 }}
          />
          <ReferenceLine y={lines.low} stroke="var(--gt-edge)" strokeWidth={1} />
          {lines.series.map((series) => {
            const dimmed = axis ? isDimmed(axis, series.id) : false
            const chosen = axis?.chosen.includes(series.id) ?? false
            return (
              <Line
                key={series.id}
                dataKey={series.id}
                type="linear"
                stroke={series.colour}
                strokeWidth={dimmed ? 1 : chosen ? 3 : 2}
                className={marks.stroke ?? ''}
                isAnimationActive={false}
                connectNulls={false}
                activeDot={false}
                dot={({ index, cx, cy, value }: DotItemDotProps) => (
                  <Dot
                    key={`${series.id}-${index}`}
                    x={Number(cx)}
                    y={value === null || value === undefined ? Number.NaN : Number(cy)}
                    shape={series.shape}
                    colour={series.colour}
                    dimmed={dimmed}
                    onClick={onPick && dimension ? (additive) => onPick(dimension, series.id, additive) : undefined}
                  />
                )}
              />
            )
          })}
        </LineChart>
      </div>
      <LineEnds
        {...{ name, lines, narrow, y, onPick }}
        left={width - endWidth}
        width={endWidth}
        height={top + plotHeight}
      />
      {tip}
    </div>
  )
})
