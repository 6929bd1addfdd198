import type { ReactNode } from 'react'
import { gateOf, type Thread, type ThreadEnd } from '../../core/thread/thread'
import styles from './Thread.module.css'

const middle = 12
const besideStages = ['recommendation', 'training', 're-audit'] as const

interface LaneProps {
  end: ThreadEnd
  start: Thread['start']
  skipped: boolean
  gates: readonly number[]
  name: ReactNode
  /** What stands beside the knots of recommendation, training and re-audit. */
  beside: Readonly<Partial<Record<(typeof besideStages)[number], ReactNode>>>
  missing: string
}

/** One line through the gates: knots where a link is, a cut and a dashed knot where the first one is missing. */
export function Lane({ end, start, skipped, gates, name, beside, missing }: LaneProps) {
  const first = start === 'review' ? 1 : 0
  const last = gateOf[end]
  const whole = end === 'better'
  const x = (gate: number): number => gates[gate] ?? 0
  const cut = last === first && first === 0 ? x(0) + 22 : x(last + 1) - 26
  const width = x(4) + 24
  const knots = [0, 1, 2, 3].filter((gate) => gate >= first && gate <= last && !(gate === 2 && skipped))
  return (
    <>
      <span className={styles.name} style={{ width: x(first) - 16 }} data-whole={whole || undefined}>
        {name}
      </span>
      <svg width={width} height={24} className={styles.line} aria-hidden="true">
        <path
          d={`M${x(first)} ${middle}H${whole ? x(4) : cut}`}
          className={whole ? styles.wholeLine : styles.brokenLine}
        />
        {!whole && <path d={`M${cut - 1} 17l5 -10M${cut + 4} 17l5 -10`} className={styles.cut} />}
      </svg>
      {besideStages.map((stage, index) =>
        beside[stage] === undefined || index + 1 > last ? null : (
          <span
            key={stage}
            className={styles.beside}
            data-stage={stage}
            style={{ insetInlineStart: x(index + 1) + 9, maxWidth: x(index + 2) - x(index + 1) - 38 }}
          >
            {beside[stage]}
          </span>
        ),
      )}
      <svg width={width} height={24} className={styles.line} aria-hidden="true">
        {knots.map((gate) => (
          <circle key={gate} cx={x(gate)} cy={middle} r={5} className={whole ? styles.knot : styles.hollow} />
        ))}
        <End end={end} x={x(last + 1)} top={x(4)} />
      </svg>
      {!whole && last < 3 && (
        <span className={styles.missing} style={{ insetInlineStart: x(last + 1) + 10 }}>
          {missing}
        </span>
      )}
    </>
  )
}

function End({ end, x, top }: { end: ThreadEnd; x: number; top: number }) {
  if (end === 'better') return <path d={`M${top - 6} 17L${top} 6.5L${top + 6} 17Z`} className={styles.better} />
  if (end === 'no-better') return <path d={`M${top - 6} 9.5h12M${top - 6} 14.5h12`} className={styles.equal} />
  return <circle cx={x} cy={middle} r={5} className={styles.gap} />
}
