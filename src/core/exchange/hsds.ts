import * as z from 'zod/mini'

const words = z.nullish(z.string())
const number = z.nullish(z.number())

const attribute = z.object({
  id: z.string(),
  /** What kind of thing it says: `function`, `theme`, `delivery`, `referral`. */
  label: words,
  value: words,
  taxonomy_term: z.nullish(z.object({ id: words, name: words, taxonomy: words })),
})

const location = z.object({
  id: z.string(),
  location_type: z.enum(['physical', 'postal', 'virtual']),
  name: words,
  latitude: number,
  longitude: number,
  addresses: z.nullish(z.array(z.object({ address_1: words, city: words, postal_code: words, country: words }))),
})

const service = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: words,
  url: words,
  email: words,
  minimum_age: number,
  maximum_age: number,
  assured_date: words,
  phones: z.nullish(z.array(z.object({ id: z.string(), number: z.string() }))),
  schedules: z.nullish(z.array(z.object({ id: z.string(), description: words, opens_at: words, closes_at: words }))),
  service_areas: z.nullish(z.array(z.object({ id: z.string(), name: words }))),
  attributes: z.nullish(z.array(attribute)),
  service_at_locations: z.nullish(z.array(z.object({ id: z.string(), location: z.nullish(location) }))),
})

/** A page of services as an Open Referral feed answers: the members this project reads; others are let be. */
const pageSchema = z.object({
  total_items: z.exactOptional(z.number()),
  contents: z.array(service),
})

export type HsdsService = z.infer<typeof service>
export type HsdsPage = z.infer<typeof pageSchema>

/** A page, a bare list of services, or one service: the three forms that directories export. */
function asPage(json: unknown): unknown {
  if (Array.isArray(json)) return { contents: json }
  if (typeof json !== 'object' || json === null || 'contents' in json) return json
  if ('services' in json) return { contents: json.services }
  return 'name' in json ? { contents: [json] } : json
}

/**
 * Reads JSON as services of the Human Services Data Specification 3 (Open Referral UK 3). Gives the page, or in words
 * what stands against it.
 */
export function parseHsds(json: unknown): { page: HsdsPage } | { fault: string } {
  const read = pageSchema.safeParse(asPage(json))
  if (read.success) return { page: read.data }
  const [issue] = read.error.issues
  const where = (issue?.path ?? []).map((part) => (typeof part === 'number' ? `number ${part + 1}` : String(part)))
  return { fault: `${where.join(', ')}: ${issue?.message ?? 'another form'}` }
}
