import { ChevronDownRegular, EraserRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { Dropdown } from './Dropdown'
import styles from './Slicer.module.css'

interface SlicerDropdownProps {
  name: string
  /** What is kept, in words. */
  value: string
  inForce: boolean
  onClear: () => void
  /** It says what is kept and lets nothing be changed. */
  frozen?: boolean | undefined
  /** What opens below. */
  children: ReactNode
  /** What opens below could not be fetched. */
  failed?: boolean | undefined
}

/** A button that says what a slicer keeps and opens it; in force it is tinted and has an eraser. */
export function SlicerDropdown({
  name,
  value,
  inForce,
  onClear,
  frozen = false,
  failed,
  children,
}: SlicerDropdownProps) {
  return (
    <div
      className={inForce ? `${styles.dropdown} ${styles.inForce}` : styles.dropdown}
      data-frozen={frozen || undefined}
    >
      <Dropdown
        label={name}
        className={styles.button}
        surface={styles.surface}
        disabled={frozen}
        face={
          <>
            <span className={styles.name}>{name}</span> <span className={styles.value}>{value}</span>
            <ChevronDownRegular aria-hidden="true" />
          </>
        }
      >
        {failed ? (
          <p className={styles.none}>This list could not be fetched. Reload the page to try again.</p>
        ) : (
          children
        )}
      </Dropdown>
      {inForce && !frozen && (
        <button type="button" className={styles.icon} aria-label={`Clear ${name}`} onClick={onClear}>
          <EraserRegular aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
