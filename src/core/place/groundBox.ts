/** A stretch of ground in degrees. */
export interface GroundBox {
  south: number
  west: number
  north: number
  east: number
}

const steps = 10_000

/** A stretch of ground to four places of a degree, about 10 m: what may stand in a link. */
export function rounded({ south, west, north, east }: GroundBox): GroundBox {
  const round = (degrees: number) => Math.round(degrees * steps) / steps + 0
  return { south: round(south), west: round(west), north: round(north), east: round(east) }
}

/** Its four numbers in a fixed order, and back: null where they are none of this world or the wrong way round. */
export const numbersOf = ({ south, west, north, east }: GroundBox): readonly number[] => [south, west, north, east]

export function boxOfNumbers(numbers: readonly number[]): GroundBox | null {
  const [south = Number.NaN, west = Number.NaN, north = Number.NaN, east = Number.NaN] = numbers
  const isBox = numbers.length === 4 && south >= -90 && north <= 90 && west >= -180 && east <= 180
  const box = rounded({ south, west, north, east })
  return isBox && box.south < box.north && box.west < box.east ? box : null
}

/** Whether a position lies in it, its edges included. */
export function isWithin({ south, west, north, east }: GroundBox, { lat, lon }: { lat: number; lon: number }): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east
}
