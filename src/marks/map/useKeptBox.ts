import { type Map as LeafletMap, latLngBounds } from 'leaflet'
import { type RefObject, useEffect, useRef } from 'react'
import { type GroundBox, rounded } from '../../core/place/groundBox'

/** The ground in view. */
export function boxInView(map: LeafletMap): GroundBox {
  const bounds = map.getBounds()
  return rounded({
    south: bounds.getSouth(),
    west: bounds.getWest(),
    north: bounds.getNorth(),
    east: bounds.getEast(),
  })
}

/**
 * While the list is kept to what is on the map, tells of each move a reader makes, and goes where a link or a step back
 * says. `held` is for whoever else would move the map.
 */
export function useKeptBox(
  map: LeafletMap | null,
  box: GroundBox | null,
  onBox: ((box: GroundBox) => void) | undefined,
  held: RefObject<boolean>,
): void {
  const told = useRef<GroundBox | null>(null)
  const going = useRef(false)
  const tell = useRef(onBox)
  useEffect(() => {
    tell.current = onBox
  })

  useEffect(() => {
    if (!map || !box || same(box, told.current) || same(box, boxInView(map))) return
    going.current = true
    map.fitBounds(
      latLngBounds([
        [box.south, box.west],
        [box.north, box.east],
      ]),
      { animate: false },
    )
    going.current = false
  }, [map, box])

  useEffect(() => {
    held.current = box !== null
    if (!map || !box) return
    let moving = false
    const start = () => {
      moving = !going.current
    }
    const end = () => {
      if (!moving) return
      moving = false
      told.current = boxInView(map)
      tell.current?.(told.current)
    }
    map.on('movestart zoomstart', start)
    map.on('moveend', end)
    return () => {
      map.off('movestart zoomstart', start)
      map.off('moveend', end)
    }
  }, [map, box, held])
}

const same = (a: GroundBox, b: GroundBox | null): boolean =>
  b !== null && a.south === b.south && a.west === b.west && a.north === b.north && a.east === b.east
