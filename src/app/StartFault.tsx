import { HostFault } from '../io/hostFault'
import { ErrorState } from '../ui/ErrorState'
import styles from './StartFault.module.css'

/** Shown where the partnership's own lists could not be loaded: without them no page can be drawn. */
export function StartFault({ error, retry }: { error: Error; retry: () => void }) {
  const fault = error instanceof HostFault ? error : null
  return (
    <main className={styles.page}>
      <h1>Golden Thread could not start</h1>
      <ErrorState
        title={fault?.message ?? `The lists of the partnership could not be read: ${error.message}.`}
        words={fault?.fix ?? 'Try again.'}
        code={fault?.code ?? 'E2'}
        onRetry={retry}
      />
    </main>
  )
}
