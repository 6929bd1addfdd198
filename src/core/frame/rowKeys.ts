import type { Dataset } from '../dataset/define'
import type { FrameColumn } from './frame'

type ColumnsByName = ReadonlyMap<string, FrameColumn>

function partsOf({ key }: Dataset): { always: readonly string[]; first: string | undefined; else: readonly string[] } {
  return { always: key.columns.filter((name) => name !== key.first), first: key.first, else: key.else ?? [] }
}

/**
 * The text that makes a row the same row next quarter: its first id where it has one, else its other names.
 * It stands in links, so it is short; `*` within a part is doubled, so that no two keys read the same.
 */
export function rowKey(dataset: Dataset, columns: ColumnsByName, row: number): string {
  const parts = partsOf(dataset)
  const text = (name: string): string => {
    const column = columns.get(name)
    return column?.texts[column.codes[row] ?? 0] ?? ''
  }
  const first = parts.first === undefined ? '' : text(parts.first)
  const named = first === '' ? parts.else.map(text) : [first]
  return [...named, ...parts.always.map(text)].map((part) => part.replaceAll('*', '**')).join('*-')
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

/** One number a row, equal where the keys are equal. The same question as `rowKey`, without a text for each row. */
export function rowKeys(dataset: Dataset, columns: ColumnsByName, rows: number): Int32Array {
  const parts = partsOf(dataset)
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
