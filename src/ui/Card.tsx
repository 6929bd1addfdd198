import type { ReactNode } from 'react'
import styles from './Card.module.css'

/** The white ground every visual stands on. */
export function Card({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <div className={className ? `${styles.card} ${className}` : styles.card}>{children}</div>
}
