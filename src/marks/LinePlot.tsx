import { CartesianGrid, type DotItemDotProps, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { Figure } from '../core/query/query'
import { hasNumber } from '../core/text/figureWords'
import { formatNumber, formatPercent } from '../core/text/format'
import { Dot } from './Dot'
import styles from './LineMark.module.css'
import type { Lines } from './linesOf'
import marks from './marks.module.css'
import { isDimmed } from './onPick'

interface LinePlotProps {
  /** The figures in words. */
  label: string
  lines: Lines
  width: number
  height: number
  /** Where gridlines begin and end, px. */
  left: number
  right: number
  /** Room above the highest gridline, px. */
  top: number
  /** What the first and the last quarter stand in from both ends of the gridlines, px. */
  inset: { left: number; right: number }
}

/** Room below the axis line for the foot of its lowest number. */
const below = 8
const known = (figure: Figure | undefined) => (figure && hasNumber(figure) ? figure.value : null)

/** Gridlines with their numbers, a line a series broken where nothing is known, and the whole behind each as a thin edge. */
export function LinePlot({ label, lines, width, height, left, right, top, inset }: LinePlotProps) {
  const { seriesAxis: axis, series, times, ticks, low, high, measure } = lines
  const data = times.map((time, index) => ({
    time: time.id,
    part: series.map(({ figures }) => known(figures[index])),
    whole: series.map(({ whole }) => known(whole[index])),
  }))
  const plain = { type: 'linear', isAnimationActive: false, connectNulls: false, activeDot: false } as const
  return (
    <div role="img" aria-label={label}>
      <LineChart
        width={width}
        height={height + below}
        data={data}
        margin={{ top, right: width - right, bottom: below, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--gt-grid)" />
        <XAxis dataKey="time" hide padding={inset} />
        <YAxis
          width={left}
          domain={[low, high]}
          ticks={[...ticks]}
          interval={0}
          tickLine={false}
          axisLine={false}
          tickFormatter={(tick: number) => (measure.unit === 'percent' ? formatPercent(tick) : formatNumber(tick))}
          tick={{ className: styles.tick ?? '' }}
        />
        <ReferenceLine y={low} stroke="var(--gt-edge)" strokeWidth={1} />
        {series.map(({ id, colour }, place) => (
          <Line
            key={`whole ${id}`}
            {...plain}
            dataKey={({ whole }: (typeof data)[number]) => whole[place]}
            stroke={colour}
            strokeWidth={1}
            className={styles.whole ?? ''}
            dot={false}
          />
        ))}
        {series.map(({ id, colour, shape }, place) => {
          const dimmed = isDimmed(axis, id)
          const chosen = axis?.chosen.includes(id) ?? false
          return (
            <Line
              key={id}
              {...plain}
              dataKey={({ part }: (typeof data)[number]) => part[place]}
              stroke={colour}
              strokeWidth={dimmed ? 1 : chosen ? 3 : 2}
              className={marks.stroke ?? ''}
              dot={({ index, cx, cy, value }: DotItemDotProps) => (
                <Dot
                  key={`${id} ${index}`}
                  x={Number(cx)}
                  y={value === null || value === undefined ? Number.NaN : Number(cy)}
                  {...{ shape, colour, dimmed }}
                />
              )}
            />
          )
        })}
      </LineChart>
    </div>
  )
}
