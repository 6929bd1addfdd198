import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width and height of an element in pixels, kept as they change; 0 until it is laid out. */
export function useBox(element: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const watch = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {}
      setSize({ width: Math.round(width), height: Math.round(height) })
    })
    watch.observe(box)
    return () => watch.disconnect()
  }, [element])
  return size
}
