import { type KeyboardEvent, useRef, useState } from 'react'

/** One tab stop for a set of buttons: arrows, Home and End move among them. */
export function useRoving(count: number, start = 0) {
  const [at, setAt] = useState(Math.max(0, start))
  const items = useRef(new Map<number, HTMLElement>())
  const current = Math.min(at, Math.max(0, count - 1))

  function onKeyDown(event: KeyboardEvent) {
    const to = next(event.key, current, count)
    if (to === null) return
    event.preventDefault()
    setAt(to)
    items.current.get(to)?.focus()
  }

  function itemProps(index: number) {
    return {
      tabIndex: index === current ? 0 : -1,
      onFocusCapture: () => setAt(index),
      ref: (element: HTMLElement | null) => {
        if (element) items.current.set(index, element)
        else items.current.delete(index)
      },
    }
  }
  return { onKeyDown, itemProps }
}

function next(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}
