import type { Note, StoredImport } from '../../src/io/library/storedImport'

/** What a library should hold: plain lists, worked out without the library. */
export interface Held {
  imports: readonly StoredImport[]
  notes: readonly Note[]
}

/** The kinds of change that are cut short. */
export const kinds = ['add', 'undo', 'restore', 'upgrade'] as const
export type ChangeKind = (typeof kinds)[number]

/** So many changes go by until adding, or undoing, starts over from nothing. */
export const roundLength = 9

const when = '2026-11-21T09:30:00.000Z'

/** Numbers below 2^32 that look random and are the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** An import whose content follows from its number: a few hundred bytes, or some hundreds of kilobytes, which browsers keep apart. */
export function importOf(number: number, order: number): StoredImport {
  const next = numbers(number + 1)
  const lines = next() % 3 === 0 ? 4000 + (next() % 4000) : 5 + (next() % 200)
  return {
    schema: 1,
    id: `import-${number}`,
    order,
    dataset: 'recommendations',
    period: '2026-27-q2',
    join: 'replace',
    source: 'device',
    file: `tracker ${number}.csv`,
    when,
    sha256: number.toString(16).padStart(64, '0'),
    cleaned: Array.from({ length: lines }, () => `R${next()},${next()},open\r\n`).join(''),
    headerMap: { rec_id: 'Ref' },
    valueMap: { theme: { 'Dom. abuse': 'domestic-abuse' } },
    remedies: [{ kind: 'redact', column: 'recommendation', line: 7 }],
    summary: { loaded: lines, rejected: 0, skipped: 1, blank: 0 },
    report: '{}',
  }
}

export const noteOf = (number: number): Note => ({ schema: 1, key: 'view', value: { number }, when })

const range = (length: number, from = 0): number[] => Array.from({ length }, (_, at) => from + at)

/** What stands after so many changes of a kind. Reached by `change` in the page, one change a step. */
export function heldAfter(kind: ChangeKind, changes: number): Held {
  const round = Math.floor(changes / roundLength)
  const step = changes % roundLength
  const first = round * 100
  if (kind === 'add') return { imports: range(step).map((at) => importOf(first + at, at + 1)), notes: [] }
  if (kind === 'undo') {
    const left = step === 0 ? 0 : roundLength - step
    return { imports: range(left).map((at) => importOf(first + at, at + 1)), notes: [] }
  }
  if (kind === 'restore') {
    if (changes === 0) return { imports: [], notes: [] }
    const size = 1 + (changes % 7)
    return { imports: range(size).map((at) => importOf(changes * 10 + at, at + 1)), notes: [noteOf(changes)] }
  }
  const imports = range(6).map((at) => ({ ...importOf(at, at + 1), file: fileAt(changes) }))
  return { imports, notes: [] }
}

/** What the upgrade to a version writes into every import. */
export const fileAt = (upgrades: number): string => (upgrades === 0 ? 'as it was' : `upgraded ${upgrades} times`)

/** SHA-256 of everything that is held, hex. */
export async function hashOf({ imports, notes }: Held): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([imports, notes], sorted))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Object keys in order of name, so that equal content gives equal text. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
