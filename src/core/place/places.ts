import * as z from 'zod/mini'
import { unpackPostcodes } from './areaPack'
import { fromNationalGrid } from './nationalGrid'

const latitude = z.number().check(z.gte(49), z.lte(61))
const longitude = z.number().check(z.gte(-9), z.lte(2))
/** Name, latitude, longitude, typical error in metres. */
const place = z.tuple([z.string().check(z.minLength(1)), latitude, longitude, z.number().check(z.gte(0))])
const position = z.tuple([longitude, latitude])
const ring = z.array(position).check(z.minLength(3))
const line = z.array(position).check(z.minLength(2))

/** The figures that place a service: `public/geo/places.json`. */
export const placesSchema = z.object({
  attribution: z.array(z.string()),
  towns: z.array(place),
  outcodes: z.array(place),
  sectors: z.array(place),
  /** The area pack, where the partnership has made one: a file beside this one that knows whole postcodes. */
  pack: z.optional(
    z.strictObject({
      file: z.string().check(z.regex(/^[a-z0-9-]+\.bin$/)),
      bytes: z.number().check(z.int(), z.gte(1)),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
})

/** The figures with the bytes of the area pack, where there is one. */
export const placeFiguresSchema = z.extend(placesSchema, { packed: z.optional(z.instanceof(Uint8Array)) })

/** What the map is drawn from: `public/geo/outlines.json`. Positions are longitude, latitude. */
export const outlinesSchema = z.object({
  attribution: z.object({ short: z.string().check(z.minLength(1)), full: z.array(z.string()) }),
  area: z.object({ name: z.string(), ring }),
  neighbours: z.array(z.object({ name: z.string(), ring })),
  motorways: z.array(z.object({ name: z.string(), lines: z.array(line) })),
  waters: z.array(z.object({ name: z.string(), at: position })),
})

export type Outlines = z.infer<typeof outlinesSchema>
/** The tables as files hold them. */
export type PlaceFigures = z.infer<typeof placeFiguresSchema>

/** A point with the error to expect of it, in metres. */
export interface Place {
  name: string
  lat: number
  lon: number
  within: number
}

/** Places by their normal form: postcodes as `BS30 7AA`, sectors as `BS30 7`, outcodes as `BS30`, towns in small letters. */
export interface Places {
  /** Of the area pack; null where there is none. */
  postcode: ((text: string) => Place | null) | null
  towns: ReadonlyMap<string, Place>
  outcodes: ReadonlyMap<string, Place>
  sectors: ReadonlyMap<string, Place>
}

const byName = (figures: PlaceFigures['towns'], key: (name: string) => string) =>
  new Map(figures.map(([name, lat, lon, within]) => [key(name), { name, lat, lon, within }]))

/** The form in which towns are compared: spaces collapsed, small letters. */
export const townKey = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** A packed postcode is within this many metres: half a step of the pack, and what the shift from the National Grid costs. */
const packedWithin = 10

/** Looks postcodes up in an area pack. Throws where it is damaged. */
function lookUp(packed: Uint8Array): (text: string) => Place | null {
  const points = unpackPostcodes(packed)
  return (text) => {
    const found = points.get(text)
    if (!found) return null
    return { name: text, ...fromNationalGrid(found.easting, found.northing), within: packedWithin }
  }
}

/** Makes the figures ready for look-up. Throws where an area pack is damaged. */
export function placesOf(figures: PlaceFigures): Places {
  return {
    postcode: figures.packed ? lookUp(figures.packed) : null,
    towns: byName(figures.towns, townKey),
    outcodes: byName(figures.outcodes, (code) => code),
    sectors: byName(figures.sectors, (code) => code),
  }
}
