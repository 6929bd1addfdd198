import { Button } from '@fluentui/react-components'
import { ArrowResetRegular } from '@fluentui/react-icons'
import { dimensionLabels } from '../../core/dataset/define'
import type { AxisEntry } from '../../core/query/query'
import { useLibrary } from '../../state/libraryContext'
import { useView } from '../../state/useView'
import { Slicer } from '../../ui/Slicer'
import { FiltersInForce } from './FiltersInForce'
import styles from './SlicerBar.module.css'

const shared = ['theme', 'quarter', 'agency'] as const

/** The slicers that every page has, what they filter in words, and the one reset. */
export function SlicerBar() {
  const { view, choose, reset } = useView()
  const { summary } = useLibrary()
  const inForce = Object.keys(view.selection).length > 0
  return (
    <section className={styles.bar} aria-label="Filters">
      {shared.map((dimension) => (
        <Slicer
          key={dimension}
          name={dimensionLabels[dimension]}
          entries={newestFirst(dimension, summary?.dimensions[dimension] ?? [])}
          chosen={view.selection[dimension] ?? []}
          onChange={(ids) => choose(dimension, ids)}
          form="dropdown"
          {...(dimension === 'quarter' ? { allLabel: 'Latest' } : {})}
        />
      ))}
      <Button appearance="subtle" icon={<ArrowResetRegular />} disabledFocusable={!inForce} onClick={reset}>
        Reset
      </Button>
      <FiltersInForce />
    </section>
  )
}

function newestFirst(dimension: string, entries: readonly AxisEntry[]): readonly AxisEntry[] {
  return dimension === 'quarter' ? entries.toReversed() : entries
}
