import { readFileSync } from 'node:fs'
import { outlinesSchema, placesOf, placesSchema } from '../../../src/core/place/places'
import type { LocatedService } from '../../../src/marks/map/locatedService'

const read = (file: string): unknown => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8'))

export const outlines = outlinesSchema.parse(read('outlines.json'))
export const places = placesOf(placesSchema.parse(read('places.json')))
export const towns = [...places.towns.values()]

/** A service at a named town, or beside it by a shift in degrees. */
export function serviceAt(name: string, town: string, more: Partial<LocatedService> = {}): LocatedService {
  const at = places.towns.get(town.toLowerCase())
  if (!at) throw new Error(`No town ${town}`)
  const { lat, lon } = at
  return { key: name, name, lat, lon, precision: 'sector', within: 600, inFilter: true, ...more }
}
