import styles from './EmptyState.module.css'
import { PlainButton } from './PlainButton'

/** Something a reader can do from where they are. */
export interface Remedy {
  label: string
  onClick: () => void
}

/** What is missing, why if it is known, and the one step that helps. */
export function EmptyState({ title, why, remedy }: { title: string; why?: string; remedy?: Remedy | undefined }) {
  return (
    <div className={styles.empty} role="status">
      <svg className={styles.icon} viewBox="0 0 24 24" width={24} height={24} aria-hidden="true">
        <path d="M3 6H21M7 12H17M10 18H14" fill="none" stroke="currentColor" strokeWidth={1.6} />
      </svg>
      <p className={styles.title}>{title}</p>
      {why !== undefined && <p className={styles.why}>{why}</p>}
      {remedy && <PlainButton onClick={remedy.onClick}>{remedy.label}</PlainButton>}
    </div>
  )
}
