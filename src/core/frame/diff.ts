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

/** The rows of a run by key, each list in order. */
function rowsByKey(keys: Int32Array, from: number, to: number): Map<number, number[]> {
  const rows = new Map<number, number[]>()
  for (let row = from; row < to; row++) {
    const key = keys[row] ?? 0
    const there = rows.get(key)
    if (there) there.push(row)
    else rows.set(key, [row])
  }
  return rows
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
  const waiting = rowsByKey(keys, 0, old.size)
  const added: number[] = []
  const changed: RowChange[] = []
  let same = 0
  rowsByKey(keys, old.size, all).forEach((rows, key) => {
    const earlier = waiting.get(key) ?? []
    rows.forEach((row, at) => {
      const match = earlier[at]
      const after = row - old.size + now.from
      if (match === undefined) {
        added.push(after)
        return
      }
      const fields = fieldsOf(columns, match, row)
      if (fields.length === 0) same += 1
      else changed.push({ before: match + old.from, after, fields })
    })
    waiting.set(key, earlier.slice(rows.length))
  })
  const gone = [...waiting.values()].flat().map((row) => row + old.from)
  return { added: added.sort(ascending), changed: changed.sort(byAfter), gone: gone.sort(ascending), same }
}

const ascending = (a: number, b: number): number => a - b
const byAfter = (a: RowChange, b: RowChange): number => a.after - b.after
