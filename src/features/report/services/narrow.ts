import { type GroundBox, isWithin } from '../../../core/place/groundBox'
import type { Marked } from '../../../marks/map/locatedService'
import { type OpenState, openState, type WeekMinute } from './openNow'
import { cellOf, type PlacedService } from './serviceRow'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const searched = ['service_name', 'function', 'address_1', 'town', 'postcode']
const said = new WeakMap<PlacedService, string>()

function wordsOf(service: PlacedService): string {
  const known = said.get(service)
  if (known !== undefined) return known
  const words = plain(searched.map((column) => cellOf(service, column)).join(' '))
  said.set(service, words)
  return words
}

/** Whether every word typed stands in its name, function or address. What is withheld is not there to be found. */
export function isFound(service: PlacedService, typed: string): boolean {
  const sought = plain(typed).split(/\s+/).filter(Boolean)
  return sought.every((word) => wordsOf(service).includes(word))
}

/** What a reader of the services page sets beside the filters. Typed text is never part of a link. */
export interface Narrowing {
  search: string
  /** Null lets services stand whether open or not. */
  openAt: WeekMinute | null
}

export interface Kept {
  services: readonly PlacedService[]
  /** By service found, whether it is open; empty where that is not asked. */
  states: readonly OpenState[]
  /** Found, with hours that are not read as times: they may be open. */
  unread: readonly PlacedService[]
}

/** The services that the typed words and the clock leave. */
export function narrow(services: readonly PlacedService[], { search, openAt }: Narrowing): Kept {
  const found = search.trim() === '' ? services : services.filter((service) => isFound(service, search))
  if (!openAt) return { services: found, states: [], unread: [] }
  const states = found.map((service) => openState(service, openAt))
  const at = (state: OpenState) => found.filter((_, place) => states[place] === state)
  return { services: at('open'), states, unread: at('unread') }
}

/** What a choice on the map leaves of a list: what lies in the part that is shown, or is among those marked. */
export function onGround(
  services: readonly PlacedService[],
  box: GroundBox | null,
  marked: Marked | null,
): readonly PlacedService[] {
  if (!box && !marked) return services
  return services.filter(
    ({ key, located }) => located.on === 'map' && (!box || isWithin(box, located)) && (!marked || marked.keys.has(key)),
  )
}
