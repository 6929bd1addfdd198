import styles from './EmptyState.module.css'
import { PlainButton } from './PlainButton'

interface ErrorStateProps {
  title: string
  /** What is safe, and what to do. */
  words: string
  code: string
  onTable?: (() => void) | undefined
  onRetry?: (() => void) | undefined
}

/** What failed, what is safe, what to do; a code last. */
export function ErrorState({ title, words, code, onTable, onRetry }: ErrorStateProps) {
  return (
    <div className={styles.empty} role="alert">
      <svg className={`${styles.icon} ${styles.error}`} viewBox="0 0 24 24" width={24} height={24} aria-hidden="true">
        <circle cx={12} cy={12} r={9} fill="none" stroke="currentColor" strokeWidth={1.6} />
        <path d="M12 7V13M12 15.5V17" stroke="currentColor" strokeWidth={1.8} />
      </svg>
      <p className={styles.title}>{title}</p>
      <p className={styles.why}>{words}</p>
      <div className={styles.actions}>
        {onTable && (
          <PlainButton primary onClick={onTable}>
            Show as a table
          </PlainButton>
        )}
        {onRetry && <PlainButton onClick={onRetry}>Try again</PlainButton>}
      </div>
      <p className={styles.code}>Code {code}</p>
    </div>
  )
}
