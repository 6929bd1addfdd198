import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useLibrary } from '../state/libraryContext'
import styles from './LoadNotice.module.css'

/** Says which files could not be loaded, beside the data that still stands. */
export function LoadNotice() {
  const { faults, retry } = useLibrary()
  if (faults.length === 0) return null
  return (
    <MessageBar intent="error" layout="multiline" className={styles.notice} role="alert">
      <MessageBarBody>
        <MessageBarTitle>
          {faults.length === 1 ? 'One file could not be loaded.' : `${faults.length} files could not be loaded.`}
        </MessageBarTitle>{' '}
        Everything else stands.
        <ul>
          {faults.map(({ file, code, message, fix }) => (
            <li key={file}>
              {message} {fix} <span className={styles.code}>Code {code}</span>
            </li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={retry}>Try again</Button>
      </MessageBarActions>
    </MessageBar>
  )
}
