import type { ReactNode } from 'react'
import styles from './PlainButton.module.css'

interface PlainButtonProps {
  children: ReactNode
  onClick: () => void
  primary?: boolean
}

/** A button in the words of what it does, for use inside a card. */
export function PlainButton({ children, onClick, primary = false }: PlainButtonProps) {
  return (
    <button type="button" className={primary ? `${styles.button} ${styles.primary}` : styles.button} onClick={onClick}>
      {children}
    </button>
  )
}
