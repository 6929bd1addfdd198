import styles from './AxisSwitch.module.css'

interface AxisSwitchProps<Id extends string> {
  label: string
  choices: readonly { id: Id; label: string }[]
  chosen: Id
  onChoose: (id: Id) => void
}

/** Chooses how a panel is read: by what it groups, across what, as what. */
export function AxisSwitch<Id extends string>({ label, choices, chosen, onChoose }: AxisSwitchProps<Id>) {
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
