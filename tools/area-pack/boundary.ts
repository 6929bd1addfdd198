import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { fromNationalGrid } from '../../src/core/place/nationalGrid'

/** Longitude, latitude. */
export type Position = [longitude: number, latitude: number]

export interface Area {
  name: string
  code: string
  /** The outer ring of its largest part. */
  ring: readonly Position[]
}

const ring = z.array(z.array(z.number()).check(z.minLength(2)))
const boundarySchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      properties: z.record(z.string(), z.unknown()),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
      ]),
    }),
  ),
})

/** Twice the surface of a ring, in whatever its figures are. */
function surface(points: readonly (readonly number[])[]): number {
  return Math.abs(
    points.reduce((sum, [x = 0, y = 0], at) => {
      const [nextX = 0, nextY = 0] = points[(at + 1) % points.length] ?? []
      return sum + x * nextY - nextX * y
    }, 0),
  )
}

/** Boundaries come in degrees or in metres of the National Grid; metres are never as small as degrees. */
function toPosition([x = 0, y = 0]: readonly number[]): Position {
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return [x, y]
  const { lat, lon } = fromNationalGrid(x, y)
  return [lon, lat]
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} could not be read as GeoJSON: ${error instanceof Error ? error.message : error}`)
  }
}

/** The areas of a boundary file of the Office for National Statistics: each named by its `…NM` and `…CD` columns. */
export function readBoundary(file: string): readonly Area[] {
  const parsed = boundarySchema.safeParse(read(file))
  if (!parsed.success) throw new Error(`${file} is no GeoJSON of areas: ${z.prettifyError(parsed.error)}`)
  return parsed.data.features.flatMap(({ properties, geometry }) => {
    const column = (end: RegExp) => String(Object.entries(properties).find(([name]) => end.test(name))?.[1] ?? '')
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const [largest] = parts.flatMap(([outer]) => (outer ? [outer] : [])).sort((a, b) => surface(b) - surface(a))
    return largest ? [{ name: column(/NM$/i), code: column(/CD$/i), ring: largest.map(toPosition) }] : []
  })
}

/** The area of a name or code; the only one where there is but one. Throws with the names there are. */
export function chooseArea(areas: readonly Area[], wanted: string | undefined): Area {
  const sought = wanted?.trim().toLowerCase()
  const found = areas.filter(({ name, code }) => [name.toLowerCase(), code.toLowerCase()].includes(sought ?? ''))
  const [only] = wanted === undefined && areas.length === 1 ? areas : found
  if (only) return only
  const names = areas.map(({ name }) => name).sort()
  throw new Error(
    `${wanted === undefined ? 'The boundary file has several areas' : `No area is called ${wanted}`}. Name one with --area: ${names.slice(0, 400).join(', ')}.`,
  )
}

/** Whether a position lies in a ring: a line to the east crosses it an odd number of times. */
export function isInside([x, y]: Position, points: readonly Position[]): boolean {
  let inside = false
  points.forEach(([x1, y1], at) => {
    const [x2, y2] = points[(at + 1) % points.length] ?? [x1, y1]
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
  })
  return inside
}

/** A ring with the points left out that lie within `tolerance` degrees of the line between those kept (Douglas and Peucker). */
export function simplify(points: readonly Position[], tolerance: number): Position[] {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last || points.length < 3) return [...points]
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]]
  const length = Math.hypot(dx, dy)
  const distance = ([x, y]: Position) =>
    length === 0 ? Math.hypot(x - first[0], y - first[1]) : Math.abs(dy * (x - first[0]) - dx * (y - first[1])) / length
  const far = points.reduce((best, point, at) => (distance(point) > distance(points[best] ?? first) ? at : best), 0)
  if (distance(points[far] ?? first) <= tolerance) return [first, last]
  return [...simplify(points.slice(0, far + 1), tolerance).slice(0, -1), ...simplify(points.slice(far), tolerance)]
}
