import { useState } from 'react'
import { useDeviceLibrary } from '../../state/deviceLibrary'
import { PlainButton } from '../../ui/PlainButton'
import styles from './KeepButtons.module.css'

/** Records of this device that cannot be used, named, with the way to remove each. */
export function SetAsideList({ say }: { say: (words: string) => void }) {
  const { quarantined, removeQuarantined } = useDeviceLibrary()
  const [error, setError] = useState<string | null>(null)
  if (quarantined.length === 0) return null
  const remove = async (id: string) => {
    try {
      await removeQuarantined([id])
      setError(null)
      say(`${id} was removed from this device.`)
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : String(reason))
    }
  }
  return (
    <section aria-label="Imports set aside">
      <h3>{quarantined.length === 1 ? 'One import is set aside' : `${quarantined.length} imports are set aside`}</h3>
      <p>They cannot be used, and no figure counts them. Everything else is loaded.</p>
      <ul>
        {quarantined.map(({ id, why, code }) => (
          <li key={id} className={styles.aside}>
            <span>
              <b>{id}</b>: {why} Code {code}
            </span>{' '}
            <PlainButton onClick={() => void remove(id)}>Remove {id}</PlainButton>
          </li>
        ))}
      </ul>
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </section>
  )
}
