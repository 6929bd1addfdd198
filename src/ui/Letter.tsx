import styles from './Letter.module.css'

const kinds = {
  O: ['overdue', 'red'],
  A: ['at risk', 'amber'],
  T: ['on track', 'green'],
  N: ['not started', 'grey'],
  P: ['paused', 'dark'],
  W: ['completed, awaiting evidence', 'pale'],
  E: ['completed and evidenced', 'blue'],
  X: ['not taken forward', 'outline'],
  C: ['current', 'outline'],
  D: ['due', 'amber'],
  L: ['late or never', 'red'],
  S: ['small sample', 'bare'],
} as const

/** A letter that stands for a status, a freshness or a small sample. */
export type LetterOf = keyof typeof kinds

/** A status letter on its plate; `label` says what it means here, else its usual meaning is said. */
export function Letter({ of, label }: { of: LetterOf; label?: string }) {
  const [meaning, look] = kinds[of]
  return (
    <span
      className={`${styles.letter} ${styles[look]}`}
      title={label ?? meaning}
      aria-label={label ?? meaning}
      role="img"
    >
      {of}
    </span>
  )
}
