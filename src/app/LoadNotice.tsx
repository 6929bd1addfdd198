import { useLibrary } from '../state/libraryContext'
import { PlainButton } from '../ui/PlainButton'
import styles from './LoadNotice.module.css'

const shownAtMost = 3

/** Says which files could not be loaded, beside the data that still stands. */
export function LoadNotice() {
  const { faults, imports, retry } = useLibrary()
  if (faults.length === 0) return null
  return (
    <div className={styles.notice} role="alert">
      <p>
        <strong>
          {faults.length === 1 ? 'One file could not be loaded.' : `${faults.length} files could not be loaded.`}
        </strong>{' '}
        {imports.length > 0 ? 'Everything else stands.' : 'Nothing else is there to show.'}
      </p>
      <ul>
        {faults.slice(0, shownAtMost).map(({ file, code, message, fix }) => (
          <li key={file}>
            {message} {fix} <span className={styles.code}>Code {code}</span>
          </li>
        ))}
        {faults.length > shownAtMost && <li>And {faults.length - shownAtMost} more.</li>}
      </ul>
      <PlainButton onClick={retry}>Try again</PlainButton>
    </div>
  )
}
