import { useLayoutEffect, useRef, useState } from 'react'
import { usePrinting } from '../ui/usePrinting'

/** The size of an element as it is laid out, on screen or on paper; a fair guess where nothing is laid out. */
export function useSize<Element extends HTMLElement>() {
  const ref = useRef<Element>(null)
  const [size, setSize] = useState({ width: 400, height: 220 })
  const printing = usePrinting()
  // biome-ignore lint/correctness/useExhaustiveDependencies: paper has a width of its own, and no observer tells of it in time
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      if (width > 0) setSize((old) => (old.width === width && old.height === height ? old : { width, height }))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [printing])
  return [ref, size] as const
}
