import { Button } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { type Dimension, dimensionLabels, dimensions } from '../../../core/dataset/define'
import type { Result } from '../../../core/query/query'
import { formatNumber } from '../../../core/text/format'
import { clauseWords, filterName } from '../../../core/text/selectionWords'
import type { DrillStep } from '../../../core/view/drill'
import type { Visual } from '../../../core/view/page'
import { choose } from '../../../core/view/view'
import { datasetById, datasets } from '../../../datasets'
import { useLibrary } from '../../../state/libraryContext'
import { useChosen } from '../../../state/useChosen'
import { useMode } from '../../../state/useMode'
import { usePartnership } from '../../../state/usePartnership'
import { useView } from '../../../state/useView'
import { ModalDialog } from '../../../ui/ModalDialog'
import styles from './CardDialogs.module.css'

interface WhatFiltersProps {
  visual: Visual
  result: Result
  steps: readonly DrillStep[]
  onClose: () => void
}

interface FilterLine {
  key: string
  words: string
  remove?: () => void
}

/** Every filter that binds a visual, in words, each with its way out; and those that cannot, with the reason. */
export function WhatFilters({ visual, result, steps, onClose }: WhatFiltersProps) {
  const { view, removeFilter, setVisual } = useView()
  const { summary } = useLibrary()
  const { data: partnership } = usePartnership()
  const { frozen } = useMode()
  const selection = useChosen()
  const label = partnership && datasetById(datasets(partnership), result.dataset)?.label
  const sentence = (dimension: Dimension, ids: readonly string[]) =>
    `${filterName(dimension)} is ${clauseWords(dimension, ids, summary?.dimensions ?? {}, true)}`
  const own = view.visuals[visual.id]?.within ?? {}
  const drawn = result.axes.flatMap(({ dimension, chosen }) => (dimension && chosen.length > 0 ? [dimension] : []))
  const bound: FilterLine[] = [
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
  const marks: FilterLine[] = drawn
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
  const { shown, of } = result.records
  return (
    <ModalDialog
      title={`What filters this: ${visual.name}`}
      actions={<Button onClick={onClose}>Close</Button>}
      onClose={onClose}
    >
      <p>
        {formatNumber(shown)} of {formatNumber(of)} records are counted.
      </p>
      {frozen && bound.length > 0 && <p>In the shareable view filters stay as they were chosen.</p>}
      <Lines title="These filter it" lines={bound} none="No filter is in force here." frozen={frozen} />
      <Lines title="These only mark it" lines={marks} frozen={frozen} />
      <Lines title="These cannot filter it" lines={not} frozen />
    </ModalDialog>
  )
}

interface LinesProps {
  title: string
  lines: readonly FilterLine[]
  none?: string
  frozen: boolean
}

function Lines({ title, lines, none, frozen }: LinesProps) {
  if (lines.length === 0) return none === undefined ? null : <p>{none}</p>
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles.filters}>
        {lines.map(({ key, words, remove }) => (
          <li key={key}>
            <span>{words}</span>
            {remove && !frozen && (
              <Button size="small" icon={<DismissRegular />} aria-label={`Remove ${words}`} onClick={remove}>
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
