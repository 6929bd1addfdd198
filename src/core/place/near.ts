import { metresBetween } from './distance'
import type { Located } from './locate'
import { type Places, townKey } from './places'
import { distanceWords, isExact } from './placeWords'
import { parsePostcode } from './postcode'

/** Where distances are measured from: a postcode as it is known here, and the error to expect of it in metres. */
export interface Origin {
  name: string
  lat: number
  lon: number
  within: number
}

/** What a typed postcode or town comes to: a place, or why there is none. Nothing typed is nothing said. */
export type Near = { origin: Origin; words: string } | { origin: null; words: string }

/** Reads a postcode, or the name of a town, to measure from. The tables held here answer; nothing is asked of anyone. */
export function nearOf(typed: string, places: Places): Near {
  const text = typed.trim()
  if (text === '') return { origin: null, words: '' }
  const postcode = parsePostcode(text)
  if (!postcode) return nearTown(text, places)
  const unit = postcode.precision === 'unit' ? places.postcode?.(postcode.text) : null
  const place = unit ?? places.sectors.get(postcode.sector) ?? places.outcodes.get(postcode.outcode)
  if (!place) return { origin: null, words: `${postcode.text} is not a postcode known here: nothing can be measured` }
  const origin = { name: postcode.text, lat: place.lat, lon: place.lon, within: place.within }
  const from = place.name === postcode.text ? '' : ` from the middle of ${place.name}`
  return { origin, words: `Measured on this device${from}, to about ${errorWords(place.within)}` }
}

function nearTown(text: string, { towns }: Places): Near {
  const town = towns.get(townKey(text))
  if (town)
    return {
      origin: town,
      words: `Measured on this device from the middle of ${town.name}, to about ${errorWords(town.within)}`,
    }
  const words = /\d/.test(text)
    ? `${text.toUpperCase()} is not a whole postcode, nor the first half of one`
    : `${text} is not a town known here, nor a postcode`
  return { origin: null, words }
}

const errorWords = (metres: number) => (metres < 100 ? `${metres} m` : distanceWords(metres))

/** How far a service is, in metres; `about` where either end is approximate, with the error to expect of both. */
export interface Distance {
  metres: number
  within: number
  about: boolean
}

const exactWithin = 20

/** The distance to a service; null for one that is on no map, a withheld address above all. */
export function distanceTo(origin: Origin, located: Located): Distance | null {
  if (located.on === 'list') return null
  const about = !isExact(located.precision) || origin.within > exactWithin
  return { metres: metresBetween(origin, located), within: origin.within + located.within, about }
}

/** `0.7 km`, `3 km*`, `under 1 km*`: to a tenth, or to a whole kilometre where it may be half of one out. */
export function shortDistance({ metres, within, about }: Distance): string {
  const isRough = about && within >= 500
  const kilometres = isRough ? Math.round(metres / 1000) : Math.round(metres / 100) / 10
  const words = isRough && kilometres < 1 ? '<1 km' : `${isRough ? kilometres : kilometres.toFixed(1)} km`
  return about ? `${words}*` : words
}

/** `About 1 km from BS34 5PF, give or take 1.4 km`. */
export function distanceFrom(origin: Origin, distance: Distance): string {
  const words = shortDistance(distance).replace('*', '')
  if (!distance.about) return `${words} from ${origin.name}, in a straight line`
  const lead = words.startsWith('<') ? 'Under 1 km' : `About ${words}`
  return `${lead} from ${origin.name} in a straight line, give or take ${distanceWords(distance.within)}`
}
