import { textureId } from '../ui/patterns'
import type { Fill } from '../ui/status'
import styles from './marks.module.css'

interface SegmentProps {
  x: number
  y: number
  width: number
  height: number
  fill: Fill
  /** The prefix of the texture definitions in this drawing. */
  prefix: string
  dimmed?: boolean
}

/** One part of a bar: fill, texture, edge, and its letter where there is room for it. */
export function Segment({ x, y, width, height, fill, prefix, dimmed = false }: SegmentProps) {
  if (!(width > 0)) return null
  const { texture, textureInk, letter } = fill
  const lettered = letter !== undefined && width >= 14
  const edge = fill.edge ?? (dimmed ? fill.fill : undefined)
  const inset = edge ? 0.5 : 0
  const box = {
    x: x + inset,
    y: y + inset,
    width: Math.max(width - inset * 2, 0.5),
    height: Math.max(height - inset * 2, 0.5),
  }
  const mid = x + width / 2
  return (
    <g data-dimmed={dimmed || undefined}>
      <rect
        {...box}
        fill={fill.fill}
        fillOpacity={dimmed ? 0.2 : 1}
        className={styles.fill}
        data-light={fill.edge ? true : undefined}
        data-soft={fill.soft}
      />
      {texture && textureInk && (
        <rect {...box} fill={`url(#${textureId(prefix, texture, textureInk)})`} fillOpacity={dimmed ? 0.3 : 1} />
      )}
      {edge && (
        <rect
          {...box}
          fill="none"
          stroke={edge}
          strokeWidth={1}
          strokeDasharray={fill.dashed ? '3 2' : undefined}
          className={styles.edge}
        />
      )}
      {lettered && texture && !dimmed && (
        <rect
          x={mid - 6}
          y={y + 2}
          width={12}
          height={height - 4}
          fill={fill.fill}
          className={styles.fill}
          data-light={fill.edge ? true : undefined}
        />
      )}
      {lettered && (
        <text
          x={mid}
          y={y + height / 2}
          dy="0.36em"
          textAnchor="middle"
          fill={dimmed ? 'var(--gt-ink-1)' : fill.ink}
          className={styles.letter}
          data-light={fill.edge || dimmed ? true : undefined}
        >
          {letter}
        </text>
      )}
    </g>
  )
}
