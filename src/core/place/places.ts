import * as z from 'zod/mini'

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
})

/** What the map is drawn from: `public/geo/outlines.json`. Positions are longitude, latitude. */
export const outlinesSchema = z.object({
  attribution: z.object({ short: z.string().check(z.minLength(1)), full: z.array(z.string()) }),
  area: z.object({ name: z.string(), ring }),
  neighbours: z.array(z.object({ name: z.string(), ring })),
  motorways: z.array(z.object({ name: z.string(), lines: z.array(line) })),
  waters: z.array(z.object({ name: z.string(), at: position })),
})

export type Outlines = z.infer<typeof outlinesSchema>
/** The tables as a file holds them. */
export type PlaceFigures = z.infer<typeof placesSchema>

/** A point with the error to expect of it, in metres. */
export interface Place {
  name: string
  lat: number
  lon: number
  within: number
}

/** Places by their normal form: sectors as `BS30 7`, outcodes as `BS30`, towns in small letters. */
export interface Places {
  towns: ReadonlyMap<string, Place>
  outcodes: ReadonlyMap<string, Place>
  sectors: ReadonlyMap<string, Place>
}

const byName = (figures: PlaceFigures['towns'], key: (name: string) => string) =>
  new Map(figures.map(([name, lat, lon, within]) => [key(name), { name, lat, lon, within }]))

/** The form in which towns are compared: spaces collapsed, small letters. */
export const townKey = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase()

/** Makes the figures ready for look-up. */
export function placesOf(figures: PlaceFigures): Places {
  return {
    towns: byName(figures.towns, townKey),
    outcodes: byName(figures.outcodes, (code) => code),
    sectors: byName(figures.sectors, (code) => code),
  }
}
