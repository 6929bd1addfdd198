import { type ReactNode, useMemo, useState } from 'react'
import type { Result } from '../core/query/query'
import { usePrinting } from '../ui/usePrinting'
import styles from './Folded.module.css'
import { firstOf } from './firstOf'

interface FoldedProps {
  result: Result
  /** How many entries are drawn before the rest are asked for; all, if left out. */
  first?: number | undefined
  children: (result: Result) => ReactNode
}

/** Draws the first entries, and says how many more there are. A chosen entry is never folded away, and none is on paper. */
export function Folded({ result, first = Number.POSITIVE_INFINITY, children }: FoldedProps) {
  const [open, setOpen] = useState(false)
  const entries = result.axes[0]?.entries ?? []
  const hidden = entries.slice(first)
  const needed = hidden.some(({ id }) => result.axes[0]?.chosen.includes(id))
  const printing = usePrinting()
  const whole = printing || open || needed
  const shown = useMemo(() => (whole ? result : firstOf(result, first)), [result, first, whole])
  return (
    <>
      {children(shown)}
      {hidden.length > 0 && !needed && !printing && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? `Fold the last ${hidden.length} away` : `Show ${hidden.length} more`}
        </button>
      )}
    </>
  )
}
