import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import { type ReactNode, useId } from 'react'
import styles from './WizardBar.module.css'

interface WizardBarProps {
  back?: { label: string; onClick: () => void }
  onCancel: () => void
  next: { label: string; onClick: () => void }
  /** Why the next step has to wait, in words; '' where it does not. */
  blocked: string
  /** What would come of going on. */
  words?: ReactNode
  /** A second way out. */
  other?: ReactNode
}

/** The foot of a step: back, cancel, what going on means, and on. */
export function WizardBar({ back, onCancel, next, blocked, words, other }: WizardBarProps) {
  const why = useId()
  return (
    <div className={styles.bar} role="group" aria-label="Steps back and on">
      <div className={styles.side}>
        {back && (
          <Button icon={<ArrowLeftRegular />} onClick={back.onClick}>
            {back.label}
          </Button>
        )}
        <Button onClick={onCancel}>Cancel</Button>
      </div>
      {words && <p className={styles.words}>{words}</p>}
      <div className={styles.side}>
        {other}
        <Button
          appearance="primary"
          disabledFocusable={blocked !== ''}
          aria-describedby={blocked === '' ? undefined : why}
          onClick={next.onClick}
        >
          {next.label}
        </Button>
        <span id={why} className={styles.why}>
          {blocked}
        </span>
      </div>
    </div>
  )
}
