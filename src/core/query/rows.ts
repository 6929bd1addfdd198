import type { Dimension, Moment } from '../dataset/define'
import type { Frame } from '../frame/frame'
import { linkKeys } from '../frame/linkKeys'
import { rowsBehind } from './behind'
import { type Clause, clausesOf, obeyed, rowsAt, withinOf } from './clauses'
import type { Source } from './gather'
import { rowsMet } from './occurrences'
import type { RowsQuery, RowsResult, Selection } from './query'
import { momentKey, type ReadColumn, readColumn, remembered } from './readColumn'
import { inRowOrder, labelsOf, wordsOf } from './rowOrder'

const rememberedKeys = remembered<(row: number) => string>(4)

/** The rows of a list, and the dimensions that do not filter it because its figure draws them. */
interface Found {
  rows: Int32Array
  spared: readonly (Dimension | undefined)[]
}

const rememberedFound = remembered<Found>(8)
const rememberedOrders = remembered<Int32Array>(8)

/** Marks the rows, counted from the first, that have some word in none of the columns. */
function markUnsaid(mask: Uint8Array, from: number, columns: readonly ReadColumn[], search: string): void {
  const words = search.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean)
  for (const word of words) {
    const said = new Uint8Array(mask.length)
    for (const column of columns) {
      const { codes } = column
      const has = Uint8Array.from(wordsOf(column), (label) => (label.includes(word) ? 1 : 0))
      if (!has.includes(1)) continue
      for (let at = 0; at < said.length; at++) said[at] = (said[at] ?? 0) | (has[codes[from + at] ?? 0] ?? 0)
    }
    for (let at = 0; at < mask.length; at++) mask[at] = (mask[at] ?? 0) | (1 - (said[at] ?? 0))
  }
}

function markFails(mask: Uint8Array, from: number, { codes, fails }: Clause): void {
  for (let at = 0; at < mask.length; at++) mask[at] = (mask[at] ?? 0) | (fails[codes[from + at] ?? 0] ?? 0)
}

/** The rows of a moment that a list is of, in the order they stand. */
function find(frame: Frame, query: RowsQuery, selection: Selection, moment: Moment): Found {
  const { from, to } = rowsAt(frame, moment)
  const behind = query.behind && rowsBehind(frame, query.behind, selection, moment)
  const own = withinOf(frame, query.within)
  const clauses = behind
    ? [...behind.clauses, ...clausesOf(frame, {}, moment)(undefined, own)]
    : clausesOf(frame, selection, moment)(undefined, own)
  const mask = new Uint8Array(to - from)
  for (const clause of clauses) markFails(mask, from, clause)
  const columns = query.columns.map((name) => readColumn(frame, name, moment))
  markUnsaid(mask, from, columns, query.search ?? '')
  const rows = new Int32Array(mask.length)
  let found = 0
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] === 0 && (behind?.isCounted(from + at) ?? true)) rows[found++] = from + at
  }
  return { rows: rows.slice(0, found), spared: behind?.drawn.map(({ axis }) => axis.dimension) ?? [] }
}

/**
 * A window of the rows under a selection: searched in the columns asked for, sorted, each with a key that lasts and may
 * stand in a link. The last orders are remembered, so that going down a list neither filters nor sorts again.
 */
export function rows({ frame, sample }: Source, query: RowsQuery, selection: Selection, moment: Moment): RowsResult {
  const { from, to } = rowsAt(frame, moment)
  const searched = query.search?.trim() ? [query.search, query.columns] : []
  const key = JSON.stringify([searched, query.within, query.behind, selection, momentKey(moment)])
  const found = rememberedFound(frame, key, () => find(frame, query, selection, moment))
  const by = query.sort ?? []
  const order =
    by.length === 0
      ? found.rows
      : rememberedOrders(frame, JSON.stringify([key, by]), () =>
          inRowOrder(
            found.rows,
            by.map(({ column, descending }) => ({ column: readColumn(frame, column, moment), descending })),
          ),
        )
  const columns = query.columns.map((name) => readColumn(frame, name, moment))
  const labels = columns.map(labelsOf)
  const window = [...order.subarray(query.offset, query.offset + query.limit)]
  const keyOf = rememberedKeys(frame, `${from}`, () => linkKeys(frame, { from, to }))
  const { can, cannot } = obeyed(frame, selection)
  return {
    dataset: frame.dataset.id,
    columns: columns.map(({ name, label, kind }) => ({ id: name, label, kind })),
    rows: window.map((row) => ({
      key: keyOf(row),
      cells: columns.map(({ codes }, at) => labels[at]?.[codes[row] ?? 0] ?? ''),
    })),
    records: { shown: found.rows.length, of: rowsMet(frame, moment, false) },
    filteredBy: can.filter((dimension) => !found.spared.includes(dimension)),
    cannotFilter: cannot,
    sample,
  }
}
