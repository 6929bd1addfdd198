import { Button } from '@fluentui/react-components'
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
      <span className={styles.toggle}>
        <Button icon={<FilterRegular />} aria-expanded={open} onClick={() => setOpen(!open)}>
          Filters: {inForce === 0 ? 'none' : inForce}
        </Button>
      </span>
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
        <Button appearance="subtle" icon={<ArrowResetRegular />} disabledFocusable={inForce === 0} onClick={reset}>
          Reset
        </Button>
      </div>
      <FiltersInForce />
    </section>
  )
}

function newestFirst(dimension: string, entries: readonly AxisEntry[]): readonly AxisEntry[] {
  return dimension === 'quarter' ? entries.toReversed() : entries
}
