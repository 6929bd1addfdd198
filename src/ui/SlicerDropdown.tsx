import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components'
import { ChevronDownRegular, EraserRegular } from '@fluentui/react-icons'
import { type ReactNode, useState } from 'react'
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
  const [open, setOpen] = useState(false)
  return (
    <div
      className={inForce ? `${styles.dropdown} ${styles.inForce}` : styles.dropdown}
      data-frozen={frozen || undefined}
    >
      <Popover
        trapFocus
        // Opened with nothing in it yet, it would have no place for the focus to go.
        open={open && !frozen && (failed === true || Boolean(children))}
        onOpenChange={(_, data) => setOpen(data.open)}
        positioning={{ position: 'below', align: 'start', offset: 2 }}
      >
        <PopoverTrigger disableButtonEnhancement>
          <button type="button" className={styles.button} disabled={frozen}>
            <span className={styles.name}>{name}</span> <span className={styles.value}>{value}</span>
            <ChevronDownRegular aria-hidden="true" />
          </button>
        </PopoverTrigger>
        <PopoverSurface className={styles.surface ?? ''} aria-label={name}>
          {children}
          {failed && <p className={styles.none}>This list could not be fetched. Reload the page to try again.</p>}
        </PopoverSurface>
      </Popover>
      {inForce && !frozen && (
        <button type="button" className={styles.icon} aria-label={`Clear ${name}`} onClick={onClear}>
          <EraserRegular aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
