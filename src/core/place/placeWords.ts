import type { Located, OffMap, Precision } from './locate'
import type { Places } from './places'

const placedBy: Readonly<Record<Precision, string>> = {
  exact: 'its own position',
  postcode: 'its postcode',
  sector: 'its postcode without the last two letters',
  outcode: 'the first half of its postcode',
  town: 'the middle of its town',
}

const offMap: Readonly<Record<OffMap, (count: number) => string>> = {
  online: (count) => `${count} online`,
  'no-postcode': (count) => `${count} without a postcode`,
  withheld: (count) => `${count} with a withheld address`,
  'unknown-postcode': (count) => `${count} with a postcode outside the area`,
  'not-running': (count) => `${count} not running`,
}

/** Why a service may be off the map, in the order it is told. */
export const offMapReasons: readonly OffMap[] = ['online', 'no-postcode', 'withheld', 'unknown-postcode', 'not-running']

/** How many services are listed, and how many of them are off the map for each reason. */
export interface PlaceCounts {
  of: number
  off: Readonly<Record<OffMap, number>>
}

/** Counts what is on the map and what is not. */
export function countPlaces(located: readonly Located[]): PlaceCounts {
  const off = { online: 0, 'no-postcode': 0, withheld: 0, 'unknown-postcode': 0, 'not-running': 0 }
  for (const at of located) if (at.on === 'list') off[at.reason] += 1
  return { of: located.length, off }
}

/** How many are not on the map. */
export const countOff = (counts: PlaceCounts) => offMapReasons.reduce((sum, reason) => sum + counts.off[reason], 0)

/** `19 of 60 are not on the map: 11 online, 6 without a postcode`; '' when every one is on it. */
export function notOnMapWords(counts: PlaceCounts): string {
  const off = countOff(counts)
  if (off === 0) return ''
  const why = offMapReasons
    .filter((reason) => counts.off[reason] > 0)
    .map((reason) => offMap[reason](counts.off[reason]))
  return `${off} of ${counts.of} ${off === 1 ? 'is' : 'are'} not on the map: ${why.join(', ')}`
}

/** A distance as people say it: to 100 m under a kilometre, then to 100 m in kilometres. */
export function distanceWords(metres: number): string {
  const rounded = Math.max(100, Math.round(metres / 100) * 100)
  return rounded < 1000 ? `${rounded} m` : `${(rounded / 1000).toFixed(rounded % 1000 === 0 ? 0 : 1)} km`
}

/** Drawn as a pin: its own position, or its postcode in the area pack. */
export const isExact = (precision: Precision) => precision === 'exact' || precision === 'postcode'

/** `approximate: within about 1.4 km`, `exact to about 10 m`, or `exact position`. */
export function precisionWords(point: { precision: Precision; within: number }): string {
  if (point.precision === 'exact') return 'exact position'
  return isExact(point.precision)
    ? `exact to about ${point.within} m`
    : `approximate: within about ${distanceWords(point.within)}`
}

/** The place of one service in a sentence: how exact it is and what placed it, or why it is not on the map. */
export function whereWords(located: Located): string {
  if (located.on === 'list') return listOnly[located.reason]
  const by = placedBy[located.precision]
  if (located.precision === 'exact') return `Exact, placed by ${by}`
  if (isExact(located.precision)) return `Exact to about ${located.within} m, placed by ${by}`
  return `Approximate: within about ${distanceWords(located.within)}, placed by ${by}`
}

const listOnly: Readonly<Record<OffMap, string>> = {
  online: 'Not on the map: it is online or covers the whole area',
  'no-postcode': 'Not on the map: it has no postcode',
  withheld: 'Not on the map: the address is withheld',
  'unknown-postcode': 'Not on the map: its postcode is outside the area and its town is not known',
  'not-running': 'Not on the map: it is not running',
}

/** What places the pins where a service does not give its own position. */
export function placedByWords({ postcode }: Pick<Places, 'postcode'>): string {
  return postcode
    ? 'Positions from whole postcodes, to about 10 m'
    : 'Positions from postcode sectors, no area pack loaded'
}
