import { useId } from 'react'
import { Patterns } from '../ui/patterns'
import type { Fill } from '../ui/status'
import { usePrinting } from '../ui/usePrinting'
import { Segment } from './Segment'
import { texturesOf } from './texturesOf'
import { useRowHeight } from './useRowHeight'
import { useSize } from './useSize'

/** One stretch of a bar, in units of the scale. */
export interface DrawnSegment {
  id: string
  length: number
  fill: Fill
  dimmed: boolean
  /** How much of it is the part, where it is the whole behind one. */
  part?: number | undefined
}

export interface DrawnBar {
  id: string
  segments: readonly DrawnSegment[]
}

interface BarPlotProps {
  /** The figures in words. */
  label: string
  bars: readonly DrawnBar[]
  /** The end of the scale, which begins at 0. */
  max: number
  target?: number | undefined
}

/** Bars from 0, one a row, each of one stretch or several; a dashed line stands at the target. */
export function BarPlot({ label, bars, ...scale }: BarPlotProps) {
  const prefix = useId()
  const [plot, { width }] = useSize<HTMLDivElement>()
  const printing = usePrinting()
  // A drawing is never parted between two sheets of paper: on paper each bar is one, so that a long list may be.
  const sheets = printing && bars.length > 1 ? bars.map((bar) => [bar]) : [bars]
  return (
    <div ref={plot}>
      {sheets.map((sheet, index) => (
        <Sheet
          key={sheet[0]?.id}
          bars={sheet}
          label={index === 0 ? label : undefined}
          prefix={`${prefix}${index}`}
          {...{ width, ...scale }}
        />
      ))}
    </div>
  )
}

interface SheetProps extends Omit<BarPlotProps, 'label'> {
  /** Left out of what only continues another. */
  label: string | undefined
  prefix: string
  width: number
}

function Sheet({ bars, label, prefix, width, max, target }: SheetProps) {
  const { rowHeight, barHeight } = useRowHeight()
  const height = bars.length * rowHeight
  const x = (value: number) => (value / max) * width
  const fills = bars.flatMap(({ segments }) => segments.map(({ fill }) => fill))
  return (
    <svg
      role={label === undefined ? 'presentation' : 'img'}
      aria-label={label}
      width={width}
      height={height}
      display="block"
      overflow="visible"
    >
      <Patterns prefix={prefix} of={texturesOf(fills)} />
      {bars.map(({ id, segments }, row) => {
        const y = row * rowHeight + (rowHeight - barHeight) / 2
        let from = 0
        return (
          <g key={id}>
            {segments.map((segment) => {
              const box = { x: x(from), y, width: x(segment.length), height: barHeight, prefix }
              from += segment.length
              return segment.part === undefined ? (
                <Segment key={segment.id} {...box} fill={segment.fill} dimmed={segment.dimmed} />
              ) : (
                <PartOfWhole key={segment.id} {...box} segment={segment} partWidth={x(segment.part)} />
              )
            })}
          </g>
        )
      })}
      <path d={`M0.5 0V${height}`} stroke="var(--gt-edge)" />
      {target !== undefined && (
        <>
          <path d={`M${x(target)} 0V${height}`} stroke="var(--gt-card)" strokeWidth={4} strokeOpacity={0.9} />
          <path d={`M${x(target)} 0V${height}`} stroke="var(--gt-ink-1)" strokeWidth={1.4} strokeDasharray="4 3" />
        </>
      )}
    </svg>
  )
}

interface PartOfWholeProps {
  x: number
  y: number
  width: number
  height: number
  prefix: string
  segment: DrawnSegment
  partWidth: number
}

/** The whole drawn back with its edge, the part before it, ended by a line of ink. */
function PartOfWhole({ partWidth, segment, ...box }: PartOfWholeProps) {
  const { fill, dimmed } = segment
  const isLettered = partWidth >= 14
  const { letter: _, ...plain } = fill
  return (
    <>
      <Segment {...box} fill={isLettered ? plain : fill} dimmed />
      {partWidth > 0 && (
        <>
          <Segment {...box} width={partWidth} fill={isLettered ? fill : plain} dimmed={dimmed} />
          <path
            d={`M${box.x + partWidth - 1} ${box.y - 2}V${box.y + box.height + 2}`}
            stroke="var(--gt-ink-1)"
            strokeWidth={2}
          />
        </>
      )}
    </>
  )
}
