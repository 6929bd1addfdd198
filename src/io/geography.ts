import { outlinesSchema, type PlaceFigures, placesOf, placesSchema } from '../core/place/places'
import { fetchJson } from './host'

/** The tables that place a service. Throws a HostFault. */
export const loadPlaces = (signal?: AbortSignal): Promise<PlaceFigures> =>
  fetchJson('geo/places.json', placesSchema, signal)

/** What the map is drawn from and what places a service on it. Throws a HostFault. */
export async function loadGeography(signal?: AbortSignal) {
  const [outlines, places] = await Promise.all([
    fetchJson('geo/outlines.json', outlinesSchema, signal),
    loadPlaces(signal),
  ])
  return { outlines, places: placesOf(places) }
}
