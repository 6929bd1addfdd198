import { useCallback, useLayoutEffect, useRef } from 'react'
import type { Early } from '../features/find/FindDialog'

const nothing: Early = { text: '', entered: false }

/**
 * What is typed while the finder is on its way: who presses Ctrl+K types on at once, and a slow machine takes its time.
 * Gives it once to the finder, which has the keys from then on; who has gone elsewhere with Tab has them there.
 */
export function useEarlyKeys(opening: boolean): () => Early {
  const early = useRef<Early | null>(null)
  // Before the finder, which may be drawn in the same breath, asks for what came early.
  useLayoutEffect(() => {
    if (!opening) return
    early.current = nothing
    const from = document.activeElement
    const onKeyDown = (event: KeyboardEvent) => {
      const { current } = early
      const elsewhere = document.activeElement !== from && document.activeElement !== document.body
      if (!current || elsewhere || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.key.length === 1) early.current = { text: current.text + event.key, entered: false }
      else if (event.key === 'Backspace') early.current = { text: current.text.slice(0, -1), entered: false }
      else if (event.key === 'Enter') early.current = { ...current, entered: true }
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => {
      early.current = null
      document.removeEventListener('keydown', onKeyDown, true)
    }
  }, [opening])
  return useCallback(() => {
    const typed = early.current ?? nothing
    early.current = null
    return typed
  }, [])
}
