import { type Map as LeafletMap, latLngBounds } from 'leaflet'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { isExact } from '../../core/place/placeWords'
import type { Item, Layout } from './layOut'
import type { LocatedService } from './locatedService'
import styles from './MapMark.module.css'
import { PinShape } from './PinShape'
import { pixelsPerMetre } from './scale'
import { closest, type MapView } from './useLeaflet'

interface PinsProps {
  map: LeafletMap
  view: MapView
  layout: Layout
  onChoose: (key: string | null) => void
  /** Fans out the group of this key; null folds it. */
  onOpen: (group: string | null) => void
  /** The services marked together; the others are drawn faint. */
  marked: ReadonlySet<string> | null
  /** Marks the services of a group together; null marks none. */
  onMark: (group: { points: readonly LocatedService[]; near: string } | null) => void
}

/** The marks that can be chosen, as buttons: one tab stop, arrow keys from mark to mark. */
export function Pins({ map, view, layout, onChoose, onOpen, marked, onMark }: PinsProps) {
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const [active, setActive] = useState<string | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const refocus = useRef<{ lat: number; lon: number } | null>(null)
  const items = layout.items.toSorted((a, b) => a.x - b.x)
  const stop = items.find((item) => item.key === active) ?? items.find(isChosen) ?? items[0]

  // A disc that opens by zooming is gone afterwards: the mark nearest to it takes the focus.
  useLayoutEffect(() => {
    const lost = refocus.current
    if (!lost) return
    refocus.current = null
    const at = view.project(lost.lat, lost.lon)
    const near = layout.items.toSorted(
      (a, b) => Math.hypot(a.x - at.x, a.y - at.y) - Math.hypot(b.x - at.x, b.y - at.y),
    )
    const button = near[0] && buttons.current.get(near[0].key)
    button?.focus({ preventScroll: true })
  }, [layout, view])

  function press(item: Item) {
    if (item.kind === 'pin') return onChoose(item.chosen ? null : item.point.key)
    if (item.opened) {
      onMark(null)
      return onOpen(null)
    }
    onMark({ points: item.group.points, near: item.near })
    if (item.group.splitsAt > closest) return onOpen(item.key)
    refocus.current = { lat: item.lat, lon: item.lon }
    const bounds = latLngBounds(item.group.points.map((point) => [point.lat, point.lon]))
    const fit = Math.max(map.getBoundsZoom(bounds.pad(0.2)), map.getZoom() + 0.5)
    map.setView(bounds.getCenter(), Math.min(closest, fit), { animate: false })
  }

  function move(event: KeyboardEvent, from: Item) {
    const next = event.key === 'Home' ? items[0] : event.key === 'End' ? items.at(-1) : towards(event.key, from, items)
    if (event.key === 'Escape') {
      if (items.some(isChosen)) return onChoose(null)
      onMark(null)
      onOpen(null)
    }
    if (!next) return
    event.preventDefault()
    event.stopPropagation()
    const button = buttons.current.get(next.key)
    button?.focus({ preventScroll: true })
    const at = map.layerPointToContainerPoint([next.x, next.y])
    const size = map.getSize()
    if (at.x < 20 || at.y < 20 || at.x > size.x - 20 || at.y > size.y - 20)
      map.panTo([next.lat, next.lon], { animate: false })
  }

  const circled = items.filter((item) => item.kind === 'pin' && (item.chosen || item.key === pointed))
  return (
    <>
      <svg className={styles.under} width="1" height="1" aria-hidden="true">
        <path className={styles.outside} d={layout.outside.map(ringAt).join('')} />
        {circled.map(
          (item) => item.kind === 'pin' && <Doubt key={item.key} point={item.point} view={view} chosen={item.chosen} />,
        )}
        {layout.legs.map(({ from, to }) => (
          <g key={`${from.x} ${from.y} ${to.x} ${to.y}`}>
            <line className={styles.leg} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
            <circle className={styles.foot} cx={from.x} cy={from.y} r="2.5" />
          </g>
        ))}
      </svg>
      {items.map((item) => (
        <button
          key={item.key}
          ref={(button) => {
            if (button) buttons.current.set(item.key, button)
            else buttons.current.delete(item.key)
          }}
          type="button"
          className={buttonClass(item, marked)}
          style={{ left: item.x, top: item.y }}
          tabIndex={item === stop ? 0 : -1}
          aria-label={item.name}
          title={item.name}
          aria-pressed={item.kind === 'pin' ? item.chosen : undefined}
          aria-expanded={item.kind === 'several' ? item.opened : undefined}
          onClick={() => press(item)}
          onKeyDown={(event) => move(event, item)}
          onFocus={() => {
            setActive(item.key)
            setPointed(item.key)
          }}
          onBlur={() => setPointed(null)}
          onPointerEnter={() => setPointed(item.key)}
          onPointerLeave={() => setPointed(null)}
        >
          <PinShape kind={shapeOf(item)} chosen={isChosen(item)} />
          {item.kind === 'several' && (
            <span className={styles.count}>{item.opened ? '×' : item.group.points.length}</span>
          )}
        </button>
      ))}
    </>
  )
}

const keysOf = (item: Item) => (item.kind === 'pin' ? [item.point.key] : item.group.points.map((point) => point.key))
const isChosen = (item: Item) => item.kind === 'pin' && item.chosen

function shapeOf(item: Item) {
  if (item.kind === 'several') return 'several'
  return isExact(item.point.precision) ? 'exact' : 'approximate'
}

function buttonClass(item: Item, marked: ReadonlySet<string> | null): string {
  const isMarked = marked === null || keysOf(item).some((key) => marked.has(key))
  const kinds = [styles.pin, styles[shapeOf(item)], isChosen(item) ? styles.chosen : '', isMarked ? '' : styles.faint]
  return kinds.filter(Boolean).join(' ')
}

/** A ring of 5 px. One path of them all costs a browser far less than an element each. */
const ringAt = ({ x, y }: { x: number; y: number }) => `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0`

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The nearest mark in the direction of an arrow key; straying sideways counts double. */
function towards(key: string, from: Item, items: readonly Item[]): Item | undefined {
  const [wx, wy] = ways[key] ?? [0, 0]
  if (wx === 0 && wy === 0) return undefined
  const ahead = (item: Item) => (item.x - from.x) * wx + (item.y - from.y) * wy
  const astray = (item: Item) => Math.abs((item.x - from.x) * wy) + Math.abs((item.y - from.y) * wx)
  return items
    .filter((item) => item !== from && ahead(item) > 0.5)
    .toSorted((a, b) => ahead(a) + 2 * astray(a) - ahead(b) - 2 * astray(b))[0]
}

/** How far off an approximate point may be, to scale. */
function Doubt({ point, view, chosen }: { point: LocatedService; view: MapView; chosen: boolean }) {
  if (isExact(point.precision)) return null
  const { x, y } = view.project(point.lat, point.lon)
  const radius = Math.max(12, point.within * pixelsPerMetre(point.lat, view.zoom))
  return <circle className={chosen ? styles.doubtChosen : styles.doubt} cx={x} cy={y} r={radius} />
}
