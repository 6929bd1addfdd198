import type { Dimension } from '../dataset/define'
import type { Selection } from '../query/query'

/** An entry of a dimension, chosen on a mark. */
export interface Pick {
  dimension: Dimension
  id: string
}

/**
 * A click on a mark that stands for an entry of one dimension or of several at once. Alone it chooses just those, or
 * undoes them where just those are chosen; additive adds them to the others, or takes them out where all are chosen.
 */
export function togglePicks(selection: Selection, picks: readonly Pick[], additive: boolean): Selection {
  const isChosen = picks.every(({ dimension, id }) => {
    const chosen = selection[dimension] ?? []
    return chosen.includes(id) && (additive || chosen.length === 1)
  })
  return picks.reduce<Selection>((made, { dimension, id }) => {
    const { [dimension]: chosen = [], ...rest } = made
    const others = additive ? chosen.filter((each) => each !== id) : []
    const ids = isChosen ? others : [...others, id]
    return ids.length > 0 ? { ...rest, [dimension]: ids } : rest
  }, selection)
}
