import { Button } from '@fluentui/react-components'
import type { Dataset } from '../../core/dataset/define'
import { ErrorSummary } from '../../ui/ErrorSummary'
import styles from './Refused.module.css'
import type { Wizard } from './useWizard'
import type { Draft } from './wizard'
import { draftOf } from './wizard'

/** A file that cannot be read at all: why, how to mend it, and another dataset to try it as. */
export function Refused({ datasets, wizard }: { datasets: readonly Dataset[]; wizard: Wizard }) {
  const { draft, checked, answers } = wizard.state
  const refusal = checked?.report.refusal
  if (!draft || !checked || !refusal) return null
  const others = datasets.filter(({ id }) => id !== checked.dataset)
  const again = (next: Draft) => wizard.read(next)
  return (
    <ErrorSummary title={`${draft.file.name} cannot be loaded`} occasion={String(answers)}>
      <p className={styles.words}>
        <b>{refusal.message}</b> {refusal.fix} <span className={styles.rule}>Rule {refusal.rule}</span>
      </p>
      <div className={styles.ways}>
        {tryable.includes(refusal.rule) &&
          others.map(({ id, label }) => (
            <Button key={id} size="small" onClick={() => again(draftOf(draft.file, id))}>
              Read it as {label}
            </Button>
          ))}
        <Button
          size="small"
          onClick={() => wizard.putAside(`${draft.file.name} was put aside. What is loaded is as it was.`)}
        >
          Put the file aside
        </Button>
      </div>
    </ErrorSummary>
  )
}

/** Refusals that may only mean that another dataset was looked for. */
const tryable: readonly string[] = ['R09', 'R10']
