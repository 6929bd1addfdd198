const earthRadius = 6_371_000
const radians = Math.PI / 180

/** Metres between two positions over the ground of a round earth (haversine): within about half a hundredth of the truth. */
export function metresBetween(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const north = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2
  const east = Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  const half = north + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * east
  return 2 * earthRadius * Math.asin(Math.sqrt(half))
}
