import { type Dimension, dimensionLabels, dimensions } from '../../../core/dataset/define'
import type { Result } from '../../../core/query/query'
import { clauseWords, filterName } from '../../../core/text/selectionWords'
import type { DrillStep } from '../../../core/view/drill'
import type { Visual } from '../../../core/view/page'
import { choose } from '../../../core/view/view'
import { datasetById, datasets } from '../../../datasets'
import { useLibrary } from '../../../state/libraryContext'
import { useChosen } from '../../../state/useChosen'
import { usePartnership } from '../../../state/usePartnership'
import { useView } from '../../../state/useView'
import { FilterDialog, type FilterWay } from './FilterDialog'

interface WhatFiltersProps {
  visual: Visual
  result: Result
  steps: readonly DrillStep[]
  onClose: () => void
}

/** Every filter that binds a visual, in words, each with its way out; and those that cannot, with the reason. */
export function WhatFilters({ visual, result, steps, onClose }: WhatFiltersProps) {
  const { view, removeFilter, setVisual } = useView()
  const { summary } = useLibrary()
  const { data: partnership } = usePartnership()
  const selection = useChosen()
  const label = partnership && datasetById(datasets(partnership), result.dataset)?.label
  const sentence = (dimension: Dimension, ids: readonly string[]) =>
    `${filterName(dimension)} is ${clauseWords(dimension, ids, summary?.dimensions ?? {}, true)}`
  const own = view.visuals[visual.id]?.within ?? {}
  const drawn = result.axes.flatMap(({ dimension, chosen }) => (dimension && chosen.length > 0 ? [dimension] : []))
  const bound: FilterWay[] = [
    ...result.filteredBy
      .filter((dimension) => selection[dimension])
      .map((dimension) => ({
        key: dimension,
        words: `${sentence(dimension, selection[dimension] ?? [])}${view.lit.includes(dimension) ? ', chosen on a mark' : ''}`,
        remove: () => removeFilter(dimension),
      })),
    ...steps.map(({ dimension, id }, level) => ({
      key: `step ${dimension}`,
      words: `${sentence(dimension, [id])}, gone into`,
      remove: () => setVisual(visual.id, { drill: steps.slice(0, level).map((step) => step.id) }),
    })),
    ...dimensions
      .filter((dimension) => own[dimension])
      .map((dimension) => ({
        key: `own ${dimension}`,
        words: `${sentence(dimension, own[dimension] ?? [])}, on this visual alone`,
        remove: () => setVisual(visual.id, { within: choose(own, dimension, []) }),
      })),
  ]
  const marks: FilterWay[] = drawn
    .filter((dimension) => !result.filteredBy.includes(dimension))
    .map((dimension) => ({
      key: dimension,
      words: `${sentence(dimension, selection[dimension] ?? [])}: marked here, not taken out. A visual never filters itself`,
      remove: () => removeFilter(dimension),
    }))
  const not = result.cannotFilter.map((dimension) => ({
    key: dimension,
    words: `${sentence(dimension, selection[dimension] ?? [])}: ${label ?? 'this'} has no ${dimensionLabels[dimension].toLowerCase()} in it`,
  }))
  return <FilterDialog name={visual.name} records={result.records} {...{ bound, marks, not, onClose }} />
}
