import type { Codes } from '../frame/frame'
import type { Clause } from './clauses'
import type { Groups } from './groups'
import { rounds } from './rounds'
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
  /** By cell, the rows counted, where they are kept to be brought together. */
  kept: readonly number[][]
}

const blockRows = 8192
const everyRow = Int32Array.from({ length: blockRows }, (_, at) => at)

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
    kept: Array.from({ length: vectors.gathering ? cells : 0 }, () => []),
  }
}

function markFails(mask: Uint8Array, start: number, count: number, codes: Codes, fails: Uint8Array): void {
  for (let at = 0; at < count; at++) mask[at] = (mask[at] ?? 0) | (fails[codes[start + at] ?? 0] ?? 0)
}

/** Lists the rows of a block that miss none of the bits, by their place in it; returns how many. */
function passing(mask: Uint8Array, fours: Int32Array, bits: number, count: number, list: Int32Array): number {
  const wanted = bits * 0x01010101
  let found = 0
  for (let four = 0; four * 4 < count; four++) {
    const word = (fours[four] ?? 0) & wanted
    // Most rows fail most filters: where all four bytes have a bit set, there is nothing to list.
    if (((((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word) & 0x80808080) === (0x80808080 | 0)) continue
    const end = Math.min(count, four * 4 + 4)
    for (let at = four * 4; at < end; at++) {
      list[found] = at
      found += ((mask[at] ?? 0) & bits) === 0 ? 1 : 0
    }
  }
  return found
}

/** The rows of a block that a tally looks at: places from `start`. */
interface Block {
  start: number
  count: number
  list: Int32Array
  cells: Int32Array
}

function locate({ start, count, list, cells }: Block, axes: Tally['axes']): void {
  const [first, ...others] = axes
  if (!first) {
    cells.fill(0, 0, count)
    return
  }
  const { codes, groups } = first
  const { groupOf } = groups
  for (let at = 0; at < count; at++) cells[at] = groupOf[codes[start + (list[at] ?? 0)] ?? 0] ?? 0
  for (const other of others) locateWithin({ start, count, list, cells }, other)
}

function locateWithin({ start, count, list, cells }: Block, { codes, groups }: Tally['axes'][number]): void {
  const { groupOf, entries } = groups
  const size = entries.length
  for (let at = 0; at < count; at++) {
    cells[at] = (cells[at] ?? 0) * size + (groupOf[codes[start + (list[at] ?? 0)] ?? 0] ?? 0)
  }
}

function countRows({ start, count, list, cells }: Block, states: Uint8Array, rows: Float64Array): void {
  for (let at = 0; at < count; at++) {
    const slot = ((cells[at] ?? 0) << 2) | (states[start + (list[at] ?? 0)] ?? 0)
    rows[slot] = (rows[slot] ?? 0) + 1
  }
}

function addAmounts({ start, count, list, cells }: Block, amounts: Amounts, sums: Float64Array): void {
  for (let at = 0; at < count; at++) {
    const cell = cells[at] ?? 0
    sums[cell] = (sums[cell] ?? 0) + (amounts[start + (list[at] ?? 0)] ?? 0)
  }
}

/** `addAmounts` for a percentage, both parts at once. */
function addPairs(block: Block, top: Amounts, bottom: Amounts, tops: Float64Array, bottoms: Float64Array): void {
  const { start, count, list, cells } = block
  for (let at = 0; at < count; at++) {
    const cell = cells[at] ?? 0
    const row = start + (list[at] ?? 0)
    tops[cell] = (tops[cell] ?? 0) + (top[row] ?? 0)
    bottoms[cell] = (bottoms[cell] ?? 0) + (bottom[row] ?? 0)
  }
}

function markSeen({ start, count, list, cells }: Block, { vectors, seen }: Tally): void {
  if (!vectors.distinct) return
  const { codes, size } = vectors.distinct
  const words = Math.ceil(size / 32)
  for (let at = 0; at < count; at++) {
    const row = start + (list[at] ?? 0)
    const code = codes[row] ?? 0
    if (vectors.states[row] !== rowState.counted || code === 0) continue
    const word = (cells[at] ?? 0) * words + (code >>> 5)
    seen[word] = (seen[word] ?? 0) | (1 << (code & 31))
  }
}

function keepRows({ start, count, list, cells }: Block, { vectors, kept }: Tally): void {
  for (let at = 0; at < count; at++) {
    const row = start + (list[at] ?? 0)
    if (vectors.states[row] === rowState.counted) kept[cells[at] ?? 0]?.push(row)
  }
}

function add(block: Block, tally: Tally): void {
  const { numerator, denominator, distinct, gathering } = tally.vectors
  if (gathering) keepRows(block, tally)
  else if (numerator && denominator) addPairs(block, numerator, denominator, tally.numerators, tally.denominators)
  else if (numerator) addAmounts(block, numerator, tally.numerators)
  if (distinct) markSeen(block, tally)
}

/** Tallies whose rows have the same states: counted once, in the first one's room. */
interface Alike {
  rows: Float64Array
  tallies: Tally[]
}

/** Tallies that count the same rows in the same cells. */
interface Sharing {
  axes: Tally['axes']
  tallies: Tally[]
  states: Map<Uint8Array, Alike>
}

/** The tallies by the clauses they mind, and by the cells they count in. */
function plan(tallies: readonly Tally[], bitOf: ReadonlyMap<Clause, number>) {
  const byBits = new Map<number, Map<string, Sharing>>()
  const numbers = new Map<object, number>()
  const number = (object: object): number => {
    const known = numbers.get(object) ?? numbers.size
    numbers.set(object, known)
    return known
  }
  for (const tally of tallies) {
    const bits = tally.clauses.reduce((mask, clause) => mask | (bitOf.get(clause) ?? 0), 0)
    const where = tally.axes.map(({ codes, groups }) => `${number(codes)}:${number(groups)}`).join('|')
    const byCells = byBits.get(bits) ?? new Map<string, Sharing>()
    byBits.set(bits, byCells)
    const sharing: Sharing = byCells.get(where) ?? { axes: tally.axes, tallies: [], states: new Map() }
    byCells.set(where, sharing)
    sharing.tallies.push(tally)
    const counted: Alike = sharing.states.get(tally.vectors.states) ?? { rows: tally.rows, tallies: [] }
    sharing.states.set(tally.vectors.states, counted)
    counted.tallies.push(tally)
  }
  return [...byBits].map(([bits, byCells]) => ({ bits, sharings: [...byCells.values()], passed: 0 }))
}

/** Goes over the rows for tallies whose clauses fit the mask; `bitOf` gives each its bit. */
function passOnce(from: number, to: number, tallies: readonly Tally[], bitOf: ReadonlyMap<Clause, number>) {
  const tests = [...bitOf].map(([{ codes, fails }, bit]) => ({ codes, fails: fails.map((each) => each * bit) }))
  const plans = plan(tallies, bitOf)
  const mask = new Uint8Array(blockRows)
  const fours = new Int32Array(mask.buffer)
  const list = new Int32Array(blockRows)
  const cells = new Int32Array(blockRows)
  for (let start = from; start < to; start += blockRows) {
    const size = Math.min(blockRows, to - start)
    mask.fill(0, 0, size)
    for (const { codes, fails } of tests) markFails(mask, start, size, codes, fails)
    for (const each of plans) {
      const count = each.bits === 0 ? size : passing(mask, fours, each.bits, size, list)
      each.passed += count
      if (count === 0) continue
      const block = { start, count, list: each.bits === 0 ? everyRow : list, cells }
      for (const { axes, tallies: counted, states } of each.sharings) {
        locate(block, axes)
        for (const [rowStates, { rows }] of states) countRows(block, rowStates, rows)
        for (const tally of counted) add(block, tally)
      }
    }
  }
  for (const { sharings } of plans) {
    for (const { states } of sharings) {
      for (const { rows, tallies: alike } of states.values()) for (const tally of alike) tally.rows.set(rows)
    }
  }
  return new Map(
    plans.flatMap(({ sharings, passed }) =>
      sharings.flatMap((each) => each.tallies.map((tally) => [tally, passed] as const)),
    ),
  )
}

/**
 * Goes over the rows in blocks: each clause sets a bit of the rows it keeps out, and a measure counts a row when none of
 * the bits it minds is set. Fills the tallies; returns how many rows passed each one's clauses. One time over the rows is
 * enough unless the tallies mind more filters, each its own, than the mask has bits.
 */
export function pass(from: number, to: number, tallies: readonly Tally[]): ReadonlyMap<Tally, number> {
  const passed = new Map<Tally, number>()
  for (const { together, bitOf } of rounds(tallies)) {
    for (const [tally, rows] of passOnce(from, to, together, bitOf)) passed.set(tally, rows)
  }
  return passed
}
