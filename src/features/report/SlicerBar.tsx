import { ArrowResetRegular, FilterRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { dimensionLabels } from '../../core/dataset/define'
import type { AxisEntry } from '../../core/query/query'
import { useLibrary } from '../../state/libraryContext'
import { useSelection } from '../../state/useSelection'
import { useView } from '../../state/useView'
import { Slicer } from '../../ui/Slicer'
import { FiltersInForce } from './FiltersInForce'
import styles from './SlicerBar.module.css'

const shared = ['theme', 'quarter', 'agency'] as const

/** The slicers that every page has, what they filter in words, and the one reset. */
export function SlicerBar() {
  const { choose, reset } = useView()
  const selection = useSelection()
  const { summary } = useLibrary()
  const [open, setOpen] = useState(false)
  const inForce = Object.keys(selection).length
  return (
    <section className={styles.bar} aria-label="Filters" data-open={open || undefined}>
      <button
        type="button"
        className={`${styles.button} ${styles.toggle}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <FilterRegular aria-hidden="true" />
        Filters: {inForce === 0 ? 'none' : inForce}
      </button>
      <div className={styles.slicers}>
        {shared.map((dimension) => (
          <Slicer
            key={dimension}
            name={dimensionLabels[dimension]}
            entries={newestFirst(dimension, summary?.dimensions[dimension] ?? [])}
            chosen={selection[dimension] ?? []}
            onChange={(ids) => choose(dimension, ids)}
            {...(dimension === 'quarter' ? { allLabel: 'Latest' } : {})}
          />
        ))}
        <button type="button" className={styles.button} aria-disabled={inForce === 0} onClick={reset}>
          <ArrowResetRegular aria-hidden="true" />
          Reset
        </button>
      </div>
      <FiltersInForce />
    </section>
  )
}

function newestFirst(dimension: string, entries: readonly AxisEntry[]): readonly AxisEntry[] {
  return dimension === 'quarter' ? entries.toReversed() : entries
}
