import { Checkbox } from '@fluentui/react-components'
import { useState } from 'react'
import type { Dataset } from '../../core/dataset/define'
import { formatNumber, plural } from '../../core/text/format'
import { useLibrary } from '../../state/libraryContext'
import { usePreview } from '../../state/usePreview'
import type { CheckedFile } from '../../state/useReadFile'
import { useToday } from '../../state/useToday'
import { Card } from '../../ui/Card'
import type { Choice } from './choice'
import { DiffLists } from './DiffLists'
import styles from './EffectStep.module.css'
import { HeadlineNumbers } from './HeadlineNumbers'
import { HowItJoins } from './HowItJoins'
import { WizardBar } from './WizardBar'

interface EffectStepProps {
  checked: CheckedFile
  dataset: Dataset
  choice: Choice
  /** The file is being saved. */
  saving: boolean
  /** Why it could not be saved, in words. */
  fault: string | null
  onChoice: (choice: Choice) => void
  onLoad: () => void
  onGoTo: (step: 'check') => void
  onCancel: () => void
}

/** What loading the file would change: rows added, changed and gone, and the headline numbers before and after. */
export function EffectStep(props: EffectStepProps) {
  const { checked, dataset, choice, saving, fault, onChoice, onLoad, onGoTo, onCancel } = props
  const { imports } = useLibrary()
  const day = useToday()
  const { preview, visuals } = usePreview(checked, choice)
  const [confirmed, setConfirmed] = useState('')
  const own = imports.filter((one) => one.dataset === dataset.id)
  const again = own.find(({ sha256 }) => sha256 !== undefined && sha256 === checked.sha256)
  const overSample = own.length > 0 && own.every(({ source }) => source === 'sample')
  const gone = preview.data?.diff.gone.total ?? 0
  const occasion = `${choice.period} ${choice.join} ${gone}`
  const mustConfirm = gone > 0 && !overSample
  const rows = plural(checked.report.loaded, 'row', 'rows')
  const blocked = saving
    ? 'Saving.'
    : preview.isPending
      ? 'Working out what changes.'
      : mustConfirm && confirmed !== occasion
        ? `Confirm that ${plural(gone, 'row goes', 'rows go')} first.`
        : ''
  return (
    <>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          <b>This was not saved, and nothing has changed.</b> {fault}
        </p>
      )}
      {again && (
        <p className={styles.caution} role="status">
          <b>This very file is loaded already</b>, as {again.file}. Loading it again adds nothing new.
        </p>
      )}
      <div className={styles.grid}>
        <div className={styles.column}>
          <Card className={styles.card}>
            <HowItJoins dataset={dataset} choice={choice} asAt={day} onChoice={onChoice} />
          </Card>
          <Card className={styles.card}>
            <HeadlineNumbers visuals={visuals} preview={preview.data} asAt={day} />
          </Card>
        </div>
        <Card className={styles.card}>
          {overSample && (
            <p className={styles.caution}>
              {dataset.label} shows sample data now. It goes when your own file is loaded, and comes back if you undo.
            </p>
          )}
          {preview.error && (
            <p role="alert" className={styles.fault}>
              What would change could not be worked out: {preview.error.message}
            </p>
          )}
          {preview.data ? (
            <DiffLists dataset={dataset} diff={preview.data.diff} />
          ) : (
            !preview.error && <p role="status">Working out what changes…</p>
          )}
          {mustConfirm && (
            <Checkbox
              className={styles.confirm}
              checked={confirmed === occasion}
              onChange={(_, { checked: yes }) => setConfirmed(yes === true ? occasion : '')}
              label={`Yes: ${plural(gone, 'row is', 'rows are')} not in this file and ${gone === 1 ? 'goes' : 'go'} from ${dataset.label}. Undo brings ${gone === 1 ? 'it' : 'them'} back.`}
            />
          )}
        </Card>
      </div>
      <WizardBar
        back={{ label: 'Check', onClick: () => onGoTo('check') }}
        onCancel={onCancel}
        words={
          checked.report.rejected.length > 0 &&
          `${formatNumber(checked.report.rejected.length)} refused ${checked.report.rejected.length === 1 ? 'row stays' : 'rows stay'} out.`
        }
        next={{ label: `Load the ${rows}`, onClick: onLoad }}
        blocked={blocked}
      />
    </>
  )
}
