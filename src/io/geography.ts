import { outlinesSchema, type PlaceFigures, placesOf, placesSchema } from '../core/place/places'
import { sha256 } from './hash'
import { fetchBytes, fetchJson } from './host'
import { faults } from './hostFault'

/** The tables that place a service, and the area pack where they name one. Throws a HostFault. */
export async function loadPlaces(signal?: AbortSignal): Promise<PlaceFigures> {
  const places = await fetchJson('geo/places.json', placesSchema, signal)
  if (!places.pack) return places
  const path = `geo/${places.pack.file}`
  const packed = await fetchBytes(path, signal)
  const digest = await sha256(packed)
  if (packed.length !== places.pack.bytes) throw faults.length(path, places.pack.bytes, packed.length)
  if (digest !== null && digest !== places.pack.sha256) throw faults.changed(path)
  return { ...places, packed }
}

/** What the map is drawn from and what places a service on it. Throws a HostFault. */
export async function loadGeography(signal?: AbortSignal) {
  const [outlines, places] = await Promise.all([
    fetchJson('geo/outlines.json', outlinesSchema, signal),
    loadPlaces(signal),
  ])
  return { outlines, places: placesOf(places) }
}
