import type { Precision } from '../../core/place/locate'

/** A service with its point on the map. */
export interface LocatedService {
  key: string
  name: string
  lat: number
  lon: number
  precision: Precision
  /** The error to expect of the point in metres; 0 when exact. */
  within: number
  /** False draws it as outside the filter: grey, hollow and out of the count. */
  inFilter: boolean
}

/** Services marked together on the map, and what they are called: `6 services near Filton`. */
export interface Marked {
  keys: ReadonlySet<string>
  words: string
}
