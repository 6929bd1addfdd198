import styles from './Timeline.module.css'
import type { Timeline, TimelineRow } from './timelineLayout'

const middle = 12
const percent = (at: number) => `${(at * 100).toFixed(3)}%`

/** The line of one recommendation through time. */
export function TimelineTrack({ row, ticks, today }: { row: TimelineRow } & Omit<Timeline, 'rows'>) {
  const { run, late, due, earlier, completed } = row
  return (
    <svg className={styles.track} height={24} aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <line key={label} className={styles.grid} x1={percent(at)} x2={percent(at)} y1={0} y2={24} />
      ))}
      <line className={styles.today} x1={percent(today)} x2={percent(today)} y1={0} y2={24} />
      {run && (
        <>
          <line className={styles.run} x1={percent(run.from)} x2={percent(run.to)} y1={middle} y2={middle} />
          <line className={styles.start} x1={percent(run.from)} x2={percent(run.from)} y1={8} y2={16} />
        </>
      )}
      {late && <line className={styles.late} x1={percent(late.from)} x2={percent(late.to)} y1={middle} y2={middle} />}
      {earlier.map((at) => (
        <Diamond key={at} at={at} className={styles.earlier} />
      ))}
      {due !== null && <Diamond at={due} className={styles.due} />}
      {completed !== null && <circle className={styles.done} cx={percent(completed)} cy={middle} r={5} />}
    </svg>
  )
}

/** Drawn in a nested frame, for a path knows no percentages. */
function Diamond({ at, className }: { at: number; className: string | undefined }) {
  return (
    <svg x={percent(at)} y={middle} overflow="visible" width={1} height={1} aria-hidden="true">
      <path className={className} d="M0-5.5L5.5 0L0 5.5L-5.5 0Z" />
    </svg>
  )
}
