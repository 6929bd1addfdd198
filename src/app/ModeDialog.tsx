import { Button } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { type Mode, useMode } from '../state/useMode'
import { usePartnership } from '../state/usePartnership'
import { usePrint } from '../state/usePrint'
import { ModalDialog } from '../ui/ModalDialog'
import styles from './ModeDialog.module.css'

/** The choice between exact figures and those that may be shared, each said in a sentence, and the way to paper. */
export function ModeDialog({ onClose }: { onClose: () => void }) {
  const { mode, setMode } = useMode()
  const limit = usePartnership().data?.limits.smallNumber ?? 5
  const print = usePrint()
  const [chosen, setChosen] = useState<Mode>(mode)
  const use = () => {
    setMode(chosen)
    onClose()
  }
  const choice = (value: Mode, title: string, means: string) => (
    <Choice {...{ value, title, means }} chosen={chosen === value} onChoose={() => setChosen(value)} />
  )
  return (
    <ModalDialog
      title="How figures of people are shown"
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={use}>
            Use this view
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <fieldset className={styles.choices}>
        <legend>View on this device</legend>
        {choice('internal', 'Internal: exact figures', 'For the partnership’s own use: every count is shown as it is.')}
        {choice(
          'shareable',
          'Shareable: small numbers withheld',
          `Counts of people under ${limit}, and what would give them away, show as c, and the filters stay as they are now.`,
        )}
      </fieldset>
      <p>
        Copies, downloads and prints made here withhold small numbers in either view, unless exact figures are chosen.
        The browser’s own print command prints what is on the screen. Numbers of staff, services and recommendations are
        never withheld.
      </p>
      <div className={styles.print}>
        <Button onClick={() => void print(false, onClose)}>Print this page</Button>
        {mode === 'internal' && (
          <Button onClick={() => void print(true, onClose)}>Print exact figures, stamped Internal</Button>
        )}
      </div>
    </ModalDialog>
  )
}

interface ChoiceProps {
  value: Mode
  title: string
  means: string
  chosen: boolean
  onChoose: () => void
}

function Choice({ value, title, means, chosen, onChoose }: ChoiceProps) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <input
        type="radio"
        name="mode"
        id={id}
        value={value}
        checked={chosen}
        aria-describedby={`${id}-means`}
        onChange={onChoose}
      />
      <label htmlFor={id}>{title}</label>
      <p id={`${id}-means`}>{means}</p>
    </div>
  )
}
