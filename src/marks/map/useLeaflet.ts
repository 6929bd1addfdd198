import { map as createMap, type Map as LeafletMap } from 'leaflet'
import { type RefObject, useEffect, useState } from 'react'
import type { Outlines } from '../../core/place/places'
import { drawOutlines } from './drawOutlines'
import { boundsOf, type Home, homeZoom, showHome } from './home'
import type { Box } from './placeLabels'

/** What the map shows at this moment, in the pixels its marks are laid in. */
export interface MapView {
  zoom: number
  /** The frame, and what lies over it (buttons, key, attribution). */
  frame: Box
  over: readonly Box[]
  project: (lat: number, lon: number) => { x: number; y: number }
}

interface Leaflet {
  map: LeafletMap
  /** The element marks are drawn in; it moves with the map. */
  pane: HTMLElement
}

/** The closest the map is brought. */
export const closest = 15
const farthest = 8

/**
 * Keeps a leaflet map in an element for as long as the component stands: made, sized and taken away with it. The map
 * follows its element's size; until the reader moves it, it keeps `home` in view.
 */
export function useLeaflet(
  box: RefObject<HTMLElement | null>,
  outlines: Outlines,
  home: Home,
  classes: Readonly<Record<string, string>>,
  /** Read when the map would go back to `home` by itself: true leaves it where it is. */
  held: RefObject<boolean>,
): { leaflet: Leaflet | null; view: MapView | null } {
  const [leaflet, setLeaflet] = useState<Leaflet | null>(null)
  const [view, setView] = useState<MapView | null>(null)

  useEffect(() => {
    const element = box.current
    if (!element) return
    const map = createMap(element, {
      attributionControl: false,
      zoomControl: false,
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      inertia: false,
      boxZoom: false,
      scrollWheelZoom: false,
      dragging: !window.matchMedia('(pointer: coarse)').matches,
      zoomSnap: 0.25,
      minZoom: farthest,
      maxZoom: closest,
      maxBoundsViscosity: 1,
    })
    const pane = map.createPane('marks')
    pane.className = classes.marks ?? ''
    // What is pressed on a mark is the mark's own: leaflet would drag the map by it, and zoom on two quick presses.
    for (const press of ['click', 'dblclick', 'mousedown', 'touchstart']) {
      pane.addEventListener(press, (event) => event.stopPropagation(), { passive: true })
    }
    const area = boundsOf(outlines.area.ring)
    map.setView(area.getCenter(), 10, { animate: false })
    map.setMaxBounds(boundsOf(outlines.neighbours.flatMap((neighbour) => neighbour.ring)))
    drawOutlines(map, outlines, classes)
    const see = () => setView(viewOf(map, element))
    map.on('moveend zoomend viewreset resize', see)
    const watch = new ResizeObserver(() => map.invalidateSize({ animate: false, pan: false }))
    watch.observe(element)
    // The wheel zooms only a map that has been stepped into; otherwise it scrolls the page past it.
    const enter = () => map.scrollWheelZoom.enable()
    const leave = () => map.scrollWheelZoom.disable()
    element.addEventListener('focusin', enter)
    element.addEventListener('focusout', leave)
    setLeaflet({ map, pane })
    see()
    return () => {
      watch.disconnect()
      element.removeEventListener('focusin', enter)
      element.removeEventListener('focusout', leave)
      map.remove()
      setLeaflet(null)
      setView(null)
    }
  }, [box, outlines, classes])

  useEffect(() => {
    if (!leaflet) return
    const { map } = leaflet
    let moved = false
    let fitting = false
    const refit = () => {
      if (moved || held.current) return
      fitting = true
      const limits = map.options.maxBounds
      // A wide, low map may show sea beyond the limits rather than hide a service.
      if (limits && map.getSize().x > 0) {
        // Leaflet reckons no zoom below the least of a larger frame.
        map.setMinZoom(farthest)
        map.setMinZoom(Math.min(map.getBoundsZoom(limits, true), homeZoom(map, home)))
      }
      showHome(map, home)
      fitting = false
    }
    const note = () => {
      if (!fitting) moved = true
    }
    refit()
    map.on('resize', refit)
    map.on('movestart zoomstart', note)
    return () => {
      map.off('resize', refit)
      map.off('movestart zoomstart', note)
    }
  }, [leaflet, home, held])

  return { leaflet, view }
}

function viewOf(map: LeafletMap, element: HTMLElement): MapView {
  const corner = map.containerPointToLayerPoint([0, 0])
  const size = map.getSize()
  const outer = element.getBoundingClientRect()
  const over = [...(element.parentElement?.querySelectorAll('[data-over]') ?? [])].map((part) => {
    const inner = part.getBoundingClientRect()
    const left = inner.left - outer.left + corner.x
    const top = inner.top - outer.top + corner.y
    return { left, top, right: left + inner.width, bottom: top + inner.height }
  })
  return {
    zoom: map.getZoom(),
    frame: { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y },
    over,
    project: (lat, lon) => map.latLngToLayerPoint([lat, lon]),
  }
}
