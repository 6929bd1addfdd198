import type { NewNote } from '../io/library/libraryStore'
import type { Json, Note } from '../io/library/storedImport'

/** Column id → text as written → value id. */
export type ValueMap = Readonly<Record<string, Readonly<Record<string, string>>>>

const prefix = 'value'

/** The note that remembers what a text of a column stands for. Each is a note of its own, so that two tabs lose none. */
export function valueNote(dataset: string, column: string, text: string, value: string, when: string): NewNote {
  return { key: JSON.stringify([prefix, dataset, column, text]), value, when }
}

/** What was remembered of each dataset. A file's text may be anything, `__proto__` too, so it stands in Maps until the end. */
export function rememberedValues(notes: readonly Note[]): ReadonlyMap<string, ValueMap> {
  const found = new Map<string, Map<string, Map<string, string>>>()
  for (const { key, value } of notes) {
    const place = placeOf(key)
    if (!place || typeof value !== 'string') continue
    const columns = found.get(place.dataset) ?? new Map<string, Map<string, string>>()
    const texts = columns.get(place.column) ?? new Map<string, string>()
    found.set(place.dataset, columns.set(place.column, texts.set(place.text, value)))
  }
  return new Map(
    [...found].map(([dataset, columns]) => [
      dataset,
      Object.fromEntries([...columns].map(([column, texts]) => [column, Object.fromEntries(texts)])),
    ]),
  )
}

function placeOf(key: string): { dataset: string; column: string; text: string } | null {
  const parts = textsOf(key)
  const [kind, dataset, column, text] = parts
  if (kind !== prefix || dataset === undefined || column === undefined || text === undefined) return null
  return { dataset, column, text }
}

function textsOf(key: string): readonly string[] {
  let parsed: Json
  try {
    parsed = JSON.parse(key)
  } catch {
    return []
  }
  return Array.isArray(parsed) && parsed.every((part) => typeof part === 'string') ? parsed : []
}

/** Both maps in one; where they differ, the second holds. */
export function mergedValues(first: ValueMap, second: ValueMap): ValueMap {
  const columns = new Set([...Object.keys(first), ...Object.keys(second)])
  return Object.fromEntries([...columns].map((column) => [column, { ...first[column], ...second[column] }]))
}
