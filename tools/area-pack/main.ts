import '../../src/core/jitless'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type PostcodePoint, packPostcodes } from '../../src/core/place/areaPack'
import { fromNationalGrid } from '../../src/core/place/nationalGrid'
import { outlinesSchema, placesSchema } from '../../src/core/place/places'
import { parsePostcode } from '../../src/core/place/postcode'
import { type Area, chooseArea, isInside, type Position, readBoundary, simplify } from './boundary'
import { readCodePoint } from './codePoint'

export interface Asked {
  codepoint: string
  boundary: string
  area: string | undefined
  out: string
  /** The folder of the geography that is embedded now: its towns, roads and attribution are carried over. */
  known: string
}

/** About 100 m. */
const tolerance = 0.001
/** How far beyond the area neighbours are drawn, in degrees. */
const margin = 0.35
const metresPerDegree = 111_320

interface Box {
  west: number
  east: number
  south: number
  north: number
}

function boxOf(points: readonly Position[]): Box {
  const box = { west: 180, east: -180, south: 90, north: -90 }
  for (const [lon, lat] of points) {
    box.west = Math.min(box.west, lon)
    box.east = Math.max(box.east, lon)
    box.south = Math.min(box.south, lat)
    box.north = Math.max(box.north, lat)
  }
  return box
}

const meets = (a: Box, b: Box, by: number) =>
  a.west - by <= b.east && b.west - by <= a.east && a.south - by <= b.north && b.south - by <= a.north

const round = (value: number, digits = 4) => Number(value.toFixed(digits))
const short = (ring: readonly Position[]) =>
  simplify(ring, tolerance).map(([lon, lat]): Position => [round(lon), round(lat)])

type Row = [name: string, lat: number, lon: number, within: number]

/** For each group of postcodes its middle and the distance that nine in ten of them lie within. */
function middles(points: readonly PostcodePoint[], groupOf: (postcode: string) => string): Row[] {
  const groups = new Map<string, PostcodePoint[]>()
  for (const point of points) {
    const members = groups.get(groupOf(point.postcode)) ?? []
    members.push(point)
    groups.set(groupOf(point.postcode), members)
  }
  const rows = [...groups].map(([name, members]): Row => {
    const easting = members.reduce((sum, point) => sum + point.easting, 0) / members.length
    const northing = members.reduce((sum, point) => sum + point.northing, 0) / members.length
    const distances = members
      .map((point) => Math.hypot(point.easting - easting, point.northing - northing))
      .sort((a, b) => a - b)
    const { lat, lon } = fromNationalGrid(easting, northing)
    return [name, round(lat), round(lon), Math.round(distances[Math.floor(distances.length * 0.9)] ?? 0)]
  })
  return rows.sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Every postcode of the outcodes that have one inside the area. */
function postcodesOf(points: readonly PostcodePoint[], area: Area): PostcodePoint[] {
  const box = boxOf(area.ring)
  const outcodeOf = (postcode: string) => parsePostcode(postcode)?.outcode ?? ''
  const inside = new Set<string>()
  for (const { postcode, easting, northing } of points) {
    const outcode = outcodeOf(postcode)
    if (inside.has(outcode)) continue
    const { lat, lon } = fromNationalGrid(easting, northing)
    if (lon < box.west || lon > box.east || lat < box.south || lat > box.north) continue
    if (isInside([lon, lat], area.ring)) inside.add(outcode)
  }
  return points.filter(({ postcode }) => inside.has(outcodeOf(postcode)))
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** Writes the geography of an area and says what it wrote. Throws, having written nothing, where a file cannot be used. */
export function main({ codepoint, boundary, area: wanted, out, known }: Asked): string {
  const areas = readBoundary(boundary)
  const area = chooseArea(areas, wanted)
  const { points, unplaced, unread } = readCodePoint(codepoint)
  const own = postcodesOf(points, area)
  if (own.length === 0)
    throw new Error(`None of the ${points.length} postcodes lies in ${area.name}. Add the files of its postcode areas.`)

  const places = placesSchema.parse(json(join(known, 'places.json')))
  const outlines = outlinesSchema.parse(json(join(known, 'outlines.json')))
  const box = boxOf(area.ring)
  const near = (points: readonly Position[]) => meets(boxOf(points), box, margin)
  const packed = packPostcodes(own)
  const sha256 = createHash('sha256').update(packed).digest('hex')
  const towns = places.towns.filter(([, lat, lon]) => near([[lon, lat]]))
  const neighbours = areas.filter((other) => other !== area && near(other.ring))

  const nextPlaces = {
    attribution: places.attribution,
    towns,
    outcodes: middles(own, (postcode) => parsePostcode(postcode)?.outcode ?? ''),
    sectors: middles(own, (postcode) => parsePostcode(postcode)?.sector ?? ''),
    pack: { file: 'postcodes.bin', bytes: packed.length, sha256 },
  }
  const nextOutlines = {
    attribution: outlines.attribution,
    area: { name: area.name, ring: short(area.ring) },
    neighbours: neighbours.map(({ name, ring }) => ({ name, ring: short(ring) })).filter(({ ring }) => ring.length > 2),
    motorways: outlines.motorways.filter(({ lines }) => lines.some(near)),
    waters: outlines.waters.filter(({ at }) => near([at])),
  }
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'postcodes.bin'), packed)
  writeFileSync(join(out, 'places.json'), `${JSON.stringify(placesSchema.parse(nextPlaces))}\n`)
  writeFileSync(join(out, 'outlines.json'), `${JSON.stringify(outlinesSchema.parse(nextOutlines))}\n`)

  const across = Math.round(((box.north - box.south) * metresPerDegree) / 1000)
  return [
    `${area.name}: ${own.length} postcodes in ${nextPlaces.outcodes.length} outcodes, ${across} km from south to north.`,
    `postcodes.bin ${packed.length} bytes, ${gzipSync(packed).length} on the network (gzip).`,
    `outlines.json: ${nextOutlines.area.ring.length} points, ${nextOutlines.neighbours.length} neighbours, ${nextOutlines.motorways.length} motorways.`,
    `places.json: ${towns.length} towns carried over; add the others by hand: name, latitude, longitude, metres.`,
    `${unplaced} postcodes have no position in Code-Point Open, ${unread} lines are no postcode rows.`,
    `Check that the year in "attribution" is that of your downloads.`,
  ].join('\n')
}
