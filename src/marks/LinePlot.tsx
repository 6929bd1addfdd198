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
  /** Where the first quarter stands, and how far apart they are, px. */
  from: number
  step: number
  y: (value: number) => number
}

/** Gridlines with their numbers, a line a series broken where nothing is known, and the whole behind each as a thin edge. */
export function LinePlot({ label, lines, width, height, left, right, from, step, y }: LinePlotProps) {
  const { seriesAxis: axis, series, ticks, low, measure } = lines
  const x = (index: number) => from + index * step
  const pathOf = (figures: readonly Figure[]) => linePath(figures, x, y)
  return (
    <svg role="img" aria-label={label} width={width} height={height + 8} display="block" overflow="visible">
      {ticks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${left} ${Math.round(y(tick)) + 0.5}H${right}`}
            stroke={tick === low ? 'var(--gt-edge)' : 'var(--gt-grid)'}
          />
          <text x={left - 6} y={y(tick)} dy="0.36em" textAnchor="end" className={styles.tick}>
            {measure.unit === 'percent' ? formatPercent(tick) : formatNumber(tick)}
          </text>
        </g>
      ))}
      {series.map(({ id, colour, whole }) => (
        <path key={id} d={pathOf(whole)} fill="none" stroke={colour} strokeWidth={1} className={styles.whole} />
      ))}
      {series.map(({ id, colour, shape, figures }) => {
        const dimmed = isDimmed(axis, id)
        const chosen = axis?.chosen.includes(id) ?? false
        return (
          <g key={id} className={marks.stroke}>
            <path d={pathOf(figures)} fill="none" stroke={colour} strokeWidth={dimmed ? 1 : chosen ? 3 : 2} />
            {figures.map((figure, index) =>
              hasNumber(figure) ? (
                <Dot
                  key={lines.times[index]?.id ?? index}
                  x={x(index)}
                  y={y(figure.value)}
                  {...{ shape, colour, dimmed }}
                />
              ) : null,
            )}
          </g>
        )
      })}
    </svg>
  )
}

function linePath(figures: readonly Figure[], x: (index: number) => number, y: (value: number) => number): string {
  return figures
    .map((figure, index) => {
      if (!hasNumber(figure)) return ''
      const before = figures[index - 1]
      return `${before && hasNumber(before) ? 'L' : 'M'}${x(index).toFixed(1)} ${y(figure.value).toFixed(1)}`
    })
    .join('')
}
