import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from './ModalDialog.module.css'

interface ModalDialogProps {
  title: string
  children: ReactNode
  /** The buttons at its foot. */
  actions: ReactNode
  /** It asks before something is done, rather than shows something. */
  asks?: boolean
  wide?: boolean
  /** It stands at the right edge, the page in sight beside it. */
  side?: boolean
  onClose: () => void
}

/** A dialog of the browser's own, open while it is drawn: the page behind it is out of reach, Escape closes it, focus goes back. */
export function ModalDialog({
  title,
  children,
  actions,
  asks = false,
  wide = false,
  side = false,
  onClose,
}: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titled = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    heading.current?.focus()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      role={asks ? 'alertdialog' : 'dialog'}
      aria-labelledby={titled}
      className={styles.dialog}
      data-wide={wide || undefined}
      data-side={side || undefined}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={titled} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <div className={styles.content}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  )
}
