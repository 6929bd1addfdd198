import type { ReactNode } from 'react'
import type { Figure } from '../core/query/query'
import { hasNumber, type Measure } from '../core/text/figureWords'
import { FigureLabel } from './FigureLabel'
import styles from './marks.module.css'

interface BesideLabelProps {
  /** The figure of now, as it is said. */
  label: ReactNode
  was: Figure
  measure: Measure
}

/** A figure with the one before it, said apart: the two rest on different cases. */
export function BesideLabel({ label, was, measure }: BesideLabelProps) {
  return (
    <span className={styles.beside}>
      {label}
      <span className={styles.was}>
        {hasNumber(was) || was.state === 'withheld' ? (
          <>
            before <FigureLabel figure={was} measure={measure} />
          </>
        ) : (
          'none before'
        )}
      </span>
    </span>
  )
}
