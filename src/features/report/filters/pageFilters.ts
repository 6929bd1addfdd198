import { formatQuarter, type Quarter } from '../../../core/calendar/quarter'
import { type Dimension, dimensions } from '../../../core/dataset/define'
import type { Selection } from '../../../core/query/query'
import { clauseWords, type EntryLabels, filterName } from '../../../core/text/selectionWords'
import { resolvePeriod } from '../../../core/view/period'
import type { View } from '../../../core/view/view'
import type { FilterLine } from './FilterLines'

/** The filters that bind a whole page, each said in full; those chosen on a mark say so. */
export function pageFilters(
  chosen: Selection,
  { lit }: Pick<View, 'lit'>,
  labels: EntryLabels,
  latest: Quarter | null,
  remove: (dimension: Dimension) => void,
): readonly FilterLine[] {
  return dimensions.flatMap((dimension) => {
    const ids = chosen[dimension]
    if (!ids) return []
    const words = `${filterName(dimension)} is ${clauseWords(dimension, ids, labels, true)}`
    const resolved = dimension === 'quarter' ? resolvePeriod(ids, latest) : ids
    const today = resolved.join() === ids.join() ? null : `today ${clauseWords(dimension, resolved, labels, true)}`
    const notes = [today, lit.includes(dimension) ? 'chosen on a mark' : null].filter((note) => note !== null)
    return [
      {
        key: dimension,
        words,
        note: notes.length > 0 ? `(${notes.join('; ')})` : undefined,
        remove: () => remove(dimension),
      },
    ]
  })
}

/** What the moment implies where no quarter is chosen. */
export function latestWords(latest: Quarter | null): string {
  return latest === null ? 'Latest quarter: none has data yet' : `Latest quarter: ${formatQuarter(latest)}`
}
