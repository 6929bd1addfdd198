import { type Dimension, dimensions } from '../../../core/dataset/define'
import type { Result } from '../../../core/query/query'

/** Which dimensions filter all the facts of a panel that are filtered at all, which only some of them, and which none. */
export function panelFilters(facts: readonly Pick<Result, 'filteredBy' | 'cannotFilter'>[]): {
  whole: readonly Dimension[]
  part: readonly Dimension[]
  not: readonly Dimension[]
} {
  const by = dimensions.filter((dimension) => facts.some(({ filteredBy }) => filteredBy.includes(dimension)))
  const cannot = dimensions.filter((dimension) => facts.some(({ cannotFilter }) => cannotFilter.includes(dimension)))
  return {
    whole: by.filter((dimension) => !cannot.includes(dimension)),
    part: by.filter((dimension) => cannot.includes(dimension)),
    not: cannot.filter((dimension) => !by.includes(dimension)),
  }
}
