import { type FocusEvent, type PointerEvent, use, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type Acronym, acronymParts } from '../core/text/acronyms'
import styles from './Acronyms.module.css'
import { AcronymsContext } from './acronymsContext'

interface AcronymsProps {
  text: string
  /** In tables and buttons: it is said by the browser's own tip, and is no tab stop. */
  quiet?: boolean
}

/** A text whose known abbreviations say what they are short for, each where it stands first. */
export function Acronyms({ text, quiet = false }: AcronymsProps) {
  const known = use(AcronymsContext)
  return acronymParts(text, known).map((part) => {
    if (typeof part === 'string') return part
    if (!quiet) return <Explained key={part.term} {...part} />
    return (
      <abbr key={part.term} className={styles.quiet} title={part.expansion}>
        {part.term}
      </abbr>
    )
  })
}

/** How long what is said stays once the pointer left, so that it can be reached, ms. */
const grace = 160

/** On hover and on focus, and it can itself be hovered; Escape puts it away (WCAG 1.4.13). */
function Explained({ term, expansion }: Acronym) {
  const [at, setAt] = useState<{ left: number; top: number } | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const id = useId()
  const isShown = at !== null
  useEffect(() => {
    if (!isShown) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setAt(null)
    }
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      clearTimeout(leaving.current)
    }
  }, [isShown])
  const show = (event: PointerEvent<HTMLElement> | FocusEvent<HTMLElement>) => {
    clearTimeout(leaving.current)
    const box = event.currentTarget.getBoundingClientRect()
    setAt({ left: Math.max(8, Math.min(box.left, window.innerWidth - 300)), top: box.bottom + 4 })
  }
  const stay = () => clearTimeout(leaving.current)
  const leave = () => {
    leaving.current = setTimeout(() => setAt(null), grace)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what it is short for is said, nothing is done */}
      <abbr
        tabIndex={0}
        className={styles.term}
        aria-describedby={isShown ? id : undefined}
        onPointerEnter={show}
        onPointerLeave={leave}
        onFocus={show}
        onBlur={() => setAt(null)}
      >
        {term}
      </abbr>
      {at &&
        createPortal(
          <span id={id} role="tooltip" className={styles.tip} style={at} onPointerEnter={stay} onPointerLeave={leave}>
            {expansion}
          </span>,
          document.body,
        )}
    </>
  )
}
