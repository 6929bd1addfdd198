import * as z from 'zod/mini'
import { formatView, longestLink, parseView } from './viewLink'

/** A view under a name: a page and the search string of its link. */
export interface SavedView {
  name: string
  page: string
  search: string
}

export const longestName = 80

const nameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestName), z.regex(/^[^\p{Cc}\p{Cs}]+$/u))
const savedSchema = z.object({
  name: nameSchema,
  page: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/)),
  search: z.string().check(z.maxLength(longestLink)),
})
const fileSchema = z.object({
  kind: z.literal('golden-thread-views'),
  version: z.literal(1),
  views: z.array(z.unknown()).check(z.maxLength(500)),
})

/** A name as it may be kept; null where it may not. */
export function readViewName(given: string): string | null {
  const read = nameSchema.safeParse(given)
  return read.success ? read.data : null
}

/** What a view may be called, from its page and its filters: `Audits: Theme is Fathers`, as many as there is room for. */
export function viewName(page: string, filters: readonly string[]): string {
  const names = filters.map((_, at) => `${page}: ${filters.slice(0, filters.length - at).join(', ')}`)
  return names.find((name) => name.length <= longestName) ?? page
}

/** A saved view in an object of unknown making, its link in the one form a link has; null where it is none. */
export function readSavedView(given: unknown): SavedView | null {
  const read = savedSchema.safeParse(given)
  return read.success ? { ...read.data, search: formatView(parseView(read.data.search)) } : null
}

/** The same of JSON text, such as a device keeps. */
export function parseSavedView(text: string | null): SavedView | null {
  return readSavedView(jsonOf(text))
}

/** Saved views as a file for another device. */
export function formatViewsFile(views: readonly SavedView[]): string {
  return `${JSON.stringify({ kind: 'golden-thread-views', version: 1, views }, null, 2)}\n`
}

/** The views of such a file, and how many of its entries are none; null where it is no such file. */
export function parseViewsFile(text: string): { views: readonly SavedView[]; dropped: number } | null {
  const read = fileSchema.safeParse(jsonOf(text))
  if (!read.success) return null
  const views = read.data.views.map(readSavedView).filter((view) => view !== null)
  return { views, dropped: read.data.views.length - views.length }
}

function jsonOf(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
