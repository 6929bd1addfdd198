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
const deepest = 20
const everywhere: [number, number, number, number] = [-180, -85, 180, 85]

/** Groups what would stand closer than 31 px at a zoom, which may be a fraction. A group of one is a pin. */
export function groupPoints(points: readonly LocatedService[], zoom: number): Group[] {
  const whole = Math.floor(zoom)
  const part = zoom - whole
  const index = new Supercluster<{ place: number }>({ radius: apart / 2 ** part, extent: tile, maxZoom: deepest })
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
    if (!('cluster' in properties)) return groupOf(at(points, [properties.place]), lat, lon, zoom)
    const id = properties.cluster_id
    const leaves = index.getLeaves(id, Number.POSITIVE_INFINITY).map((leaf) => leaf.properties.place)
    return groupOf(at(points, leaves), lat, lon, index.getClusterExpansionZoom(id) + part)
  })
}

const at = (points: readonly LocatedService[], places: readonly number[]) =>
  places.flatMap((place) => points[place] ?? []).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))

function groupOf(points: readonly LocatedService[], lat: number, lon: number, splitsAt: number): Group {
  return { key: points.map((point) => point.key).join('|'), lat, lon, points, splitsAt }
}
