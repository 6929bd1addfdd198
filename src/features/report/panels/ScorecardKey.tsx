import type { ReactNode } from 'react'
import type { Partnership } from '../../../core/partnership'
import { FreshnessLetter } from './FreshnessLetter'
import styles from './ScorecardPanel.module.css'

/** What the letters of the theme matrix stand for. */
export function ScorecardKey({ limits, children }: { limits: Partnership['limits']; children: ReactNode }) {
  const { auditDueMonths, auditLateMonths, smallSample } = limits
  return (
    <div className={styles.key}>
      <span className={styles.aged}>
        <FreshnessLetter freshness="current" /> {`audited within ${auditDueMonths} months`}
      </span>
      <span className={styles.aged}>
        <FreshnessLetter freshness="due" /> re-audit due
      </span>
      <span className={styles.aged}>
        <FreshnessLetter freshness="late" /> {`late: ${auditLateMonths} months or more, or never`}
      </span>
      <span>
        <b>S</b> {`small sample, fewer than ${smallSample}`}
      </span>
      {children}
    </div>
  )
}
