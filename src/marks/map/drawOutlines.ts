import { type LatLngTuple, type Map as LeafletMap, polygon, polyline, svg } from 'leaflet'
import type { Outlines } from '../../core/place/places'

type Position = Outlines['area']['ring'][number]

const turned = (line: readonly Position[]): LatLngTuple[] => line.map(([lon, lat]) => [lat, lon])

/** Draws land, the partnership's area and the motorways once; their colours come from the classes given. */
export function drawOutlines(map: LeafletMap, outlines: Outlines, classes: Readonly<Record<string, string>>): void {
  const renderer = svg({ padding: 1 })
  const still = { renderer, interactive: false, noClip: true }
  const named = (name: string) => ({ ...still, className: classes[name] ?? '' })
  for (const neighbour of outlines.neighbours) polygon(turned(neighbour.ring), named('land')).addTo(map)
  polygon(turned(outlines.area.ring), named('home')).addTo(map)
  for (const road of outlines.motorways)
    polyline(road.lines.map(turned), { ...named('motorway'), fill: false }).addTo(map)
  polygon(turned(outlines.area.ring), { ...named('homeEdge'), fill: false }).addTo(map)
  map.getPane('overlayPane')?.setAttribute('aria-hidden', 'true')
}
