import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { type DeviceLibrary, useDeviceLibrary } from '../../state/deviceLibrary'
import { bytesWords } from './bytesWords'
import styles from './StorageLine.module.css'

/** Where imports are kept, whether the browser will hold on to them, and how much room they take: as it is, in words. */
export function StorageLine() {
  const { status, space, askToPersist } = useDeviceLibrary()
  const [asked, setAsked] = useState(false)
  const ask = async () => {
    await askToPersist()
    setAsked(true)
  }
  return (
    <div className={styles.line} data-wrong={status.kind === 'memory' || status.kind === 'stopped' || undefined}>
      <p>
        <StatusWords status={status} />{' '}
        {status.kind === 'stored' && space && (
          <span>
            {bytesWords(space.used)} used of the {bytesWords(space.allowed)} the browser allows.
          </span>
        )}
      </p>
      {status.kind === 'stored' && status.persisted !== 'yes' && !asked && (
        <Button size="small" onClick={() => void ask()}>
          Ask the browser to keep them
        </Button>
      )}
      <p role="status" className={styles.answer}>
        {asked && status.kind === 'stored' && answerWords[status.persisted]}
      </p>
    </div>
  )
}

const answerWords = {
  yes: 'The browser agreed to keep them.',
  no: 'The browser did not agree. It often does once the site is bookmarked or installed. Keep a backup.',
  unknown: 'This browser cannot be asked. Keep a backup.',
} as const

const storedWords = {
  yes: 'Files you load are kept on this device, and the browser has agreed to keep them when room runs short.',
  no: 'Files you load are kept on this device. The browser may clear them when room runs short.',
  unknown:
    'Files you load are kept on this device. This browser does not say whether it clears them when room runs short.',
} as const

function StatusWords({ status }: Pick<DeviceLibrary, 'status'>) {
  if (status.kind === 'stored') return storedWords[status.persisted]
  if (status.kind === 'opening') return status.words ?? 'Opening the library of this device.'
  const [lead, rest] =
    status.kind === 'memory'
      ? ['Files you load are held in this tab’s memory only, and gone when it closes.', status.words]
      : ['Nothing is saved from this tab any more.', status.words]
  return (
    <>
      <b>{lead}</b> {rest} <span className={styles.code}>Code {status.code}</span>
    </>
  )
}
