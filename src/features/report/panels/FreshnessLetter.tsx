import type { Freshness } from '../../../core/scorecard/scoreCell'
import styles from './ScorecardPanel.module.css'

const letters: Readonly<Record<Freshness, string>> = { current: 'C', due: 'D', late: 'L' }

/** How fresh something is, as a letter on its colour; the words stand beside it. */
export function FreshnessLetter({ freshness }: { freshness: Freshness }) {
  return (
    <span className={styles.letter} data-freshness={freshness} aria-hidden="true">
      {letters[freshness]}
    </span>
  )
}
