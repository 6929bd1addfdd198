import { Button, Select } from '@fluentui/react-components'
import { useState } from 'react'
import styles from './NewValuesPanel.module.css'

interface NewValueRowProps {
  text: string
  /** Its column, and where it stands. */
  about: string
  values: readonly { id: string; label: string }[]
  /** The known value offered first; '' where none is near. */
  start: string
  /** What the reader answered; null while the question is open. */
  answer: string | null
  /** What it stands for when left alone: itself, or '' for none recorded. */
  alone: string
  busy: boolean
  onAnswer: (value: string) => void
}

/** One value that was not known: the known one it stands for, or itself. */
export function NewValueRow({ text, about, values, start, answer, alone, busy, onAnswer }: NewValueRowProps) {
  const isKnown = values.some(({ id }) => id === start)
  const [known, setKnown] = useState(isKnown ? start : '')
  const label = values.find(({ id }) => id === known)?.label
  const leave = alone === '' ? 'Leave blank' : 'Keep as written'
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <b>{text}</b>
        <span className={styles.note}>{about}</span>
      </span>
      <Select
        className={styles.select}
        aria-label={`Known value for ${text}`}
        value={known}
        onChange={(_, data) => setKnown(data.value)}
      >
        <option value="">No known value</option>
        {values.map((value) => (
          <option key={value.id} value={value.id}>
            {value.label}
          </option>
        ))}
      </Select>
      <span className={styles.ways}>
        {answer !== null && known === (isKnown ? answer : '') ? (
          <span className={styles.used}>✓ {isKnown ? 'used' : answer === '' ? 'left blank' : 'kept as written'}</span>
        ) : (
          <Button
            size="small"
            appearance="primary"
            aria-label={label ? `Use ${label} for ${text}` : `Use a known value for ${text}`}
            disabledFocusable={known === '' || busy}
            onClick={() => onAnswer(known)}
          >
            Use
          </Button>
        )}
        {(answer === null || isKnown) && (
          <Button
            size="small"
            aria-label={`${leave}: ${text}`}
            disabledFocusable={busy}
            onClick={() => onAnswer(alone)}
          >
            {leave}
          </Button>
        )}
      </span>
    </li>
  )
}
