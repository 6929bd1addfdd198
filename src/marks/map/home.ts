import { type LatLngBounds, type Map as LeafletMap, latLngBounds, Point } from 'leaflet'

/** What the map shows at rest: the bounds, and how far below the top they begin in pixels. */
export interface Home {
  bounds: LatLngBounds
  top: number
}

/** The bounds that hold positions given as longitude, latitude. */
export const boundsOf = (positions: readonly (readonly [number, number])[]): LatLngBounds =>
  latLngBounds(positions.map(([lon, lat]) => [lat, lon]))

const side = 40
const foot = 32

/** Shows what the map shows at rest, no closer than tells where it is. */
export const showHome = (map: LeafletMap, { bounds, top }: Home) => {
  const { x: width, y: height } = map.getSize()
  if (width < 60 || height < 100) return
  const margins = { paddingTopLeft: new Point(side, top), paddingBottomRight: new Point(side, foot) }
  map.fitBounds(bounds, { ...margins, animate: false, maxZoom: 13 })
}

/** The zoom at which all of home is in view, clear of the buttons at its side and the scale below. */
export const homeZoom = (map: LeafletMap, { bounds, top }: Home) =>
  map.getBoundsZoom(bounds, false, new Point(2 * side, top + foot))
