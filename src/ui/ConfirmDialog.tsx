import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import styles from './ConfirmDialog.module.css'
import { ModalDialog } from './ModalDialog'

interface ConfirmDialogProps {
  title: string
  /** What will happen, in words. */
  children: ReactNode
  /** The button that does it. */
  confirm: string
  busy?: boolean
  error?: Error | null
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that takes away: says what, and does nothing until told. */
export function ConfirmDialog({
  title,
  children,
  confirm,
  busy = false,
  error,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const close = () => {
    if (!busy) onClose()
  }
  const actions = (
    <>
      <Button appearance="primary" disabledFocusable={busy} onClick={onConfirm}>
        {confirm}
      </Button>
      <Button disabledFocusable={busy} onClick={close}>
        Cancel
      </Button>
    </>
  )
  return (
    <ModalDialog asks title={title} actions={actions} onClose={close}>
      {children}
      {error && (
        <p role="alert" className={styles.error}>
          {error.message}
        </p>
      )}
    </ModalDialog>
  )
}
