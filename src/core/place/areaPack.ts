import { parsePostcode } from './postcode'

/** A postcode and its National Grid reference in metres. */
export interface PostcodePoint {
  postcode: string
  easting: number
  northing: number
}

/** The letters that end a postcode; the six that are easily misread are never used. */
const letters = 'ABDEFGHJLNPQRSTUWXYZ'
const unitsOfSector = letters.length ** 2
const bitBytes = unitsOfSector / 8
/** What a grid reference is rounded to, in metres. */
const step = 10
const mark = new TextEncoder().encode('GTAP1')

/** Signed steps as whole numbers from 0: 0, -1, 1, -2, 2… */
const folded = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value)
const unfolded = (value: number) => (value % 2 === 1 ? -(value + 1) / 2 : value / 2)

function unitOf(postcode: string): { sector: string; unit: number } {
  const read = parsePostcode(postcode)
  if (read?.precision !== 'unit') throw new Error(`${postcode} is not a whole postcode.`)
  const [first = '', second = ''] = read.text.slice(-2)
  return { sector: read.sector, unit: letters.indexOf(first) * letters.length + letters.indexOf(second) }
}

interface Sector {
  name: string
  /** By unit, steps east and north. */
  units: Map<number, readonly [east: number, north: number]>
}

function sectorsOf(points: readonly PostcodePoint[]): Sector[] {
  const sectors = new Map<string, Sector>()
  for (const { postcode, easting, northing } of points) {
    const { sector, unit } = unitOf(postcode)
    const found: Sector = sectors.get(sector) ?? { name: sector, units: new Map() }
    sectors.set(sector, found)
    found.units.set(unit, [Math.round(easting / step), Math.round(northing / step)])
  }
  return [...sectors.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * Packs postcodes at 10 m: for each sector its name and a bit for each of its 400 possible postcodes, then for every
 * postcode the way from the one before it. The low bytes of all the ways stand together, then the high ones, so that
 * the file shrinks well on its way through the network. Throws where a postcode is not whole.
 */
export function packPostcodes(points: readonly PostcodePoint[]): Uint8Array<ArrayBuffer> {
  const heads: number[] = [...mark]
  const ways: number[] = []
  const sectors = sectorsOf(points)
  heads.push(sectors.length & 255, sectors.length >> 8)
  for (const { name, units } of sectors) {
    const bits = new Uint8Array(bitBytes)
    const inOrder = [...units].sort(([a], [b]) => a - b)
    const origin = inOrder[0]?.[1] ?? [0, 0]
    let last = origin
    for (const [unit, at] of inOrder) {
      bits[unit >> 3] = (bits[unit >> 3] ?? 0) | (1 << (unit & 7))
      ways.push(folded(at[0] - last[0]), folded(at[1] - last[1]))
      last = at
    }
    heads.push(name.length, ...new TextEncoder().encode(name))
    for (const value of origin) heads.push(value & 255, (value >> 8) & 255, value >> 16)
    heads.push(...bits)
  }
  return Uint8Array.from([...heads, ...ways.map((way) => way & 255), ...ways.map((way) => way >> 8)])
}

function damaged(): never {
  throw new Error('The file of postcodes is damaged or of another kind. Make it again with npm run area-pack.')
}

/** The postcodes of a pack, by their normal form. Throws where the bytes are no pack or are cut short. */
export function unpackPostcodes(bytes: Uint8Array): ReadonlyMap<string, PostcodePoint> {
  let at = 0
  const next = () => bytes[at++] ?? damaged()
  if (mark.some((byte) => next() !== byte)) damaged()
  const count = next() + next() * 256
  const sectors = Array.from({ length: count }, () => {
    const name = String.fromCharCode(...Array.from({ length: next() }, next))
    const origin = [next() + next() * 256 + next() * 65_536, next() + next() * 256 + next() * 65_536] as const
    const bits = Array.from({ length: bitBytes }, next)
    const units = Array.from({ length: unitsOfSector }, (_, unit) => unit)
    return { name, origin, units: units.filter((unit) => ((bits[unit >> 3] ?? 0) >> (unit & 7)) & 1) }
  })
  const ways = 2 * sectors.reduce((sum, { units }) => sum + units.length, 0)
  if (bytes.length !== at + 2 * ways) damaged()
  const low = at
  let way = 0
  const nextWay = () => {
    const value = (bytes[low + way] ?? 0) + (bytes[low + ways + way] ?? 0) * 256
    way += 1
    return unfolded(value)
  }
  const found = new Map<string, PostcodePoint>()
  for (const { name, origin, units } of sectors) {
    let [east, north] = origin
    for (const unit of units) {
      east += nextWay()
      north += nextWay()
      const postcode = `${name}${letters[Math.floor(unit / letters.length)]}${letters[unit % letters.length]}`
      found.set(postcode, { postcode, easting: east * step, northing: north * step })
    }
  }
  return found
}
