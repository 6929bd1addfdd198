import { type Dataset, dimensions } from '../../../core/dataset/define'
import type { Result } from '../../../core/query/query'
import { clauseWords, entryWords, filterName } from '../../../core/text/selectionWords'
import { levelsOf } from '../../../core/view/drill'
import type { Visual } from '../../../core/view/page'
import { choose } from '../../../core/view/view'
import { datasetById } from '../../../datasets'
import { useLibrary } from '../../../state/libraryContext'
import { useMode } from '../../../state/useMode'
import { useView } from '../../../state/useView'
import { type FilterLine, FilterLines } from './FilterLines'
import styles from './FiltersPane.module.css'
import { namesOf } from './namesOf'

interface VisualFiltersProps {
  visual: Visual
  result: Result | undefined
  known: readonly Dataset[]
}

/** What filters one visual: its own filters and the way into it, the page's, and those it cannot have, with the reason. */
export function VisualFilters({ visual, result, known }: VisualFiltersProps) {
  const { view, setVisual } = useView()
  const { frozen } = useMode()
  const labels = useLibrary().summary?.dimensions ?? {}
  const { within = {}, drill = [] } = view.visuals[visual.id] ?? {}
  const levels = levelsOf(visual)
  const own: readonly FilterLine[] = [
    ...dimensions.flatMap((dimension) => {
      const ids = within[dimension]
      if (!ids) return []
      const words = `${filterName(dimension)} is ${clauseWords(dimension, ids, labels, true)}`
      const remove = () => setVisual(visual.id, { within: choose(within, dimension, []) })
      return [{ key: dimension, words, note: '(this visual alone)', remove }]
    }),
    ...drill.flatMap((id, level) => {
      const dimension = levels[level]
      if (!dimension) return []
      const words = `${filterName(dimension)} is ${entryWords(dimension, id, labels)}`
      const remove = () => setVisual(visual.id, { drill: drill.slice(0, level) })
      return [{ key: `into ${dimension}`, words, note: '(gone into)', remove }]
    }),
  ]
  const marked = (result?.axes ?? []).flatMap(({ dimension, chosen }) =>
    dimension && chosen.length > 0 && !result?.filteredBy.includes(dimension) ? [dimension] : [],
  )
  const noun = datasetById(known, visual.query.dataset)?.noun[1] ?? 'its rows'
  return (
    <li>
      <h4>{visual.name}</h4>
      {own.length > 0 && <FilterLines lines={own} frozen={frozen} />}
      {result && result.filteredBy.length > 0 && <p>Filtered by {namesOf(result.filteredBy)}.</p>}
      {marked.length > 0 && <p>Marked here, not taken out: {namesOf(marked)}.</p>}
      {result?.cannotFilter.map((dimension) => (
        <p key={dimension}>
          {filterName(dimension)} cannot filter this: {noun} have no {namesOf([dimension])}.
        </p>
      ))}
      {result && own.length + result.filteredBy.length + result.cannotFilter.length + marked.length === 0 && (
        <p className={styles.note}>Nothing filters this.</p>
      )}
    </li>
  )
}
