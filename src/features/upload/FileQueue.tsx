import { Button } from '@fluentui/react-components'
import styles from './FileQueue.module.css'

interface FileQueueProps {
  files: readonly File[]
  /** A file is in hand: the others wait. */
  busy: boolean
  onNext: (files: readonly File[]) => void
}

/** The files that wait: they are checked one at a time, each on its own. */
export function FileQueue({ files, busy, onNext }: FileQueueProps) {
  const [next] = files
  if (!next) return null
  return (
    <section className={styles.queue} aria-label="Files that wait">
      <p>
        <b>{files.length === 1 ? 'One more file waits:' : `${files.length} more files wait:`}</b>{' '}
        {files.map(({ name }) => name).join(', ')}
      </p>
      {!busy && (
        <Button appearance="primary" onClick={() => onNext(files)}>
          Check {next.name} next
        </Button>
      )}
    </section>
  )
}
