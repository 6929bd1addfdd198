import type { Dataset } from '../dataset/define'
import type { RowsResult } from '../query/query'
import { countSums } from './countSums'
import { networkMaker } from './network'
import { withhold } from './withhold'

/** What stands in a cell that is withheld. */
export const withheldCell = 'c'

/** A cell that is a count; null where it holds no figure. */
function countIn(cell: string | undefined): number | null {
  return cell !== undefined && /^\d+$/.test(cell) ? Number(cell) : null
}

/**
 * Rows as they may be shared: in a dataset that counts people, no count from 1 to under the limit, nor what would give one
 * away in its row or down its column, whose sum is taken to be known from elsewhere.
 */
export function discloseRows(rows: RowsResult, dataset: Dataset, limit: number): RowsResult {
  const isOfPeople = Object.values(dataset.metrics).some(({ counts }) => counts === 'subjects')
  const columns = rows.columns.flatMap(({ kind }, at) => (isOfPeople && kind === 'count' ? [at] : []))
  if (columns.length === 0) return rows
  const maker = networkMaker()
  const places = rows.rows.map(({ cells }, row) => {
    const held = columns.flatMap((column) => {
      const value = countIn(cells[column])
      return value === null ? [] : [[String(column), maker.count(`${row}|${column}`, value)] as const]
    })
    for (const [, at] of held) maker.publish([at])
    return new Map(held)
  })
  const values = places.map((place) => new Map([...place].map(([name, at]) => [name, maker.sizeOf(at)])))
  for (const { whole, parts } of countSums(values)) {
    for (const place of places) {
      const at = place.get(whole)
      const found = parts.flatMap((part) => place.get(part) ?? [])
      if (at !== undefined && found.length === parts.length) maker.isWhole(at, found)
    }
  }
  const totals = columns.map((column) => {
    const found = places.flatMap((place) => place.get(String(column)) ?? [])
    const total = maker.count(
      `all|${column}`,
      found.reduce((sum, at) => sum + maker.sizeOf(at), 0),
    )
    maker.publish([total])
    maker.isTotal(total, found)
    return total
  })
  const kept = withhold(maker.done(), limit)
  // A sum that is known from elsewhere cannot be withheld here: then the whole column is.
  const lost = new Set(columns.filter((_, index) => kept.has(totals[index] ?? -1)).map(String))
  return {
    ...rows,
    rows: rows.rows.map((row, index) => {
      const place = places[index]
      const hidden = new Set([...(place ?? [])].flatMap(([name, at]) => (kept.has(at) || lost.has(name) ? [name] : [])))
      return hidden.size === 0
        ? row
        : { ...row, cells: row.cells.map((cell, column) => (hidden.has(String(column)) ? withheldCell : cell)) }
    }),
    withheldBelow: limit,
  }
}
