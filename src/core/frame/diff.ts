import type { Dataset } from '../dataset/define'
import { cellState, type FrameColumn } from './frame'
import { joinColumns } from './joinColumns'
import { rowKeys } from './rowKeys'

/** Rows of a Frame or of an import: all of them, or those from one up to another, such as a slice. */
export interface RowSet {
  rows: number
  columns: ReadonlyMap<string, FrameColumn>
  from?: number
  to?: number
}

/** A cell that is not as it was. Texts are as stored; what its owner withheld is said so. */
export interface FieldChange {
  column: string
  before: { text: string; withheld: boolean }
  after: { text: string; withheld: boolean }
}

/** A row of both sets with other cells, by its number in each. */
export interface RowChange {
  before: number
  after: number
  fields: readonly FieldChange[]
}

export interface Diff {
  /** Numbers of rows of the set after that have no row before. */
  added: readonly number[]
  changed: readonly RowChange[]
  /** Numbers of rows of the set before that have no row after. */
  gone: readonly number[]
  /** Rows that are in both, cell for cell. */
  same: number
}

interface Compared {
  name: string
  column: FrameColumn
  /** By code: equal where the cells mean the same. */
  meaning: Uint32Array
}

/** The row numbers of a set, and its size. */
function spanOf({ rows, from = 0, to = rows }: RowSet): { from: number; size: number; rows: Int32Array | null } {
  const whole = from === 0 && to === rows
  return { from, size: to - from, rows: whole ? null : Int32Array.from({ length: to - from }, (_, at) => from + at) }
}

/** The codes of lists that hold the same members in another order are one meaning. */
function meaningOf({ texts, members }: FrameColumn): Uint32Array {
  const meaning = Uint32Array.from(texts, (_, code) => code)
  if (!members) return meaning
  const seen = new Map<string, number>()
  members.forEach((list, code) => {
    const name = [...list].sort((a, b) => a - b).join()
    const known = seen.get(name)
    if (known === undefined) seen.set(name, code)
    else meaning[code] = known
  })
  return meaning
}

/** Both sets in one dictionary a column, those of before first, so that cells compare by code. */
function compare(dataset: Dataset, before: RowSet, after: RowSet): readonly Compared[] {
  const parts = [before, after].map((set) => ({ set, span: spanOf(set) }))
  return Object.entries(dataset.columns).flatMap(([name, { kind }]) => {
    if (!parts.some(({ set }) => set.columns.has(name))) return []
    const column = joinColumns(
      kind,
      parts.map(({ set, span }) => ({ column: set.columns.get(name), count: span.size, rows: span.rows })),
    )
    return [{ name, column, meaning: meaningOf(column) }]
  })
}

function cellOf({ texts, states }: FrameColumn, code: number): FieldChange['before'] {
  return { text: texts[code] ?? '', withheld: states?.[code] === cellState.withheld }
}

function fieldsOf(columns: readonly Compared[], before: number, after: number): readonly FieldChange[] {
  const fields: FieldChange[] = []
  for (const { name, column, meaning } of columns) {
    const old = column.codes[before] ?? 0
    const now = column.codes[after] ?? 0
    if (meaning[old] === meaning[now]) continue
    fields.push({ column: name, before: cellOf(column, old), after: cellOf(column, now) })
  }
  return fields
}

/** Gives the rows before, by key: each is given once, the first of a key first, and -1 when there is none left. */
function taker(keys: Int32Array, size: number): (key: number) => number {
  const first = new Map<number, number>()
  const next = new Int32Array(size)
  for (let row = size - 1; row >= 0; row--) {
    const key = keys[row] ?? 0
    next[row] = first.get(key) ?? -1
    first.set(key, row)
  }
  return (key) => {
    const row = first.get(key) ?? -1
    if (row >= 0) first.set(key, next[row] ?? -1)
    return row
  }
}

/**
 * What became of the rows of one dataset: added, changed field by field, gone. A row is the same row where its key is;
 * where a key comes more than once, the first of before goes with the first of after, and so on. A column that only one
 * set has is blank in the other. To see what an import does, compare the Frame without it and the Frame with it.
 */
export function diff(dataset: Dataset, before: RowSet, after: RowSet): Diff {
  const columns = compare(dataset, before, after)
  const [old, now] = [spanOf(before), spanOf(after)]
  const all = old.size + now.size
  const keys = rowKeys(dataset, new Map(columns.map(({ name, column }) => [name, column])), all)
  const take = taker(keys, old.size)
  const met = new Uint8Array(old.size)
  const added: number[] = []
  const changed: RowChange[] = []
  let same = 0
  for (let row = old.size; row < all; row++) {
    const match = take(keys[row] ?? 0)
    const place = row - old.size + now.from
    if (match < 0) {
      added.push(place)
      continue
    }
    met[match] = 1
    const fields = fieldsOf(columns, match, row)
    if (fields.length === 0) same += 1
    else changed.push({ before: match + old.from, after: place, fields })
  }
  const gone: number[] = []
  met.forEach((found, row) => {
    if (found === 0) gone.push(row + old.from)
  })
  return { added, changed, gone, same }
}
