import type { Result } from '../../../core/query/query'
import { highlightWords } from '../../../core/text/highlightWords'
import { clauseWords, filterName } from '../../../core/text/selectionWords'
import { useLibrary } from '../../../state/libraryContext'
import { useMode } from '../../../state/useMode'
import { useView } from '../../../state/useView'
import styles from './Highlighted.module.css'

/** What a choice on another mark does here: `Lead agency is Police: 7 of 34 open`, with the way out of it. */
export function Highlighted({ result }: { result: Result }) {
  const { view, removeFilter } = useView()
  const { summary } = useLibrary()
  const { frozen } = useMode()
  const dimension = result.whole?.litBy.at(-1)
  if (!dimension) return null
  const ids = view.selection[dimension] ?? []
  const filter = `${filterName(dimension)} is ${clauseWords(dimension, ids, summary?.dimensions ?? {})}`
  const figures = highlightWords(result)
  return (
    <>
      <span className={styles.words} title={`${filter}: ${figures}`}>
        <b>{filter}:</b> {figures}
      </span>
      {!frozen && (
        <button type="button" className={styles.remove} onClick={() => removeFilter(dimension)}>
          Remove
        </button>
      )}
    </>
  )
}
