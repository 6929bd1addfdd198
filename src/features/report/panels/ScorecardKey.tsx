import type { Partnership } from '../../../core/partnership'
import { FreshnessLetter } from './FreshnessLetter'
import styles from './ScorecardPanel.module.css'

/** What the letters of the theme matrix stand for. */
export function ScorecardKey({ limits }: { limits: Partnership['limits'] }) {
  const { auditDueMonths, auditLateMonths, smallSample } = limits
  return (
    <p className={styles.key}>
      <span className={styles.aged}>
        <FreshnessLetter freshness="current" /> {`audited in the last ${auditDueMonths} months`}
      </span>
      <span className={styles.aged}>
        <FreshnessLetter freshness="due" /> re-audit due
      </span>
      <span className={styles.aged}>
        <FreshnessLetter freshness="late" /> {`late: over ${auditLateMonths} months, or never`}
      </span>
      <span>
        <b>S</b> {`small sample, fewer than ${smallSample}: counts only`}
      </span>
    </p>
  )
}
