import type { Dataset } from '../dataset/define'
import { type ValueCodes, valueAt } from './typedColumn'

export interface Duplicate {
  row: number
  first: number
  identical: boolean
}

function mix(hash: number, code: number): number {
  let mixed = Math.imul(hash ^ code, 0x9e3779b1)
  mixed ^= mixed >>> 15
  return Math.imul(mixed, 0x85ebca6b) ^ (mixed >>> 13)
}

function codeOf(column: ValueCodes | undefined, row: number): number {
  return column ? valueAt(column, row) : 0
}

function same(columns: readonly ValueCodes[], row: number, other: number): boolean {
  for (let part = 0; part < columns.length; part++) {
    if (codeOf(columns[part], row) !== codeOf(columns[part], other)) return false
  }
  return true
}

/** Rows, of those given, whose key an earlier row has. Rows with no key at all are never the same. */
export function duplicatesOf(dataset: Dataset, codes: ReadonlyMap<string, ValueCodes>, rows: Int32Array): Duplicate[] {
  const { first, columns, else: others = [] } = dataset.key
  const arrays = (names: readonly string[]): ValueCodes[] => names.flatMap((name) => codes.get(name) ?? [])
  const leading = first === undefined ? undefined : codes.get(first)
  const always = arrays(columns.filter((name) => name !== first))
  const named = leading ? [leading, ...always] : []
  const unnamed = [...arrays(others), ...always]
  const every = [...codes.values()]
  const keyOf = (row: number): readonly ValueCodes[] => (leading && valueAt(leading, row) !== 0 ? named : unnamed)

  const size = 1 << Math.ceil(Math.log2(Math.max(16, rows.length * 2)))
  const table = new Int32Array(size).fill(-1)
  const found: Duplicate[] = []
  for (const row of rows) {
    const key = keyOf(row)
    let hash = key === named ? 1 : 2
    let blank = true
    for (let part = 0; part < key.length; part++) {
      const code = codeOf(key[part], row)
      if (code !== 0) blank = false
      hash = mix(hash, code)
    }
    if (blank) continue
    let slot = hash & (size - 1)
    for (let other = table[slot] ?? -1; other >= 0; other = table[slot] ?? -1) {
      if (keyOf(other) === key && same(key, other, row)) break
      slot = (slot + 1) & (size - 1)
    }
    const other = table[slot] ?? -1
    if (other < 0) table[slot] = row
    else
      found.push({
        row,
        first: other,
        identical: same(every, other, row),
      })
  }
  return found
}
