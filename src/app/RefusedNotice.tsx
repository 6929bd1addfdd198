import { useRefusedChoice } from '../state/refusedChoice'
import { useMode } from '../state/useMode'
import styles from './LoadNotice.module.css'

/** Says that a choice was not made, and what to do. */
export function RefusedNotice() {
  const why = useRefusedChoice()
  const { frozen, setMode } = useMode()
  if (why === null || (why === 'frozen' && !frozen)) return null
  return (
    <div className={styles.notice} role="alert">
      {why === 'too-long' ? (
        <p>
          <strong>That is more than a link can hold, so it was not chosen.</strong> Choose fewer entries, or all of
          them.
        </p>
      ) : (
        <>
          <p>
            <strong>That was not chosen: in the shareable view filters stay as they are.</strong> Two answers under two
            filters would give away what each withholds.
          </p>
          <button type="button" onClick={() => setMode('internal')}>
            Turn to internal
          </button>
        </>
      )}
    </div>
  )
}
