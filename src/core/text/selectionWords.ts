import { formatQuarter, quarterFromId } from '../calendar/quarter'
import { type Dimension, dimensionLabels, dimensions } from '../dataset/define'
import { blankId, type Selection } from '../query/query'
import { relativeQuarters } from '../view/period'
import { formatNumber } from './format'
import { periodWords } from './periodWords'

/** What the entries of each dimension are called. */
export type EntryLabels = Readonly<Partial<Record<Dimension, readonly { id: string; label: string }[]>>>

/** How many entries are named before the rest are counted. */
const named = 3

/** A dimension as filters call it: choices of quarters are a period. */
export const filterName = (dimension: Dimension): string =>
  dimension === 'quarter' ? 'Period' : dimensionLabels[dimension]

/** What a part of the map keeps. */
export const boxWords = 'Services are those on the map in view'

/** `the last 4 quarters`, `the latest quarter`. */
function relativeWords(quarters: number): string {
  return quarters === 1 ? 'the latest quarter' : `the last ${quarters} quarters`
}

/** `Fathers`, `blank`, `2026/27 Q2`, `the last 4 quarters`; an entry that is not known is called by its id. */
export function entryWords(dimension: Dimension, id: string, labels: EntryLabels): string {
  if (id === blankId) return 'blank'
  if (dimension === 'quarter') {
    const back = relativeQuarters(id)
    const quarter = quarterFromId(id)
    if (back !== null) return relativeWords(back)
    if (quarter !== null) return formatQuarter(quarter)
  }
  return labels[dimension]?.find((entry) => entry.id === id)?.label ?? id
}

/**
 * What one filter keeps: `Domestic abuse or Fathers`, `2025/26 Q3 to 2026/27 Q2`, or, of more than three and unless
 * asked for whole, `Police, Sirona and 17 more`.
 */
export function clauseWords(dimension: Dimension, ids: readonly string[], labels: EntryLabels, whole = false): string {
  const run = dimension === 'quarter' ? runWords(ids) : null
  if (run !== null) return run
  const inOrder = dimension === 'quarter' ? ids.toSorted() : ids
  const words = inOrder.map((id) => entryWords(dimension, id, labels))
  if (words.length <= named || whole) return listed(words)
  return `${words.slice(0, 2).join(', ')} and ${formatNumber(words.length - 2)} more`
}

/** Each filter of a selection as a sentence: `Theme is Domestic abuse or Fathers`. */
export function selectionWords(selection: Selection, labels: EntryLabels, whole = false): string[] {
  return dimensions.flatMap((dimension) => {
    const ids = selection[dimension] ?? []
    return ids.length === 0 ? [] : [`${filterName(dimension)} is ${clauseWords(dimension, ids, labels, whole)}`]
  })
}

/** Two or more quarters that follow one another, from the first to the last. */
function runWords(ids: readonly string[]): string | null {
  const quarters = ids.map(quarterFromId).filter((quarter) => quarter !== null)
  if (quarters.length !== ids.length || quarters.length < 2) return null
  quarters.sort((a, b) => a - b)
  return (quarters.at(-1) ?? 0) - (quarters[0] ?? 0) === quarters.length - 1 ? periodWords(quarters) : null
}

function listed(words: readonly string[]): string {
  if (words.length < 3) return words.join(' or ')
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
