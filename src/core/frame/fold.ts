import type { Dataset } from '../dataset/define'
import type { Frame, FrameColumn, ImportedColumns, Slice } from './frame'
import { joinColumns, type Part } from './joinColumns'
import type { Import } from './library'
import { rowKeys } from './rowKeys'

/** An import and the columns its file yielded. */
export interface Folded {
  import: Import
  imported: ImportedColumns
}

interface Kept {
  imported: ImportedColumns
  rows: Int32Array | null
}

const namesOf = (imported: readonly ImportedColumns[]): ReadonlySet<string> =>
  new Set(imported.flatMap(({ columns }) => [...columns.keys()]))

const countOf = ({ imported, rows }: Kept): number => rows?.length ?? imported.rows

function join(dataset: Dataset, kept: readonly Kept[]): Map<string, FrameColumn> {
  const columns = new Map<string, FrameColumn>()
  for (const [name, { kind }] of Object.entries(dataset.columns)) {
    const parts = kept.map(
      (part): Part => ({
        column: part.imported.columns.get(name),
        count: countOf(part),
        rows: part.rows,
      }),
    )
    const [only] = parts
    if (only?.column && parts.length === 1 && only.rows === null) columns.set(name, only.column)
    else if (parts.some(({ column }) => column)) columns.set(name, joinColumns(kind, parts))
  }
  return columns
}

/** Where a key comes twice the last row stays, in the place of the first. */
function updateByKey(dataset: Dataset, imported: readonly ImportedColumns[]): ImportedColumns {
  const all = imported.map((each): Kept => ({ imported: each, rows: null }))
  const columns = join(dataset, all)
  const rows = imported.reduce((sum, each) => sum + each.rows, 0)
  const joined = { rows, columns, lines: new Int32Array(rows) }
  if (all.length < 2) return joined
  const place = new Map<number, number>()
  const order = new Int32Array(rows)
  rowKeys(dataset, columns, rows).forEach((key, row) => {
    const known = place.get(key)
    order[known ?? place.size] = row
    if (known === undefined) place.set(key, place.size)
  })
  if (place.size === rows) return joined
  const live = order.slice(0, place.size)
  return {
    rows: live.length,
    columns: join(dataset, [{ imported: joined, rows: live }]),
    lines: new Int32Array(live.length),
  }
}

function foldAdd(dataset: Dataset, imports: readonly Folded[]): Frame {
  const start = imports.findLastIndex((each) => each.import.join === 'replace')
  const counted = imports.slice(Math.max(0, start))
  const files = counted.map(({ imported }) => imported)
  const { rows, columns } = updateByKey(dataset, files)
  const period = Math.max(...counted.map((each) => each.import.period))
  return {
    dataset,
    rows,
    columns,
    slices: counted.length > 0 ? [{ period, from: 0, to: rows, has: namesOf(files) }] : [],
  }
}

function foldReplace(dataset: Dataset, imports: readonly Folded[]): Frame {
  const byPeriod = new Map<number, ImportedColumns[]>()
  for (const { import: each, imported } of imports) {
    const there = each.join === 'add' ? (byPeriod.get(each.period) ?? []) : []
    byPeriod.set(each.period, [...there, imported])
  }
  const lists = [...byPeriod].sort(([a], [b]) => a - b)
  const kept = lists.map(([, several]): Kept => {
    const [only] = several
    return { imported: only && several.length === 1 ? only : updateByKey(dataset, several), rows: null }
  })
  let rows = 0
  const slices = lists.map(([period, files], index): Slice => {
    const from = rows
    rows += kept[index]?.imported.rows ?? 0
    return { period, from, to: rows, has: namesOf(files) }
  })
  return { dataset, rows, columns: join(dataset, kept), slices }
}

/**
 * The rows in force of one dataset, from its imports in order. A `replace` dataset keeps every period's list as a slice;
 * an `add` dataset keeps one row a key, the latest. A column that no import has is absent.
 */
export function fold(dataset: Dataset, imports: readonly Folded[]): Frame {
  return dataset.join === 'replace' ? foldReplace(dataset, imports) : foldAdd(dataset, imports)
}
