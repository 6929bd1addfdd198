import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { placeOfTyped, type SlicerRow } from './slicerRows'

interface SlicerKeys {
  rows: readonly SlicerRow[]
  /** Lines before the entries, such as "Select all". */
  before: number
  onOpen: (id: string, opens: boolean) => void
  onChoose: (row: SlicerRow, adds: boolean) => void
}

const pauseBetweenLetters = 700

/** One tab stop for a slicer's list: arrows, Home, End and letters move in it, left and right close and open. */
export function useSlicerKeys({ rows, before, onOpen, onChoose }: SlicerKeys) {
  const [at, setAt] = useState(0)
  const boxes = useRef(new Map<number, HTMLElement>())
  const sought = useRef<number | null>(null)
  const typed = useRef({ text: '', when: 0 })
  const count = rows.length + before
  const current = Math.min(at, Math.max(0, count - 1))

  // A line out of view is drawn before it can have the focus.
  useLayoutEffect(() => {
    if (sought.current === null) return
    boxes.current.get(sought.current)?.focus()
    sought.current = null
  })

  function go(place: number) {
    sought.current = Math.max(0, Math.min(place, count - 1))
    boxes.current.get(sought.current)?.focus()
    setAt(sought.current)
  }

  function sideways(key: string): boolean {
    const row = rows[current - before]
    if (!row) return false
    if (key === 'ArrowRight') {
      if (row.open === undefined) return false
      if (row.open) go(current + 1)
      else onOpen(row.entry.id, true)
      return true
    }
    if (row.open) onOpen(row.entry.id, false)
    else if (row.depth > 0) go(before + rows.slice(0, current - before).findLastIndex(({ depth }) => depth < row.depth))
    else return false
    return true
  }

  function letter(event: KeyboardEvent): boolean {
    if (event.key.length !== 1 || event.key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return false
    const goesOn = event.timeStamp - typed.current.when < pauseBetweenLetters
    const last = goesOn ? typed.current.text : ''
    typed.current = { text: last === event.key ? last : last + event.key, when: event.timeStamp }
    const place = placeOfTyped(rows, typed.current.text, Math.max(0, current - before))
    if (place >= 0) go(place + before)
    return true
  }

  function moves(event: KeyboardEvent): boolean {
    const { key } = event
    if (key === 'ArrowDown') go(current + 1)
    else if (key === 'ArrowUp') go(current - 1)
    else if (key === 'Home') go(0)
    else if (key === 'End') go(count - 1)
    else if (key === 'ArrowRight' || key === 'ArrowLeft') return sideways(key)
    else if (key === 'Enter') {
      const row = rows[current - before]
      if (row) onChoose(row, event.ctrlKey || event.metaKey)
    } else return letter(event)
    return true
  }

  return {
    current,
    onKeyDown: (event: KeyboardEvent) => {
      if (moves(event)) event.preventDefault()
    },
    boxProps: (place: number) => ({
      tabIndex: place === current ? 0 : -1,
      onFocus: () => setAt(place),
      ref: (box: HTMLInputElement | null) => {
        if (box) boxes.current.set(place, box)
        else boxes.current.delete(place)
      },
    }),
  }
}
