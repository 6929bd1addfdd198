import { useTooLong } from '../state/tooLong'
import styles from './LoadNotice.module.css'

/** Says that a choice was not made because no link could hold it. */
export function TooLongNotice() {
  if (!useTooLong()) return null
  return (
    <div className={styles.notice} role="alert">
      <p>
        <strong>That is more than a link can hold, so it was not chosen.</strong> Choose fewer entries, or all of them.
      </p>
    </div>
  )
}
