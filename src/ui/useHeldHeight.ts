import { type RefObject, useEffect, useState } from 'react'

/** The height of a box as it was before `held`, px; while it is held, and before anything was measured, none. */
export function useHeldHeight(box: RefObject<HTMLElement | null>, held: boolean): number | undefined {
  const [height, setHeight] = useState(0)
  useEffect(() => {
    const element = box.current
    if (!element || held) return
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, held])
  return held && height > 0 ? height : undefined
}
