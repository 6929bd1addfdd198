import { DismissRegular } from '@fluentui/react-icons'
import { formatQuarter, quarterFromId } from '../../core/calendar/quarter'
import { type Dimension, dimensionLabels, dimensions } from '../../core/dataset/define'
import { blankId } from '../../core/query/query'
import { useLibrary } from '../../state/libraryContext'
import { useSelection } from '../../state/useSelection'
import { useView } from '../../state/useView'
import styles from './FiltersInForce.module.css'

/** Every filter in words, each with its own way out. */
export function FiltersInForce() {
  const { choose } = useView()
  const selection = useSelection()
  const { summary } = useLibrary()
  const label = (dimension: Dimension, id: string) => {
    if (id === blankId) return 'blank'
    const quarter = dimension === 'quarter' ? quarterFromId(id) : null
    if (quarter !== null) return formatQuarter(quarter)
    return summary?.dimensions[dimension].find((entry) => entry.id === id)?.label ?? id
  }
  const filters = dimensions.flatMap((dimension) => {
    const chosen = selection[dimension] ?? []
    return chosen.length === 0 ? [] : [{ dimension, words: chosen.map((id) => label(dimension, id)).join(' or ') }]
  })
  return (
    <div className={styles.line} aria-live="polite">
      {filters.map(({ dimension, words }) => (
        <button key={dimension} type="button" className={styles.chip} onClick={() => choose(dimension, [])}>
          {dimensionLabels[dimension]} is {words}
          <DismissRegular aria-label="Remove" />
        </button>
      ))}
      {filters.length === 0 && <span>No filters in force</span>}
    </div>
  )
}
