import { CheckmarkFilled } from '@fluentui/react-icons'
import styles from './Steps.module.css'

export interface Step {
  id: string
  label: string
}

interface StepsProps {
  /** What the steps lead to: the name of the list. */
  label: string
  steps: readonly Step[]
  current: string
  /** Steps before the current one that can be gone back to. */
  onGoTo?: ((id: string) => void) | undefined
}

/** Where the reader is in a task of several steps: those done are ticked and lead back. */
export function Steps({ label, steps, current, onGoTo }: StepsProps) {
  const at = steps.findIndex(({ id }) => id === current)
  const all = at === -1
  return (
    <nav aria-label={label}>
      <ol className={styles.steps}>
        {steps.map((step, index) => {
          const done = all || index < at
          const state = done ? 'done' : index === at ? 'now' : 'to-come'
          const inside = (
            <>
              <span className={styles.disc} aria-hidden="true">
                {done ? <CheckmarkFilled /> : index + 1}
              </span>
              <span className={styles.label}>{step.label}</span>
              <span className={styles.hidden}>{done ? ', done' : ''}</span>
            </>
          )
          return (
            <li
              key={step.id}
              className={styles.step}
              data-state={state}
              aria-current={index === at ? 'step' : undefined}
            >
              {done && onGoTo && !all ? (
                <button type="button" className={styles.back} onClick={() => onGoTo(step.id)}>
                  {inside}
                </button>
              ) : (
                inside
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
