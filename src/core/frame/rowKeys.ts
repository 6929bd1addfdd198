import type { Dataset } from '../dataset/define'
import type { FrameColumn } from './frame'

type ColumnsByName = ReadonlyMap<string, FrameColumn>

/** The columns of a row's key: its first id where it has one, else its other names, and what is part of it either way. */
export interface KeyParts {
  first: string | undefined
  /** What stands for a blank first, apart from what is part of the key in any case. */
  else: readonly string[]
  always: readonly string[]
}

export function keyPartsOf({ key }: Dataset): KeyParts {
  const always = key.columns.filter((name) => name !== key.first)
  return { first: key.first, else: (key.else ?? []).filter((name) => !always.includes(name)), always }
}

/** Pairs two numbers of a row into one: equal pairs get equal numbers, counted from 0. */
function pair(left: Int32Array, column: FrameColumn): Int32Array {
  const size = column.texts.length
  const seen = new Map<number, number>()
  return left.map((value, row) => {
    const both = value * size + (column.codes[row] ?? 0)
    const known = seen.get(both)
    if (known !== undefined) return known
    seen.set(both, seen.size)
    return seen.size - 1
  })
}

/** One number a row, equal where the keys are equal: what makes a row the same row next quarter. */
export function rowKeys(dataset: Dataset, columns: ColumnsByName, rows: number): Int32Array {
  return partKeys(keyPartsOf(dataset), columns, rows)
}

/** `rowKeys` by parts of a key. */
export function partKeys(parts: KeyParts, columns: ColumnsByName, rows: number): Int32Array {
  const pairAll = (start: Int32Array, names: readonly string[]): Int32Array =>
    names.reduce((keys, name) => {
      const column = columns.get(name)
      return column ? pair(keys, column) : keys
    }, start)
  const first = parts.first === undefined ? undefined : columns.get(parts.first)
  if (!first) return pairAll(new Int32Array(rows), [...parts.else, ...parts.always])
  const named = pairAll(new Int32Array(rows), [...parts.else])
  const idFirst = Int32Array.from(named, (other, row) =>
    first.codes[row] === 0 ? -1 - other : (first.codes[row] ?? 0),
  )
  return pairAll(idFirst, parts.always)
}
