import { isWithheld, type Located, locate } from '../../../core/place/locate'
import type { Places } from '../../../core/place/places'

/** A service as the list of it was loaded: every column of the dataset as text, by column id; '' is blank. */
export interface ServiceRow {
  key: string
  cells: Readonly<Record<string, string>>
}

/** A service with its place, ready to list and to map. A withheld address and postcode are gone from its cells. */
export interface PlacedService extends ServiceRow {
  name: string
  located: Located
  withheld: boolean
  /** What a reader must know before going there: `temporarily closed`, `inactive`, `defunct`; '' for one that runs. */
  notice: string
}

const blankWords = new Set(['-', '–', 'n/a', 'none'])

/** A cell as text; the ways people write blank are blank. */
export function cellOf({ cells }: ServiceRow, column: string): string {
  const text = cells[column]?.trim() ?? ''
  return blankWords.has(text.toLowerCase()) ? '' : text
}

const whereabouts = ['address_1', 'postcode', 'latitude', 'longitude', 'town']

/** Places a service, and takes what is confidential out of its cells so that nothing further on can show it. */
export function placeService(row: ServiceRow, places: Places): PlacedService {
  const cell = (column: string) => cellOf(row, column)
  const located = locate(
    {
      latitude: cell('latitude'),
      longitude: cell('longitude'),
      postcode: cell('postcode'),
      town: cell('town'),
      delivery: cell('delivery'),
      confidential: cell('address_confidential'),
      status: cell('status'),
    },
    places,
  )
  const withheld = isWithheld(cell('address_confidential'))
  const hidden = withheld ? Object.fromEntries(whereabouts.map((column) => [column, ''])) : {}
  const status = cell('status').toLowerCase()
  return {
    key: row.key,
    cells: { ...row.cells, ...hidden },
    name: cell('service_name'),
    located,
    withheld,
    notice: status === 'active' ? '' : status,
  }
}

/** The name of a service, and whether one can go there at all. */
export const nameWords = ({ name, notice }: PlacedService) => (notice === '' ? name : `${name} (${notice})`)

/** What it does and how: `Fathers’ group · in person`; first, whether it runs. */
export const kindWords = (service: PlacedService): string =>
  [service.notice, cellOf(service, 'function'), cellOf(service, 'delivery').toLowerCase().replaceAll('-', ' ')]
    .filter(Boolean)
    .join(' · ')

/** `Ages 0 to 18`, `Ages 11 and over`; '' where no age is given. */
export function agesOf(service: PlacedService): string {
  const [from, to] = [cellOf(service, 'min_age'), cellOf(service, 'max_age')]
  if (from && to) return `Ages ${from} to ${to}`
  if (from) return `Ages ${from} and over`
  return to && `Ages up to ${to}`
}

/** Where it is, as it may be told. */
export function placeOf(service: PlacedService): string {
  if (service.withheld) return 'Address withheld'
  return (
    ['address_1', 'town', 'postcode']
      .map((column) => cellOf(service, column))
      .filter(Boolean)
      .join(', ') || '–'
  )
}
