import { type Place, type Places, townKey } from './places'
import { parsePostcode } from './postcode'

/** The cells of a service that say where it is, as text; blank is ''. */
export interface Whereabouts {
  latitude: string
  longitude: string
  postcode: string
  town: string
  delivery: string
  confidential: string
  /** Whether it runs; left out, it does. */
  status?: string
}

/** Why a service stands in the list only. */
export type OffMap = 'online' | 'no-postcode' | 'withheld' | 'unknown-postcode' | 'not-running'

/** What a point was placed by. */
export type Precision = 'exact' | 'postcode' | 'sector' | 'outcode' | 'town'

/** A point: `within` is the error to expect in metres, 0 when exact. */
export interface Point {
  on: 'map'
  lat: number
  lon: number
  precision: Precision
  within: number
}

export type Located = Point | { on: 'list'; reason: OffMap }

const notConfidential = new Set(['', '-', '–', 'no', 'n', 'false', '0', 'not confidential'])
const notRunning = new Set(['inactive', 'defunct'])
const blankWords = new Set(['-', '–', 'n/a', 'none'])
const notInPerson = new Set(['online', 'area-wide', 'area wide'])
const smallestError = 100

/** An address is withheld unless the cell plainly says that it is not: any word but a no keeps it off the map. */
export const isWithheld = (confidential: string) => !notConfidential.has(confidential.trim().toLowerCase())

/** A service that is inactive or defunct, by its status in the words of Open Referral UK. A closure for a time is no end. */
export const isRunning = (status: string) => !notRunning.has(status.trim().toLowerCase())

/** A cell without the words people write for a blank. */
function written(text: string): string {
  const word = text.trim()
  return blankWords.has(word.toLowerCase()) ? '' : word
}

/**
 * Gives a service its point and says how exact it is: its own latitude and longitude, else its postcode in the area pack,
 * else the middle of its postcode sector, else of the first half of its postcode, else of its town when the postcode is not one of the area's. Without
 * a postcode it is listed only, and so is one that does not run. A confidential address is never placed, whatever else is known of it.
 */
export function locate(service: Whereabouts, places: Places): Located {
  if (!isRunning(service.status ?? '')) return { on: 'list', reason: 'not-running' }
  if (isWithheld(service.confidential)) return { on: 'list', reason: 'withheld' }
  const exact = coordinates(service.latitude, service.longitude)
  if (exact) return { on: 'map', ...exact, precision: 'exact', within: 0 }

  const told = written(service.postcode)
  if (told === '') {
    const online = notInPerson.has(service.delivery.trim().toLowerCase())
    return { on: 'list', reason: online ? 'online' : 'no-postcode' }
  }
  const postcode = parsePostcode(told)
  const unit = postcode?.precision === 'unit' ? places.postcode?.(postcode.text) : null
  if (unit) return { on: 'map', lat: unit.lat, lon: unit.lon, precision: 'postcode', within: unit.within }
  const sector = postcode && places.sectors.get(postcode.sector)
  if (sector) return approximate(sector, 'sector')
  const outcode = postcode && places.outcodes.get(postcode.outcode)
  if (outcode) return approximate(outcode, 'outcode')
  const town = places.towns.get(townKey(service.town))
  return town ? approximate(town, 'town') : { on: 'list', reason: 'unknown-postcode' }
}

function approximate(place: Place, precision: Precision): Point {
  return { on: 'map', lat: place.lat, lon: place.lon, precision, within: Math.max(place.within, smallestError) }
}

/** Both must be figures within the United Kingdom; anything else (swapped, zero, one missing) is no position. */
function coordinates(latitude: string, longitude: string): { lat: number; lon: number } | null {
  if (latitude.trim() === '' || longitude.trim() === '') return null
  const lat = Number(latitude)
  const lon = Number(longitude)
  return lat >= 49.8 && lat <= 60.9 && lon >= -8.7 && lon <= 1.8 ? { lat, lon } : null
}
