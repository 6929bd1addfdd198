import { ArrowResetRegular, FilterRegular } from '@fluentui/react-icons'
import { useRef, useState } from 'react'
import type { Dimension } from '../../core/dataset/define'
import type { Partnership } from '../../core/partnership'
import type { Result } from '../../core/query/query'
import type { Page } from '../../core/view/page'
import { useLibrary } from '../../state/libraryContext'
import { useChosen } from '../../state/useChosen'
import { useMode } from '../../state/useMode'
import { useView } from '../../state/useView'
import { useBox } from '../../ui/useBox'
import { FiltersInForce } from './FiltersInForce'
import { DimensionSlicer } from './filters/DimensionSlicer'
import { filterCount } from './filters/filterCount'
import styles from './SlicerBar.module.css'

interface SlicerBarProps {
  page: Page
  partnership: Partnership
  /** The answers to the page's visuals, in their order. */
  results: readonly (Result | undefined)[]
}

const shared: readonly Dimension[] = ['theme', 'quarter', 'agency']
/** What the shared slicers and the filters in force take of the bar, and what one more slicer does, in pixels. */
const sharedWidth = 1150
const slicerWidth = 190

/** The slicers of a page, what they and every other filter keep in words, and the one reset. */
export function SlicerBar({ page, partnership, results }: SlicerBarProps) {
  const { view, reset } = useView()
  const { frozen } = useMode()
  const chosen = useChosen()
  const [open, setOpen] = useState(false)
  const [more, setMore] = useState(false)
  const bar = useRef<HTMLElement>(null)
  const { width } = useBox(bar)
  const known = useLibrary().summary?.dimensions
  const always = shared.filter((dimension) => !page.without?.includes(dimension))
  const others = (page.slicers ?? []).filter(
    (dimension) => !shared.includes(dimension) && (known?.[dimension].length ?? 0) > 0,
  )
  const room = Math.max(
    0,
    Math.floor((width - sharedWidth + (shared.length - always.length) * slicerWidth) / slicerWidth),
  )
  const folded = others.length > room ? others.slice(room) : []
  const slicer = (dimension: Dimension) => <DimensionSlicer key={dimension} {...{ dimension, page, partnership }} />
  const inForce = filterCount(page, chosen, view)
  const hidden = folded.filter((dimension) => chosen[dimension]).length
  const idle = inForce === 0 || frozen
  return (
    <section className={styles.bar} aria-label="Filters" data-open={open || undefined} ref={bar}>
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
        {[...always, ...others.filter((dimension) => !folded.includes(dimension))].map(slicer)}
        {folded.length > 0 && (
          <button
            type="button"
            className={`${styles.button} ${styles.more}`}
            aria-expanded={more}
            data-in-force={hidden > 0 || undefined}
            onClick={() => setMore(!more)}
          >
            {more ? 'Fewer' : 'More'}
            {hidden > 0 && `: ${hidden}`}
          </button>
        )}
        <button type="button" className={styles.button} aria-disabled={idle} onClick={idle ? undefined : reset}>
          <ArrowResetRegular aria-hidden="true" />
          Reset
        </button>
        {folded.length > 0 && <div className={more ? styles.folded : styles.closed}>{folded.map(slicer)}</div>}
      </div>
      <FiltersInForce {...{ page, partnership, results }} />
    </section>
  )
}
