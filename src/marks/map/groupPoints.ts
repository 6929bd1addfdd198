import Supercluster from 'supercluster'
import type { LocatedService } from './locatedService'

/** Services too close together to be drawn apart. `splitsAt` is the zoom at which they part. */
export interface Group {
  key: string
  lat: number
  lon: number
  points: readonly LocatedService[]
  splitsAt: number
}

const tile = 256
const apart = 31
const inOrder = new Intl.Collator('en-GB')
const everywhere: [number, number, number, number] = [-180, -85, 180, 85]

/** Groups what would stand closer than 31 px at a zoom, which may be a fraction. A group of one is a pin. */
export function groupPoints(points: readonly LocatedService[], zoom: number): Group[] {
  const whole = Math.floor(zoom)
  const radius = apart / 2 ** (zoom - whole)
  // One level only: groups made from the points themselves stay tighter than groups made from closer zooms' groups.
  const index = new Supercluster<{ place: number }>({ radius, extent: tile, minZoom: whole, maxZoom: whole })
  index.load(
    points.map((point, place) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [point.lon, point.lat] },
      properties: { place },
    })),
  )
  return index.getClusters(everywhere, whole).map((feature) => {
    const [lon = 0, lat = 0] = feature.geometry.coordinates
    const { properties } = feature
    const places =
      'cluster' in properties
        ? index.getLeaves(properties.cluster_id, Number.POSITIVE_INFINITY).map((leaf) => leaf.properties.place)
        : [properties.place]
    const members = places
      .flatMap((place) => points[place] ?? [])
      .sort((a, b) => inOrder.compare(a.name, b.name) || inOrder.compare(a.key, b.key))
    return { key: members.map((point) => point.key).join('|'), lat, lon, points: members, splitsAt: splitsAt(members) }
  })
}

/** The zoom at which the two furthest apart would stand clear of each other; infinite when all share one point. */
function splitsAt(points: readonly LocatedService[]): number {
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  const middle = Math.cos(((points[0]?.lat ?? 0) * Math.PI) / 180)
  const degrees = Math.max(span(points.map((point) => point.lon)), span(points.map((point) => point.lat)) / middle)
  return Math.log2(apart / ((degrees / 360) * tile))
}
