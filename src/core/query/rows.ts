import type { Moment } from '../dataset/define'
import { linkKeys } from '../frame/linkKeys'
import { entryOf } from './axes'
import { type Clause, clausesOf, obeyed, rowsAt } from './clauses'
import type { Source } from './gather'
import { rowsMet } from './occurrences'
import { blankId, type RowsQuery, type RowsResult, type Selection } from './query'
import { idsOf, type ReadColumn, readColumn, remembered } from './readColumn'

const collator = new Intl.Collator('en-GB', { numeric: true })
const rememberedLabels = remembered<readonly string[]>(1)
const rememberedRanks = remembered<Int32Array>(1)
const rememberedKeys = remembered<(row: number) => string>(4)

const isChosen = (column: ReadColumn): boolean => column.kind === 'choice' || column.kind === 'choices'

/** By code, the cell as shown. */
function labelsOf(column: ReadColumn): readonly string[] {
  if (!isChosen(column)) return column.texts
  return rememberedLabels(column.texts, '', () =>
    column.texts.map((_, code) =>
      idsOf(column, code)
        .filter((id) => id !== blankId)
        .map((id) => entryOf(column, id).label)
        .join('; '),
    ),
  )
}

/** By code, its place in order: numbers and days by size, text by the language; -1 for a blank or what has no number. */
function ranksOf(column: ReadColumn): Int32Array {
  return rememberedRanks(column.texts, '', () => {
    const labels = labelsOf(column)
    const { numbers } = column
    const blank = (code: number): boolean => (numbers ? Number.isNaN(numbers[code]) : labels[code] === '')
    const codes = labels.map((_, code) => code).filter((code) => !blank(code))
    const compare = (a: number, b: number): number =>
      numbers ? (numbers[a] ?? 0) - (numbers[b] ?? 0) : collator.compare(labels[a] ?? '', labels[b] ?? '')
    codes.sort(compare)
    const ranks = new Int32Array(labels.length).fill(-1)
    let rank = -1
    codes.forEach((code, at) => {
      if (at === 0 || compare(codes[at - 1] ?? 0, code) !== 0) rank += 1
      ranks[code] = rank
    })
    return ranks
  })
}

/** Orders rows by one column, keeping equal rows as they stand. Blanks come last either way. */
function sortBy(rows: Int32Array, column: ReadColumn, descending: boolean): Int32Array {
  const ranks = ranksOf(column)
  const last = ranks.reduce((most, rank) => Math.max(most, rank), -1) + 1
  const place = (row: number): number => {
    const rank = ranks[column.codes[row] ?? 0] ?? -1
    return rank < 0 ? last : descending ? last - 1 - rank : rank
  }
  const starts = new Int32Array(last + 2)
  for (const row of rows) starts[place(row) + 1] = (starts[place(row) + 1] ?? 0) + 1
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const sorted = new Int32Array(rows.length)
  for (const row of rows) {
    const at = starts[place(row)] ?? 0
    sorted[at] = row
    starts[place(row)] = at + 1
  }
  return sorted
}

/** A test for each word: it stands in some cell of the row. */
function searches(columns: readonly ReadColumn[], search: string): ((row: number) => boolean)[] {
  const words = search.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean)
  return words.map((word) => {
    const tables = columns.map((column) => ({
      codes: column.codes,
      has: Uint8Array.from(labelsOf(column), (label) => (label.toLocaleLowerCase('en-GB').includes(word) ? 1 : 0)),
    }))
    return (row) => tables.some(({ codes, has }) => has[codes[row] ?? 0] === 1)
  })
}

function filtered(
  from: number,
  to: number,
  clauses: readonly Clause[],
  tests: ((row: number) => boolean)[],
): Int32Array {
  const rows = new Int32Array(to - from)
  let found = 0
  for (let row = from; row < to; row++) {
    const kept = clauses.every(({ codes, fails }) => fails[codes[row] ?? 0] === 0) && tests.every((test) => test(row))
    if (kept) rows[found++] = row
  }
  return rows.subarray(0, found)
}

/** A window of the rows under a selection: searched in the columns asked for, sorted, each with a key that lasts and may stand in a link. */
export function rows({ frame, sample }: Source, query: RowsQuery, selection: Selection, moment: Moment): RowsResult {
  const columns = query.columns.map((name) => readColumn(frame, name, moment))
  const { from, to } = rowsAt(frame, moment)
  const kept = filtered(from, to, clausesOf(frame, selection, moment)(), searches(columns, query.search ?? ''))
  const sorted = [...(query.sort ?? [])]
    .reverse()
    .reduce((order, { column, descending }) => sortBy(order, readColumn(frame, column, moment), descending), kept)
  const window = [...sorted.subarray(query.offset, query.offset + query.limit)]
  const labels = columns.map(labelsOf)
  const keyOf = rememberedKeys(frame, `${from}`, () => linkKeys(frame, { from, to }))
  const { can, cannot } = obeyed(frame, selection)
  return {
    dataset: frame.dataset.id,
    columns: columns.map(({ name, label, kind }) => ({ id: name, label, kind })),
    rows: window.map((row) => ({
      key: keyOf(row),
      cells: columns.map(({ codes }, at) => labels[at]?.[codes[row] ?? 0] ?? ''),
    })),
    records: { shown: kept.length, of: rowsMet(frame, moment, false) },
    filteredBy: can,
    cannotFilter: cannot,
    sample,
  }
}
