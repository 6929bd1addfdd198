import type { Map as LeafletMap } from 'leaflet'
import { type PointerEvent, useState } from 'react'
import type { LocatedService } from './locatedService'
import styles from './MapMark.module.css'
import { isIn } from './placeLabels'

type XY = readonly [x: number, y: number]

interface LassoProps {
  map: LeafletMap
  points: readonly LocatedService[]
  /** The services that the line drawn goes round; null where it was given up. */
  onDrawn: (points: readonly LocatedService[] | null) => void
}

const nearEnough = 4

/** Lies over the map while a line is drawn round services. */
export function Lasso({ map, points, onDrawn }: LassoProps) {
  const [line, setLine] = useState<readonly XY[]>([])

  function spotOf(event: PointerEvent): XY {
    const box = event.currentTarget.getBoundingClientRect()
    return [event.clientX - box.left, event.clientY - box.top]
  }
  function begin(event: PointerEvent) {
    event.currentTarget.setPointerCapture?.(event.pointerId)
    setLine([spotOf(event)])
  }
  function draw(event: PointerEvent) {
    const last = line.at(-1)
    const spot = spotOf(event)
    if (last && Math.hypot(spot[0] - last[0], spot[1] - last[1]) >= nearEnough) setLine([...line, spot])
  }
  function end() {
    const inside = points.filter((point) => {
      const { x, y } = map.latLngToContainerPoint([point.lat, point.lon])
      return point.inFilter && isIn(line, x, y)
    })
    setLine([])
    onDrawn(line.length > 2 ? inside : null)
  }
  return (
    <svg
      className={styles.lasso}
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={() => setLine([])}
    >
      <polygon points={line.map((spot) => spot.join()).join(' ')} />
    </svg>
  )
}
