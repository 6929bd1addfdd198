import type { HsdsPage, HsdsService } from '../core/exchange/hsds'
import { isWithheld } from '../core/place/locate'

/** A row of the services dataset: cells as shown, by column id. */
export type ServiceCells = Readonly<Record<string, string>>

const statuses: Readonly<Record<string, HsdsService['status']>> = {
  inactive: 'inactive',
  defunct: 'defunct',
  'temporarily closed': 'temporarily closed',
}
/** Columns that the specification has no member for: each an attribute of its own kind. */
const attributes = ['function', 'theme', 'delivery', 'needs_referral', 'address_confidential'] as const
const parted = /\s*(?:;|\||\r?\n|,\s|\bor\b)\s*/
const listed = (cell: string) => cell.split(parted).filter(Boolean)

/** A name for a record that lasts as long as its content: letters, figures and hyphens. */
function idOf(...parts: readonly string[]): string {
  const text = parts.join(' ').normalize('NFD').toLowerCase()
  return text
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120)
}

const cell = (row: ServiceCells, column: string) => row[column]?.trim() ?? ''
const orNull = (text: string) => (text === '' ? null : text)
const numberOf = (text: string) => (text === '' || Number.isNaN(Number(text)) ? null : Number(text))
const isVirtual = (row: ServiceCells) => /^(online|area.wide)$/i.test(cell(row, 'delivery'))

/** One place of a service. A withheld address is left out whole: no street, no postcode, no position. */
function placeOf(row: ServiceCells, id: string) {
  const open = !isWithheld(cell(row, 'address_confidential'))
  const told = (column: string) => orNull(open ? cell(row, column) : '')
  const address = {
    id: `${id}-address`,
    address_1: told('address_1'),
    city: told('town'),
    postal_code: told('postcode'),
    country: 'GB',
    address_type: 'physical',
  }
  const hasAddress = Boolean(address.address_1 ?? address.city ?? address.postal_code)
  return {
    id,
    location: {
      id: `${id}-place`,
      location_type: isVirtual(row) ? ('virtual' as const) : ('physical' as const),
      name: null,
      latitude: numberOf(told('latitude') ?? ''),
      longitude: numberOf(told('longitude') ?? ''),
      addresses: hasAddress ? [address] : [],
    },
  }
}

function attributesOf(row: ServiceCells, id: string) {
  return attributes.flatMap((column) =>
    (column === 'theme' ? listed(cell(row, column)) : [cell(row, column)]).filter(Boolean).map((value) => ({
      id: idOf(id, column, value),
      label: column,
      value,
      taxonomy_term: { id: idOf(value), name: value, taxonomy: column },
    })),
  )
}

function serviceOf([first = {}, ...others]: readonly ServiceCells[], id: string): HsdsService {
  const hours = cell(first, 'hours')
  const cluster = cell(first, 'cluster')
  return {
    id,
    name: cell(first, 'service_name'),
    status: statuses[cell(first, 'status').toLowerCase()] ?? 'active',
    description: null,
    url: orNull(cell(first, 'website')),
    email: orNull(cell(first, 'email')),
    minimum_age: numberOf(cell(first, 'min_age')),
    maximum_age: numberOf(cell(first, 'max_age')),
    assured_date: orNull(cell(first, 'assured_date')),
    phones: listed(cell(first, 'phone')).map((number) => ({ id: idOf(id, number), number })),
    schedules: hours === '' ? [] : [{ id: `${id}-hours`, description: hours, opens_at: null, closes_at: null }],
    service_areas: cluster === '' ? [] : [{ id: idOf(id, cluster), name: cluster }],
    attributes: attributesOf(first, id),
    service_at_locations: [first, ...others].map((row, at) => placeOf(row, `${id}-${at + 1}`)),
  }
}

/** What must be the same of two rows for them to be one service at two places. */
const samePlaceless = (row: ServiceCells) =>
  JSON.stringify(
    Object.entries(row)
      .filter(([column]) => !['address_1', 'town', 'postcode', 'latitude', 'longitude'].includes(column))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/**
 * Services as a page of the Human Services Data Specification 3 (Open Referral UK 3), with every required member. Rows
 * that differ in their place alone are one service at several places; a confidential address is left out.
 */
export function toOpenReferral(rows: readonly ServiceCells[]): HsdsPage {
  const services = new Map<string, ServiceCells[]>()
  for (const row of rows) services.set(samePlaceless(row), [...(services.get(samePlaceless(row)) ?? []), row])
  const taken = new Map<string, number>()
  const contents = [...services.values()].map((places) => {
    const [first = {}] = places
    const id = cell(first, 'service_id') || idOf(cell(first, 'service_name')) || 'service'
    const before = taken.get(id) ?? 0
    taken.set(id, before + 1)
    return serviceOf(places, before === 0 ? id : `${id}-${before + 1}`)
  })
  return { total_items: contents.length, contents }
}

const headings = [
  'service_id',
  'service_name',
  'function',
  'theme',
  'phone',
  'email',
  'website',
  'address_1',
  'town',
  'postcode',
  'cluster',
  'delivery',
  'latitude',
  'longitude',
  'min_age',
  'max_age',
  'needs_referral',
  'hours',
  'status',
  'assured_date',
  'address_confidential',
] as const

type Heading = (typeof headings)[number]

function hoursOf({ schedules }: HsdsService): string {
  const times = (schedules ?? []).map(({ description, opens_at, closes_at }) => {
    if (description) return description
    return opens_at && closes_at ? `${opens_at} to ${closes_at}` : ''
  })
  return times.filter(Boolean).join('; ')
}

function rowsOf(service: HsdsService): Record<Heading, string>[] {
  const said = (kind: string) =>
    (service.attributes ?? [])
      .filter(({ label, taxonomy_term }) => [label, taxonomy_term?.taxonomy].includes(kind))
      .flatMap(({ value, taxonomy_term }) => value ?? taxonomy_term?.name ?? [])
      .join('; ')
  const places = service.service_at_locations?.flatMap((at) => at.location ?? []) ?? []
  return (places.length === 0 ? [undefined] : places).map((place) => {
    const [address] = place?.addresses ?? []
    return {
      service_id: service.id,
      service_name: service.name,
      function: said('function'),
      theme: said('theme'),
      phone: (service.phones ?? []).map(({ number }) => number).join('; '),
      email: service.email ?? '',
      website: service.url ?? '',
      address_1: address?.address_1 ?? '',
      town: address?.city ?? '',
      postcode: address?.postal_code ?? '',
      cluster: (service.service_areas ?? []).flatMap(({ name }) => name ?? []).join('; '),
      delivery: said('delivery') || (place?.location_type === 'virtual' ? 'Online' : ''),
      latitude: String(place?.latitude ?? ''),
      longitude: String(place?.longitude ?? ''),
      min_age: String(service.minimum_age ?? ''),
      max_age: String(service.maximum_age ?? ''),
      needs_referral: said('needs_referral'),
      hours: hoursOf(service),
      status: service.status,
      assured_date: service.assured_date ?? '',
      address_confidential: said('address_confidential'),
    }
  })
}

/** The services of a page as the rows of a sheet: the headings, then one row for each service and place. */
export function fromOpenReferral({ contents }: HsdsPage): readonly (readonly string[])[] {
  const rows = contents.flatMap(rowsOf)
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading]))]
}
