import { memo, useMemo } from 'react'
import { Bar, BarChart, type BarShapeProps, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { Result } from '../core/query/query'
import { formatPercent } from '../core/text/format'
import { narrate } from '../core/text/narrate'
import { barsOf } from './barsOf'
import { CategoryRows } from './CategoryRows'
import styles from './marks.module.css'
import { isDimmed, type OnPick } from './onPick'
import { Segment } from './Segment'
import { useRowHeight } from './useRowHeight'
import { useSize } from './useSize'

interface BarMarkProps {
  name: string
  result: Result
  target?: number | undefined
  onPick?: OnPick | undefined
}

/** A bar an entry, from 0, with its value and what it rests on at its end. */
export const BarMark = memo(function BarMark({ name, result, target, onPick }: BarMarkProps) {
  const [plot, { width }] = useSize<HTMLDivElement>()
  const { rowHeight, barHeight } = useRowHeight()
  const bars = useMemo(() => barsOf(result, target), [result, target])
  const [axis] = result.axes
  if (!axis || !bars) return null
  return (
    <div className={styles.mark}>
      <CategoryRows
        axis={axis}
        label={name}
        rows={bars.rows}
        reserve={bars.reserve}
        onPick={onPick}
        foot={target === undefined ? undefined : { at: target / bars.max, words: `target ${formatPercent(target)}` }}
        plot={
          <div ref={plot} role="img" aria-label={narrate(result)}>
            <BarChart
              layout="vertical"
              width={width}
              height={bars.rows.length * rowHeight}
              data={bars.bars}
              margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
              accessibilityLayer={false}
            >
              <XAxis type="number" domain={[0, bars.max]} hide />
              <YAxis type="category" dataKey="id" hide />
              <Bar
                dataKey="length"
                barSize={barHeight}
                isAnimationActive={false}
                shape={({ x, y, width: length, height, originalDataIndex }: BarShapeProps) => {
                  const bar = bars.bars[originalDataIndex]
                  const box = { x: Number(x), y: Number(y), width: Number(length), height: Number(height) }
                  const fill = { fill: bar?.fill ?? 'var(--gt-hue-4)', ink: 'var(--gt-card)' }
                  return <Segment {...box} fill={fill} prefix="" dimmed={bar ? isDimmed(axis, bar.id) : false} />
                }}
              />
              <ReferenceLine x={0} stroke="var(--gt-edge)" strokeWidth={1} />
              {target !== undefined && (
                <ReferenceLine x={target} stroke="var(--gt-card)" strokeWidth={4} strokeOpacity={0.9} />
              )}
              {target !== undefined && (
                <ReferenceLine x={target} stroke="var(--gt-ink-1)" strokeWidth={1.4} strokeDasharray="4 3" />
              )}
            </BarChart>
          </div>
        }
      />
    </div>
  )
})
