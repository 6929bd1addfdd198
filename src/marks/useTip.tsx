import { type FocusEvent, type KeyboardEvent, type PointerEvent, useState } from 'react'
import styles from './Tip.module.css'

/** What a tooltip says: a head, and lines of a name and its figure. */
export interface TipWords {
  head: string
  lines: readonly { label: string; value: string }[]
}

interface Shown {
  key: string
  x: number
  y: number
  above: boolean
}

/** A tooltip on hover and on focus; Escape puts it away. The same words are in the accessible name of what it is on. */
export function useTip(wordsOf: (key: string) => TipWords | undefined) {
  const [shown, setShown] = useState<Shown | null>(null)

  function show(key: string, box: DOMRect, x: number) {
    const above = box.bottom + 120 > window.innerHeight
    setShown({
      key,
      x: Math.max(8, Math.min(x, window.innerWidth - 250)),
      y: above ? box.top - 4 : box.bottom + 4,
      above,
    })
  }

  function tipProps(key: string) {
    return {
      onPointerEnter: (event: PointerEvent) =>
        show(key, event.currentTarget.getBoundingClientRect(), event.clientX + 14),
      onPointerLeave: () => setShown(null),
      onFocus: (event: FocusEvent) => {
        const box = event.currentTarget.getBoundingClientRect()
        if (event.currentTarget.matches(':focus-visible')) show(key, box, box.left + box.width / 2)
      },
      onBlur: () => setShown(null),
    }
  }

  function onTipKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && shown) {
      event.stopPropagation()
      setShown(null)
    }
  }

  const words = shown ? wordsOf(shown.key) : undefined
  const tip =
    shown && words ? (
      <span
        className={shown.above ? `${styles.tip} ${styles.above}` : styles.tip}
        style={{ left: shown.x, top: shown.y }}
        aria-hidden="true"
      >
        <b className={styles.head}>{words.head}</b>
        {words.lines.map((line) => (
          <span key={line.label} className={styles.line}>
            <span>{line.label}</span>
            <span>{line.value}</span>
          </span>
        ))}
      </span>
    ) : null
  return { tip, tipProps, onTipKey }
}
