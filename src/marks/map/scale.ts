const worldMetres = 40_075_016.686
const tile = 256
const steps = [20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]

/** Pixels a metre takes at a latitude and zoom of the web map projection. */
export function pixelsPerMetre(lat: number, zoom: number): number {
  return (tile * 2 ** zoom) / (worldMetres * Math.cos((lat * Math.PI) / 180))
}

/** The longest round distance that fits in `width` pixels, with its words and length. */
export function scaleBar(lat: number, zoom: number, width: number): { words: string; length: number } {
  const perMetre = pixelsPerMetre(lat, zoom)
  const metres = steps.findLast((step) => step * perMetre <= width) ?? 20
  return { words: metres < 1000 ? `${metres} m` : `${metres / 1000} km`, length: Math.round(metres * perMetre) }
}
