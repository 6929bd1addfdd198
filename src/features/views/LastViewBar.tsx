import { DismissRegular } from '@fluentui/react-icons'
import type { SavedView } from '../../core/view/savedView'
import styles from './LastViewBar.module.css'

interface LastViewBarProps {
  last: SavedView
  /** The page as the reader knows it. */
  pageLabel: string
  onDismiss: () => void
}

/** Offers a reader who came by a bare link what they last looked at. */
export function LastViewBar({ last, pageLabel, onDismiss }: LastViewBarProps) {
  return (
    <div className={styles.bar}>
      <span>You last looked at {pageLabel} with choices of your own.</span>
      <a href={`#/${last.page}${last.search}`}>Restore last view</a>
      <button type="button" className={styles.dismiss} aria-label="Do not restore" onClick={onDismiss}>
        <DismissRegular aria-hidden="true" />
      </button>
    </div>
  )
}
