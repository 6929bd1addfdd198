import type { Dataset } from '../dataset/define'

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

/** Rows, of those given, whose key an earlier row has. Rows with no key at all are never the same. */
export function duplicatesOf(dataset: Dataset, codes: ReadonlyMap<string, Uint32Array>, rows: Int32Array): Duplicate[] {
  const { first, columns, else: others = [] } = dataset.key
  const arrays = (names: readonly string[]): Uint32Array[] => names.flatMap((name) => codes.get(name) ?? [])
  const leading = first === undefined ? undefined : codes.get(first)
  const always = arrays(columns.filter((name) => name !== first))
  const named = leading ? [leading, ...always] : []
  const unnamed = [...arrays(others), ...always]
  const every = [...codes.values()]
  const keyOf = (row: number): readonly Uint32Array[] => (leading && leading[row] !== 0 ? named : unnamed)

  const size = 1 << Math.ceil(Math.log2(Math.max(16, rows.length * 2)))
  const table = new Int32Array(size).fill(-1)
  const found: Duplicate[] = []
  for (const row of rows) {
    const key = keyOf(row)
    let hash = key === named ? 1 : 2
    let blank = true
    for (const column of key) {
      const code = column[row] ?? 0
      if (code !== 0) blank = false
      hash = mix(hash, code)
    }
    if (blank) continue
    let slot = hash & (size - 1)
    for (let other = table[slot] ?? -1; other >= 0; other = table[slot] ?? -1) {
      if (keyOf(other) === key && key.every((column) => column[other] === column[row])) break
      slot = (slot + 1) & (size - 1)
    }
    const other = table[slot] ?? -1
    if (other < 0) table[slot] = row
    else found.push({ row, first: other, identical: every.every((column) => column[other] === column[row]) })
  }
  return found
}
