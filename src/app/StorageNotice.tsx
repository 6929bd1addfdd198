import { plural } from '../core/text/format'
import { useDeviceLibrary } from '../state/deviceLibrary'
import { useView } from '../state/useView'
import { PlainButton } from '../ui/PlainButton'
import styles from './LoadNotice.module.css'

/** Says on every page what keeps the library of this device from being whole: waiting, stopped, or damaged in part. */
export function StorageNotice() {
  const { status, quarantined } = useDeviceLibrary()
  const { hrefOf } = useView()
  const waits = status.kind === 'opening' && status.words !== undefined
  const stopped = status.kind === 'stopped'
  if (!waits && !stopped && quarantined.length === 0) return null
  return (
    <div className={styles.notice} role="alert">
      {(waits || stopped) && (
        <p>
          <strong>
            {stopped ? 'Nothing is saved from this tab.' : 'What is kept on this device is not here yet.'}
          </strong>{' '}
          {status.words} {status.code && <span className={styles.code}>Code {status.code}</span>}
        </p>
      )}
      {stopped && <PlainButton onClick={() => window.location.reload()}>Reload</PlainButton>}
      {quarantined.length > 0 && (
        <p>
          <strong>{plural(quarantined.length, 'import', 'imports')} of this device cannot be used</strong> and no figure
          counts {quarantined.length === 1 ? 'it' : 'them'}. Everything else stands.{' '}
          <a href={hrefOf('data')}>The Data page names {quarantined.length === 1 ? 'it' : 'each'}</a>.
        </p>
      )}
    </div>
  )
}
