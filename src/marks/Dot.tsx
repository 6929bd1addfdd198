import marks from './marks.module.css'

interface DotProps {
  x: number
  y: number
  /** 0 circle, 1 square, 2 triangle, 3 diamond. */
  shape: number
  colour: string
  dimmed?: boolean
}

/** A point of a line, in the line's own shape; where nothing is known there is none. */
export function Dot({ x, y, shape, colour, dimmed = false }: DotProps) {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null
  const paths = [
    `M${x - 4} ${y}A4 4 0 1 1 ${x + 4} ${y}A4 4 0 1 1 ${x - 4} ${y}Z`,
    `M${x - 3.5} ${y - 3.5}h7v7h-7Z`,
    `M${x} ${y - 4.8}L${x + 4.6} ${y + 3.4}H${x - 4.6}Z`,
    `M${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}L${x - 5} ${y}Z`,
  ]
  return (
    <path
      d={paths[shape] ?? paths[0]}
      fill={dimmed ? 'var(--gt-card)' : colour}
      stroke={dimmed ? colour : 'var(--gt-card)'}
      strokeWidth={1}
      className={marks.dot}
      data-dimmed={dimmed || undefined}
    />
  )
}
