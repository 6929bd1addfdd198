import { type PointerEvent, useEffect, useRef } from 'react'

/** How long a finger rests on a mark to ask for its menu, ms; a browser that has such a press itself is later. */
const rest = 480
/** A finger is never quite still, px. */
const slack = 10

interface Press {
  timer: ReturnType<typeof setTimeout>
  x: number
  y: number
}

/** A click that ends a long press is none: it would choose the mark, or close the menu that was just opened. */
function swallowClick(): void {
  const stop = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const end = () => {
    window.removeEventListener('click', stop, true)
    window.removeEventListener('pointerdown', end, true)
  }
  window.addEventListener('click', stop, true)
  window.addEventListener('pointerdown', end, true)
}

/**
 * A finger that rests on a mark asks for its menu, as the other mouse button does: some touch browsers tell a page nothing
 * of it. What a browser sends by itself afterwards is kept from opening it twice.
 */
export function useLongPress() {
  const press = useRef<Press | null>(null)
  const asked = useRef<Element | null>(null)
  const cancel = () => {
    clearTimeout(press.current?.timer)
    press.current = null
  }
  useEffect(() => () => clearTimeout(press.current?.timer), [])
  return {
    onPointerDown: ({ pointerType, isPrimary, target, clientX, clientY }: PointerEvent) => {
      cancel()
      asked.current = null
      const mark = target instanceof Element ? target.closest('button, td, th') : null
      if (pointerType !== 'touch' || !isPrimary || !mark) return
      const timer = setTimeout(() => {
        press.current = null
        const wish = new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX, clientY })
        if (target.dispatchEvent(wish)) return
        asked.current = mark
        swallowClick()
      }, rest)
      press.current = { timer, x: clientX, y: clientY }
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const from = press.current
      if (from && Math.hypot(clientX - from.x, clientY - from.y) > slack) cancel()
    },
    onPointerUp: cancel,
    onPointerCancel: cancel,
    /** True for the browser's own press after ours. */
    isTwice: (target: EventTarget) => {
      cancel()
      const twice = asked.current !== null && target instanceof Node && asked.current.contains(target)
      asked.current = null
      return twice
    },
  }
}
