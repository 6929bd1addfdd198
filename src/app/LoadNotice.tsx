import { useLibrary } from '../state/libraryContext'
import { PlainButton } from '../ui/PlainButton'
import styles from './LoadNotice.module.css'

/** Says which files could not be loaded, beside the data that still stands. */
export function LoadNotice() {
  const { faults, retry } = useLibrary()
  if (faults.length === 0) return null
  return (
    <div className={styles.notice} role="alert">
      <p>
        <strong>
          {faults.length === 1 ? 'One file could not be loaded.' : `${faults.length} files could not be loaded.`}
        </strong>{' '}
        Everything else stands.
      </p>
      <ul>
        {faults.map(({ file, code, message, fix }) => (
          <li key={file}>
            {message} {fix} <span className={styles.code}>Code {code}</span>
          </li>
        ))}
      </ul>
      <PlainButton onClick={retry}>Try again</PlainButton>
    </div>
  )
}
