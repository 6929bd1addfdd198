import { type FocusEvent, type PointerEvent, use, useEffect, useId, useRef, useState } from 'react'
import { acronymsIn } from '../core/text/acronyms'
import type { TipWords } from '../core/text/tipWords'
import { AcronymsContext } from '../ui/acronymsContext'
import styles from './Tip.module.css'

interface Shown {
  key: string
  x: number
  y: number
  above: boolean
}

/** How long a tip stays once the pointer left its mark, so that it can be reached, ms. */
const grace = 160

/**
 * A tooltip on hover and on focus, that can itself be hovered; Escape or a click puts it away. While it shows, what it
 * is on is described by it.
 */
export function useTip(wordsOf: (key: string) => TipWords | undefined) {
  const [shown, setShown] = useState<Shown | null>(null)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  const press = useRef<{ x: number; y: number } | null>(null)
  const isAwaited = useRef(false)
  const id = useId()
  const acronyms = use(AcronymsContext)
  const isShown = shown !== null

  useEffect(() => {
    if (!isShown) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      event.preventDefault()
      setShown(null)
    }
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      clearTimeout(leaving.current)
    }
  }, [isShown])

  useEffect(() => {
    const onPress = ({ clientX, clientY }: globalThis.PointerEvent) => {
      press.current = { x: clientX, y: clientY }
    }
    window.addEventListener('pointerdown', onPress, true)
    return () => window.removeEventListener('pointerdown', onPress, true)
  }, [])

  function show(key: string, box: DOMRect, x: number) {
    clearTimeout(leaving.current)
    const above = box.bottom + 160 > window.innerHeight
    setShown({
      key,
      x: Math.max(8, Math.min(x, window.innerWidth - 340)),
      y: above ? box.top - 4 : box.bottom + 4,
      above,
    })
  }

  function leave() {
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setShown(null), grace)
  }

  function hide() {
    clearTimeout(leaving.current)
    setShown(null)
  }

  /** What shows the tip of a key; `at` tells a part of the element by where the pointer is over it. */
  function tipProps(key: string, at?: (event: PointerEvent) => string) {
    const onPointer = (event: PointerEvent) => {
      const wanted = at?.(event) ?? key
      const { current: last } = press
      const isMove = event.type === 'pointermove'
      // What a click brought under a pointer at rest was not pointed at: a tip there would only take the next Escape.
      const rests = event.pointerType === 'mouse' && last?.x === event.clientX && last.y === event.clientY
      const isWanted = !rests && (!isMove || isAwaited.current || (at !== undefined && shown !== null))
      if (!isMove || isWanted) isAwaited.current = rests
      if (!isWanted || (isMove && shown?.key === wanted)) return
      show(wanted, event.currentTarget.getBoundingClientRect(), event.clientX + 14)
    }
    return {
      'aria-describedby': shown?.key === key ? id : undefined,
      onPointerEnter: onPointer,
      onPointerMove: onPointer,
      onPointerLeave: () => {
        isAwaited.current = false
        leave()
      },
      onFocus: (event: FocusEvent) => {
        const box = event.currentTarget.getBoundingClientRect()
        if (event.currentTarget.matches(':focus-visible')) show(key, box, box.left + Math.min(box.width / 2, 240))
      },
      onBlur: hide,
    }
  }

  const words = shown ? wordsOf(shown.key) : undefined
  const tip =
    shown && words ? (
      <span
        id={id}
        role="tooltip"
        className={shown.above ? `${styles.tip} ${styles.above}` : styles.tip}
        style={{ left: shown.x, top: shown.y }}
        onPointerEnter={() => clearTimeout(leaving.current)}
        onPointerLeave={leave}
      >
        <b className={styles.head}>{words.head}</b>
        {acronymsIn(words.head, acronyms).map(({ term, expansion }) => (
          <span key={term}>
            {term}: {expansion}
          </span>
        ))}
        {words.lines.map((line) => (
          <span key={line.label} className={styles.line}>
            <span>{line.label}</span> <span>{line.value}</span>
          </span>
        ))}
      </span>
    ) : null
  return { tip, tipProps, hide }
}
