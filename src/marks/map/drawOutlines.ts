import { type LatLngTuple, type Map as LeafletMap, polygon, polyline, svg } from 'leaflet'
import type { Outlines } from '../../core/place/places'
import { boundsOf } from './home'

type Position = Outlines['area']['ring'][number]

const turned = (line: readonly Position[]): LatLngTuple[] => line.map(([lon, lat]) => [lat, lon])

/** Far enough for whatever a map of these islands shows. */
const afar: LatLngTuple[] = [
  [70, -40],
  [70, 40],
  [30, 40],
  [30, -40],
]

/** All that lies outside what the outlines know: neither land nor water is claimed there. */
function beyond(outlines: Outlines): LatLngTuple[][] {
  const known = boundsOf([outlines.area, ...outlines.neighbours].flatMap(({ ring }) => ring))
  const [west, south, east, north] = [known.getWest(), known.getSouth(), known.getEast(), known.getNorth()]
  const hole: LatLngTuple[] = [
    [north, west],
    [north, east],
    [south, east],
    [south, west],
  ]
  return [afar, hole]
}

/** Draws land, the partnership's area and the motorways once; their colours come from the classes given. */
export function drawOutlines(map: LeafletMap, outlines: Outlines, classes: Readonly<Record<string, string>>): void {
  const renderer = svg({ padding: 1 })
  const still = { renderer, interactive: false, noClip: true }
  const named = (name: string) => ({ ...still, className: classes[name] ?? '' })
  for (const neighbour of outlines.neighbours) polygon(turned(neighbour.ring), named('land')).addTo(map)
  polygon(beyond(outlines), named('beyond')).addTo(map)
  polygon(turned(outlines.area.ring), named('home')).addTo(map)
  for (const road of outlines.motorways)
    polyline(road.lines.map(turned), { ...named('motorway'), fill: false }).addTo(map)
  polygon(turned(outlines.area.ring), { ...named('homeEdge'), fill: false }).addTo(map)
  map.getPane('overlayPane')?.setAttribute('aria-hidden', 'true')
}
