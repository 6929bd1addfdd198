import styles from './NumberMark.module.css'

interface SparklineProps {
  values: readonly (number | null)[]
  label: string
  /** True where the line starts anew: nothing leads there from the point before. */
  breaks?: readonly boolean[] | undefined
}

/** The last quarters in one small line: broken where there is no number, its last point marked. */
export function Sparkline({ values, label, breaks }: SparklineProps) {
  const width = 84
  const height = 22
  const known = values.filter((value) => value !== null)
  if (known.length < 2) return null
  const low = Math.min(...known)
  const range = Math.max(...known) - low || 1
  const points = values.map((value, index) =>
    value === null
      ? null
      : {
          x: 3 + (index * (width - 8)) / Math.max(values.length - 1, 1),
          y: height - 4 - ((value - low) / range) * (height - 8),
        },
  )
  const path = points
    .map((point, index) =>
      point
        ? `${index > 0 && points[index - 1] && !breaks?.[index] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`
        : '',
    )
    .join('')
  const last = points.at(-1)
  return (
    <svg className={styles.spark} width={width} height={height} role="img" aria-label={label}>
      <path d={path} fill="none" className={styles.sparkLine} />
      {last && <circle cx={last.x} cy={last.y} r={3.2} className={styles.sparkEnd} />}
    </svg>
  )
}
