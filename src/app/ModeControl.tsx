import { LockClosedRegular, ShareRegular } from '@fluentui/react-icons'
import { lazy, Suspense, useState } from 'react'
import { useMode } from '../state/useMode'
import styles from './ModeControl.module.css'

const ModeDialog = lazy(async () => ({ default: (await import('./ModeDialog')).ModeDialog }))

/** Says how figures of people are shown, on paper too, and opens the choice. */
export function ModeControl() {
  const { mode } = useMode()
  const [open, setOpen] = useState(false)
  const isInternal = mode === 'internal'
  return (
    <>
      <button
        type="button"
        className={styles.control}
        data-mode={mode}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {isInternal ? <LockClosedRegular aria-hidden="true" /> : <ShareRegular aria-hidden="true" />}
        <span>
          {isInternal ? 'Internal' : 'Shareable'}
          <span className={styles.more}>{isInternal ? ': exact figures' : ': small numbers withheld'}</span>
        </span>
      </button>
      {open && (
        <Suspense>
          <ModeDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
