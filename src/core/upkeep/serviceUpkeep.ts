import type { Day } from '../calendar/day'
import type { OffMap } from '../place/locate'

/** A service that somebody has to look at: its check, its place, or both. Where it is, is no part of this. */
export interface ServiceToMend {
  key: string
  name: string
  /** The last check; null where none is on record. */
  checked: Day | null
  /** It runs, and was not checked within the days the partnership asks for. */
  stale: boolean
  /** Why the map does not have it; null where it has. */
  off: OffMap | null
}

export interface ServiceUpkeep {
  /** Longest unchecked first; then those the map alone lacks. */
  services: readonly ServiceToMend[]
  /** Services of the list, those that do not run among them. */
  of: number
  asAt: Day
  sample: boolean
}

/** The services to look at, in the order somebody would: never checked, longest unchecked, then by name. */
export function toMend(services: readonly ServiceToMend[]): readonly ServiceToMend[] {
  return services
    .filter(({ stale, off }) => stale || off !== null)
    .sort(
      (a, b) =>
        Number(b.stale) - Number(a.stale) ||
        (a.stale ? (a.checked ?? Number.NEGATIVE_INFINITY) - (b.checked ?? Number.NEGATIVE_INFINITY) || 0 : 0) ||
        a.name.localeCompare(b.name, 'en-GB'),
    )
}
