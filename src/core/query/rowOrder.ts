import { entryOf } from './axes'
import { blankId } from './query'
import { idsOf, type ReadColumn, remembered } from './readColumn'

const collator = new Intl.Collator('en-GB', { numeric: true })
const rememberedLabels = remembered<readonly string[]>(1)
const rememberedWords = remembered<readonly string[]>(1)
const rememberedRanks = remembered<Int32Array>(1)

const isChosen = (column: ReadColumn): boolean => column.kind === 'choice' || column.kind === 'choices'

/** By code, the cell as shown. */
export function labelsOf(column: ReadColumn): readonly string[] {
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

/** By code, the cell as it is searched: in small letters. */
export function wordsOf(column: ReadColumn): readonly string[] {
  return rememberedWords(column.texts, '', () => labelsOf(column).map((label) => label.toLocaleLowerCase('en-GB')))
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
  const { codes } = column
  const last = ranks.reduce((most, rank) => Math.max(most, rank), -1) + 1
  const places = ranks.map((rank) => (rank < 0 ? last : descending ? last - 1 - rank : rank))
  const starts = new Int32Array(last + 2)
  for (const row of rows) {
    const next = (places[codes[row] ?? 0] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const sorted = new Int32Array(rows.length)
  for (const row of rows) {
    const place = places[codes[row] ?? 0] ?? 0
    const at = starts[place] ?? 0
    sorted[at] = row
    starts[place] = at + 1
  }
  return sorted
}

/** Orders rows by several columns, the first counting most; rows equal in all of them stay as they stand. */
export function inRowOrder(rows: Int32Array, by: readonly { column: ReadColumn; descending: boolean }[]): Int32Array {
  return by.reduceRight((order, { column, descending }) => sortBy(order, column, descending), rows)
}
