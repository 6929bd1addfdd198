import { memo, useId, useMemo } from 'react'
import { Bar, BarChart, type BarShapeProps, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { Result } from '../core/query/query'
import { formatPercent } from '../core/text/format'
import { narrate } from '../core/text/narrate'
import { Patterns } from '../ui/patterns'
import { CategoryRows } from './CategoryRows'
import { Legend } from './Legend'
import styles from './marks.module.css'
import { isDimmed, type OnPick } from './onPick'
import { Segment } from './Segment'
import { stackOf } from './stackOf'
import { texturesOf } from './texturesOf'
import { useRowHeight } from './useRowHeight'
import { useSize } from './useSize'

interface StackMarkProps {
  name: string
  result: Result
  of: 'measures' | 'axis'
  /** Bars of equal length, divided in shares; else bars as long as their counts. */
  share: boolean
  target?: number | undefined
  onPick?: OnPick | undefined
}

/** A longer key goes on below the bars, so that rows of charts side by side line up. */
const keyBreak = 5

/** Bars of whole parts by entry: shares of measures, or counts of a second axis. */
export const StackMark = memo(function StackMark({ name, result, of, share, target, onPick }: StackMarkProps) {
  const prefix = useId()
  const [plot, { width }] = useSize<HTMLDivElement>()
  const { rowHeight, barHeight } = useRowHeight()
  const stack = useMemo(() => stackOf(result, of, share), [result, of, share])
  const [axis] = result.axes
  if (!axis || !stack) return null
  const reserve = share ? 8 : stack.reserve
  const height = stack.rows.length * rowHeight
  return (
    <div className={styles.mark}>
      <Legend items={stack.parts.slice(0, keyBreak)} />
      <CategoryRows
        axis={axis}
        label={name}
        rows={stack.rows}
        reserve={reserve}
        onPick={onPick}
        plot={
          <div ref={plot} role="img" aria-label={narrate(result)}>
            <BarChart
              layout="vertical"
              width={width}
              height={height}
              data={stack.bars}
              margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
              accessibilityLayer={false}
            >
              <XAxis type="number" domain={[0, stack.max]} hide />
              <YAxis type="category" dataKey="id" hide />
              {stack.parts.map((part, index) => (
                <Bar
                  key={part.id}
                  dataKey={part.id}
                  stackId="whole"
                  barSize={barHeight}
                  isAnimationActive={false}
                  shape={({ x, y, width: length, height: thick, originalDataIndex: row }: BarShapeProps) => {
                    const bar = stack.bars[row]
                    const fill = index === 0 && bar?.fill ? { ...part.fill, fill: bar.fill } : part.fill
                    const box = { x: Number(x), y: Number(y), width: Number(length), height: Number(thick) }
                    return (
                      <Segment {...box} fill={fill} prefix={prefix} dimmed={bar ? isDimmed(axis, bar.id) : false} />
                    )
                  }}
                />
              ))}
              <ReferenceLine x={0} stroke="var(--gt-edge)" strokeWidth={1} />
              {target !== undefined && share && (
                <ReferenceLine x={target} stroke="var(--gt-card)" strokeWidth={4} strokeOpacity={0.9} />
              )}
              {target !== undefined && share && (
                <ReferenceLine x={target} stroke="var(--gt-ink-1)" strokeWidth={1.4} strokeDasharray="4 3" />
              )}
              <Patterns prefix={prefix} of={texturesOf(stack.parts.map((part) => part.fill))} />
            </BarChart>
          </div>
        }
        foot={target !== undefined && share ? { at: target, words: `target ${formatPercent(target)}` } : undefined}
      />
      {stack.parts.length > keyBreak && <Legend items={stack.parts.slice(keyBreak)} />}
    </div>
  )
})
