import { type Dimension, dimensions } from '../../../core/dataset/define'
import type { Result, Selection } from '../../../core/query/query'
import { highlightWords } from '../../../core/text/highlightWords'
import { clauseWords, type EntryLabels, filterName, selectionWords } from '../../../core/text/selectionWords'
import type { DrillStep } from '../../../core/view/drill'

/** What filters a card in a way the page does not say for all: the filter, what it comes to, and what takes it away. */
export interface CardNotice {
  filter: string
  words: string
  /** The words are figures: where there is no room for all, they are kept. */
  isFigure: boolean
  /** A filter of the page, or null for those of the card alone. */
  removes: Dimension | null
}

interface Given {
  result: Result | undefined
  /** The choices of the page. */
  chosen: Selection
  /** The filters of this card alone. */
  own: Selection
  steps: readonly DrillStep[]
  labels: EntryLabels
}

/**
 * The one thing worth saying above a mark: a choice on another mark; a filter of the page that leaves out what the reader
 * went into; filters of this card alone. Null where there is none.
 */
export function cardNotice({ result, chosen, own, steps, labels }: Given): CardNotice | null {
  const clause = (dimension: Dimension) =>
    `${filterName(dimension)} is ${clauseWords(dimension, chosen[dimension] ?? [], labels)}`
  const lit = result?.whole?.litBy.at(-1)
  if (result && lit) return { filter: clause(lit), words: highlightWords(result), isFigure: true, removes: lit }
  const apart = steps.find(({ dimension, id }) => chosen[dimension] && !chosen[dimension].includes(id))
  if (apart)
    return {
      filter: clause(apart.dimension),
      words: 'on the whole page, too',
      isFigure: false,
      removes: apart.dimension,
    }
  const bound = dimensions.filter((dimension) => own[dimension])
  return bound.length > 0
    ? { filter: selectionWords(own, labels).join('; '), words: 'on this visual alone', isFigure: false, removes: null }
    : null
}
