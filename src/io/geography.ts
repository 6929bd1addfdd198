import { outlinesSchema, placesOf, placesSchema } from '../core/place/places'
import { fetchJson } from './host'

/** What the map is drawn from and what places a service on it. Throws a HostFault. */
export async function loadGeography(signal?: AbortSignal) {
  const [outlines, places] = await Promise.all([
    fetchJson('geo/outlines.json', outlinesSchema, signal),
    fetchJson('geo/places.json', placesSchema, signal),
  ])
  return { outlines, places: placesOf(places) }
}
