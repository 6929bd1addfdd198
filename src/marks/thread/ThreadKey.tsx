import type { Strands } from '../../core/thread/thread'
import { gateShare } from '../../core/thread/threadWords'
import styles from './Thread.module.css'

/** What the lines, knots and ends of threads mean, once. */
export function ThreadKey({ strands, smallSample }: { strands: Strands; smallSample: number }) {
  return (
    <ul className={styles.key} aria-label="Key">
      <li>
        <svg width={36} height={14} aria-hidden="true">
          <path d="M0 7H36" className={styles.wholeLine} />
          <circle cx={18} cy={7} r={5} className={styles.knot} />
        </svg>
        runs the whole way
      </li>
      <li>
        <svg width={36} height={14} aria-hidden="true">
          <path d="M0 7H26" className={styles.brokenLine} />
          <circle cx={9} cy={7} r={5} className={styles.hollow} />
          <path d="M24 12l5 -10M29 12l5 -10" className={styles.cut} />
        </svg>
        breaks here
      </li>
      <li>
        <svg width={14} height={14} aria-hidden="true">
          <circle cx={7} cy={7} r={5} className={styles.gap} />
        </svg>
        missing link
      </li>
      <li>
        <svg width={14} height={14} aria-hidden="true">
          <path d="M1 12L7 2L13 12Z" className={styles.better} />
        </svg>
        better
      </li>
      <li>
        <svg width={14} height={14} aria-hidden="true">
          <path d="M1 4.5h12M1 9.5h12" className={styles.equal} />
        </svg>
        no better
      </li>
      {strands.gates.some((gate) => gateShare(gate) === 'S') && (
        <li>
          <b>S</b> fewer than {smallSample}: counts only
        </li>
      )}
    </ul>
  )
}
