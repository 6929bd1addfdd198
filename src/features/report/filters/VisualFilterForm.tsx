import { useId, useState } from 'react'
import { carries } from '../../../core/dataset/carries'
import { type Dataset, type Dimension, dimensions } from '../../../core/dataset/define'
import { filterName } from '../../../core/text/selectionWords'
import type { Visual } from '../../../core/view/page'
import { choose } from '../../../core/view/view'
import { datasetById } from '../../../datasets'
import { useLibrary } from '../../../state/libraryContext'
import { useView } from '../../../state/useView'
import { SlicerList } from '../../../ui/SlicerList'
import styles from './FiltersPane.module.css'

interface VisualFilterFormProps {
  visuals: readonly Visual[]
  known: readonly Dataset[]
}

/** Filters one visual and leaves the rest of the page as it is. */
export function VisualFilterForm({ visuals, known }: VisualFilterFormProps) {
  const { view, setVisual } = useView()
  const { summary } = useLibrary()
  const [id, setId] = useState('')
  const [wanted, setWanted] = useState<Dimension | null>(null)
  const form = useId()
  const visual = visuals.find((one) => one.id === id)
  const dataset = visual && datasetById(known, visual.query.dataset)
  // Quarters set the moment of a whole page; a visual has none of its own.
  const offered = dimensions.filter((one) => one !== 'quarter' && dataset && carries(dataset, one))
  const dimension = offered.find((one) => one === wanted)
  const within = view.visuals[id]?.within ?? {}
  return (
    <section className={styles.part}>
      <h3>Filter one visual alone</h3>
      <div className={styles.choice}>
        <label htmlFor={`${form}-visual`}>Visual</label>
        <select id={`${form}-visual`} value={id} onChange={({ target }) => setId(target.value)}>
          <option value="">Choose a visual</option>
          {visuals.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      {visual && (
        <div className={styles.choice}>
          <label htmlFor={`${form}-by`}>By</label>
          <select
            id={`${form}-by`}
            value={dimension ?? ''}
            onChange={({ target }) => setWanted(offered.find((one) => one === target.value) ?? null)}
          >
            <option value="">Choose what to filter by</option>
            {offered.map((one) => (
              <option key={one} value={one}>
                {filterName(one)}
              </option>
            ))}
          </select>
        </div>
      )}
      {visual && dimension && (
        <div className={styles.entries}>
          <SlicerList
            key={`${id} ${dimension}`}
            name={filterName(dimension)}
            entries={summary?.dimensions[dimension] ?? []}
            chosen={within[dimension] ?? []}
            onChange={(ids) => setVisual(id, { within: choose(within, dimension, ids) })}
          />
        </div>
      )}
    </section>
  )
}
