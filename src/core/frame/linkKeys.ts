import type { Frame } from './frame'
import { type KeyParts, keyPartsOf, partKeys } from './rowKeys'

/** The rows from one up to another. */
interface Span {
  from: number
  to: number
}

/** Room for an id in a link. */
const longestId = 60

/** Twelve characters of a text's hash, the same in every browser: a name for a row, never a safeguard. */
function hashOf(text: string): string {
  let [a, b] = [0x9e3779b9, 0x85ebca6b]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ (code + at), 0xc2b2ae35)
    b ^= b >>> 15
  }
  const part = (number: number): string => (number >>> 0).toString(36).padStart(6, '0').slice(-6)
  return part(a ^ (b >>> 7)) + part(b ^ (a >>> 11))
}

function texter({ columns }: Frame): (name: string, row: number) => string {
  return (name, row) => {
    const column = columns.get(name)
    return column?.texts[column.codes[row] ?? 0] ?? ''
  }
}

/** The id column of a slice when it alone tells its rows apart: filled in each, the same in no two, and short. */
function tellingId(frame: Frame, { from, to }: Span): string | null {
  const { first, columns } = frame.dataset.key
  const name = first ?? (columns.length === 1 ? columns[0] : undefined)
  const column = name === undefined ? undefined : frame.columns.get(name)
  if (name === undefined || !column) return null
  const seen = new Uint8Array(column.texts.length)
  for (let row = from; row < to; row++) {
    const code = column.codes[row] ?? 0
    if (code === 0 || seen[code] === 1 || (column.texts[code]?.length ?? 0) > longestId) return null
    seen[code] = 1
  }
  return name
}

/** The parts of a key of which the first ones name a row; where there is no id and no name, all of them do. */
function leadingOf({ dataset }: Frame): KeyParts {
  const parts = keyPartsOf(dataset)
  const named = parts.first !== undefined || parts.else.length > 0
  return named ? parts : { first: undefined, else: parts.always, always: [] }
}

/** The rows of a slice that its leading parts do not tell apart, by their number; what is told apart is left out. */
function alikeOf(frame: Frame, parts: KeyParts, { from, to }: Span): (row: number) => readonly number[] {
  const keys = partKeys({ ...parts, always: [] }, frame.columns, frame.rows)
  const rowsOf = new Map<number, number[]>()
  for (let row = from; row < to; row++) {
    const key = keys[row] ?? 0
    const there = rowsOf.get(key)
    if (there) there.push(row)
    else rowsOf.set(key, [row])
  }
  return (row) => rowsOf.get(keys[row] ?? 0) ?? []
}

/**
 * The key a row has in a link and on the page: short, the same next quarter, and telling nothing of where anyone is. It
 * is the row's id where each row of the list has one of its own, else a hash of its id or name; rows of one name (a
 * service at two places) are numbered in the order of the rest of their keys.
 */
export function linkKeys(frame: Frame, slice: Span): (row: number) => string {
  const text = texter(frame)
  const id = tellingId(frame, slice)
  if (id !== null) return (row) => text(id, row)
  const parts = leadingOf(frame)
  const alike = alikeOf(frame, parts, slice)
  const leading = (row: number): readonly string[] => {
    const first = parts.first === undefined ? '' : text(parts.first, row)
    return first === '' ? ['', ...parts.else.map((name) => text(name, row))] : [first]
  }
  const rest = (row: number): string => JSON.stringify(parts.always.map((name) => text(name, row)))
  return (row) => {
    const hash = hashOf(JSON.stringify(leading(row)))
    const rows = alike(row)
    if (rows.length < 2) return hash
    const mine = rest(row)
    const before = rows.filter((other) => {
      const theirs = rest(other)
      return theirs < mine || (theirs === mine && other < row)
    })
    return before.length === 0 ? hash : `${hash}-${before.length + 1}`
  }
}
