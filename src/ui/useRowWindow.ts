import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useState } from 'react'
import { usePrinting } from './usePrinting'

const virtualOver = 100
const page = 10

interface RowWindowOptions {
  scroller: RefObject<HTMLElement | null>
  /** How many rows there are, and the keys of those given, from the place of the first. */
  count: number
  first: number
  keys: readonly string[]
  chosenKey: string | null
  /** The height of a row before it is measured, in pixels. */
  rowHeight: number
  /** The height of the list; the chosen row stays in view as it changes. */
  height: number
}

/** Which rows of a list are drawn (all of a short one, and of any on paper), which of them the Tab key reaches, and how keys move on. */
export function useRowWindow({ scroller, count, first, keys, chosenKey, rowHeight, height }: RowWindowOptions) {
  const [active, setActive] = useState<string | null>(null)
  const [awaited, setAwaited] = useState<number | null>(null)
  const printing = usePrinting()
  const isLong = count > virtualOver && !printing
  const placeOf = (key: string | null) => {
    const at = key === null ? -1 : keys.indexOf(key)
    return at < 0 ? -1 : first + at
  }
  const keyAt = (place: number) => keys[place - first]
  const virtual = useVirtualizer({
    count,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const items = virtual.getVirtualItems()
  const places = isLong ? items.map((item) => item.index) : keys.map((_, place) => first + place)
  const given = places.filter((place) => keyAt(place) !== undefined)
  const stopPlace = [active, chosenKey].map(placeOf).find((place) => place >= 0) ?? given[0] ?? 0
  const stop = keyAt(stopPlace)
  const chosenPlace = placeOf(chosenKey)
  useEffect(() => {
    const box = scroller.current
    if (!box || chosenPlace < 0 || height === 0) return
    const row = rowAt(box, chosenPlace)
    if (row) bringIntoView(box, row)
    else if (isLong) virtual.scrollToIndex(chosenPlace, { align: 'center' })
  }, [scroller, chosenPlace, isLong, virtual, height])

  // A row that had to be fetched takes the focus once it is there.
  useEffect(() => {
    const box = scroller.current
    if (!box || awaited === null) return
    const key = keys[awaited - first]
    if (key === undefined) return
    setAwaited(null)
    setActive(key)
    focusWhenDrawn(box, awaited)
  }, [scroller, awaited, keys, first])

  /** Moves the focus to another row; false when the key is not one that moves. */
  function step(key: string, from: number): boolean {
    const to = target(key, from, count)
    if (to === null) return false
    setActive(keyAt(to) ?? null)
    setAwaited(keyAt(to) === undefined ? to : null)
    const box = scroller.current
    if (!box) return true
    if (isLong && !rowAt(box, to)) virtual.scrollToIndex(to, { align: 'center' })
    focusWhenDrawn(box, to)
    return true
  }

  return {
    places,
    /** The first and the last of them. */
    from: places[0] ?? 0,
    to: places.at(-1) ?? 0,
    first,
    stop,
    setActive,
    step,
    measure: isLong ? virtual.measureElement : undefined,
    /** Says how high a row is now that something opened under it, or closed. */
    resize: (place: number, size: number) => {
      if (isLong) virtual.resizeItem(place, size)
    },
    before: isLong ? (items[0]?.start ?? 0) : 0,
    after: isLong ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0,
  }
}

export type RowWindow = ReturnType<typeof useRowWindow>

function target(key: string, at: number, count: number): number | null {
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }
  const to = places[key]
  return to === undefined ? null : Math.max(0, Math.min(count - 1, to))
}

const rowAt = (box: HTMLElement, place: number) => box.querySelector<HTMLElement>(`[data-index="${place}"]`)

const framesToWait = 12

/** A row that was far out of view is drawn some frames after the list has scrolled to it. */
function focusWhenDrawn(box: HTMLElement, place: number, frames = framesToWait) {
  const row = rowAt(box, place)
  if (row) {
    row.focus({ preventScroll: true })
    bringIntoView(box, row)
  } else if (frames > 0) requestAnimationFrame(() => focusWhenDrawn(box, place, frames - 1))
}

/** Scrolls the list alone, never the page, until the row stands clear of the heading. */
function bringIntoView(box: HTMLElement, row: Element) {
  if (box.scrollHeight <= box.clientHeight) return
  const frame = box.getBoundingClientRect()
  const { top, bottom } = row.getBoundingClientRect()
  const heading = box.querySelector('thead')?.getBoundingClientRect().height ?? 0
  if (top < frame.top + heading) box.scrollTop -= frame.top + heading - top
  else if (bottom > frame.bottom) box.scrollTop += bottom - frame.bottom
}
