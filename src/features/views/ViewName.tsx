import { Button } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { longestName, readViewName } from '../../core/view/savedView'
import styles from './ViewsDialog.module.css'

interface ViewNameProps {
  label: string
  confirm: string
  suggested: string
  /** What a name would do, in words; null where there is nothing to say. */
  takes: (name: string) => string | null
  /** True where a name that is taken may not be used. */
  strict?: boolean
  onConfirm: (name: string) => Promise<void>
  onCancel?: () => void
}

/** A field for the name of a view; Enter confirms it. */
export function ViewName({ label, confirm, suggested, takes, strict = false, onConfirm, onCancel }: ViewNameProps) {
  const [text, setText] = useState(suggested)
  const id = useId()
  const name = readViewName(text)
  const taken = name === null ? null : takes(name)
  const words = name === null ? `A name has 1 to ${longestName} letters.` : taken
  const usable = name !== null && !(strict && taken !== null)
  return (
    <form
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault()
        if (usable) void onConfirm(name)
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={styles.field}
        value={text}
        maxLength={longestName}
        aria-describedby={`${id}-words`}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" disabledFocusable={!usable}>
        {confirm}
      </Button>
      {onCancel && <Button onClick={onCancel}>Cancel</Button>}
      <p id={`${id}-words`} className={styles.hint}>
        {words}
      </p>
    </form>
  )
}
