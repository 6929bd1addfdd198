import styles from './AxisSwitch.module.css'

interface AxisSwitchProps {
  label: string
  choices: readonly { id: string; label: string }[]
  chosen: string
  onChoose: (id: string) => void
}

/** Chooses by what a panel groups, above its mark. */
export function AxisSwitch({ label, choices, chosen, onChoose }: AxisSwitchProps) {
  return (
    <fieldset className={styles.switch} aria-label={label}>
      {choices.map(({ id, label: words }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          {words}
        </button>
      ))}
    </fieldset>
  )
}
