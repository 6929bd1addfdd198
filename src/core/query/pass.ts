import type { Codes } from '../frame/frame'
import type { Clause } from './clauses'
import type { Groups } from './groups'
import { type Amounts, rowState, type Vectors } from './vectors'

/** What one measure of one query asks of the rows, and the sums it gets. */
export interface Tally {
  clauses: readonly Clause[]
  /** Its axes: by code, the group a row falls in. Groups of axis 0 run outermost. */
  axes: readonly { codes: Codes; groups: Groups }[]
  vectors: Vectors
  /** By cell: rows out, counted, withheld, blank. */
  rows: Float64Array
  numerators: Float64Array
  denominators: Float64Array
  /** By cell, one bit a distinct value. */
  seen: Uint32Array
}

const blockRows = 8192
/** More clauses than a mask has bits do not occur: there are five dimensions, the period and the as-at day. */
const mostClauses = 30

/** Room for a measure's sums. */
export function tallyOf(clauses: readonly Clause[], axes: Tally['axes'], vectors: Vectors): Tally {
  const cells = axes.reduce((size, { groups }) => size * groups.entries.length, 1)
  const words = vectors.distinct ? Math.ceil(vectors.distinct.size / 32) : 0
  return {
    clauses,
    axes,
    vectors,
    rows: new Float64Array(cells * 4),
    numerators: new Float64Array(vectors.numerator ? cells : 0),
    denominators: new Float64Array(vectors.denominator ? cells : 0),
    seen: new Uint32Array(cells * words),
  }
}

function markFails(mask: Int32Array, from: number, count: number, codes: Codes, fails: Int32Array): void {
  for (let at = 0; at < count; at++) mask[at] = (mask[at] ?? 0) | (fails[codes[from + at] ?? 0] ?? 0)
}

/** Lists the rows that miss none of the bits; returns how many. */
function passing(mask: Int32Array, bits: number, from: number, count: number, list: Int32Array): number {
  let found = 0
  for (let at = 0; at < count; at++) {
    list[found] = from + at
    found += ((mask[at] ?? 0) & bits) === 0 ? 1 : 0
  }
  return found
}

function locate(list: Int32Array, count: number, axes: Tally['axes'], cells: Int32Array): void {
  const [first, ...others] = axes
  if (!first) {
    cells.fill(0, 0, count)
    return
  }
  const { codes, groups } = first
  const groupOf = groups.groupOf
  for (let at = 0; at < count; at++) cells[at] = groupOf[codes[list[at] ?? 0] ?? 0] ?? 0
  for (const other of others) locateWithin(list, count, other, cells)
}

function locateWithin(list: Int32Array, count: number, axis: Tally['axes'][number], cells: Int32Array): void {
  const { codes, groups } = axis
  const size = groups.entries.length
  const groupOf = groups.groupOf
  for (let at = 0; at < count; at++) cells[at] = (cells[at] ?? 0) * size + (groupOf[codes[list[at] ?? 0] ?? 0] ?? 0)
}

function countRows(list: Int32Array, count: number, cells: Int32Array, states: Uint8Array, rows: Float64Array): void {
  for (let at = 0; at < count; at++) {
    const slot = ((cells[at] ?? 0) << 2) | (states[list[at] ?? 0] ?? 0)
    rows[slot] = (rows[slot] ?? 0) + 1
  }
}

function addAmounts(list: Int32Array, count: number, cells: Int32Array, amounts: Amounts, sums: Float64Array): void {
  for (let at = 0; at < count; at++) {
    const cell = cells[at] ?? 0
    sums[cell] = (sums[cell] ?? 0) + (amounts[list[at] ?? 0] ?? 0)
  }
}

function markSeen(list: Int32Array, count: number, cells: Int32Array, { vectors, seen }: Tally): void {
  if (!vectors.distinct) return
  const { codes, size } = vectors.distinct
  const words = Math.ceil(size / 32)
  for (let at = 0; at < count; at++) {
    const row = list[at] ?? 0
    const code = codes[row] ?? 0
    if (vectors.states[row] !== rowState.counted || code === 0) continue
    const word = (cells[at] ?? 0) * words + (code >>> 5)
    seen[word] = (seen[word] ?? 0) | (1 << (code & 31))
  }
}

/** The tallies that the same rows pass into, and the axes they share. */
function plan(tallies: readonly Tally[], bitOf: ReadonlyMap<Clause, number>) {
  const byBits = new Map<number, Map<string, Tally[]>>()
  const numberOf = new Map<object, number>()
  const number = (object: object): number => {
    const known = numberOf.get(object) ?? numberOf.size
    numberOf.set(object, known)
    return known
  }
  for (const tally of tallies) {
    const bits = tally.clauses.reduce((mask, clause) => mask | (bitOf.get(clause) ?? 0), 0)
    const where = tally.axes.map(({ codes, groups }) => `${number(codes)}:${number(groups)}`).join('|')
    const byCells = byBits.get(bits) ?? new Map<string, Tally[]>()
    byBits.set(bits, byCells)
    byCells.set(where, [...(byCells.get(where) ?? []), tally])
  }
  return [...byBits].map(([bits, byCells]) => ({ bits, groups: [...byCells.values()], passed: 0 }))
}

/**
 * Goes over the rows once, in blocks: each clause sets a bit of the rows it keeps out, and a measure counts a row when
 * none of the bits it minds is set. Fills the tallies; returns how many rows passed each one's clauses.
 */
export function pass(from: number, to: number, tallies: readonly Tally[]): ReadonlyMap<Tally, number> {
  const clauses = [...new Set(tallies.flatMap((tally) => tally.clauses))]
  if (clauses.length > mostClauses) throw new Error('Too many filters at once.')
  const bitOf = new Map(clauses.map((clause, at) => [clause, 1 << at]))
  const tests = clauses.map((clause, at) => ({
    codes: clause.codes,
    fails: Int32Array.from(clause.fails, (fails) => fails << at),
  }))
  const plans = plan(tallies, bitOf)
  const mask = new Int32Array(blockRows)
  const list = new Int32Array(blockRows)
  const cells = new Int32Array(blockRows)
  for (let start = from; start < to; start += blockRows) {
    const count = Math.min(blockRows, to - start)
    mask.fill(0, 0, count)
    for (const { codes, fails } of tests) markFails(mask, start, count, codes, fails)
    for (const each of plans) {
      const found = passing(mask, each.bits, start, count, list)
      each.passed += found
      if (found === 0) continue
      for (const sharing of each.groups) {
        locate(list, found, sharing[0]?.axes ?? [], cells)
        for (const tally of sharing) {
          const { vectors } = tally
          countRows(list, found, cells, vectors.states, tally.rows)
          if (vectors.numerator) addAmounts(list, found, cells, vectors.numerator, tally.numerators)
          if (vectors.denominator) addAmounts(list, found, cells, vectors.denominator, tally.denominators)
          if (vectors.distinct) markSeen(list, found, cells, tally)
        }
      }
    }
  }
  return new Map(plans.flatMap(({ groups, passed }) => groups.flat().map((tally) => [tally, passed] as const)))
}
