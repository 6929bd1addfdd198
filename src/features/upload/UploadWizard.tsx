import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { formatQuarter } from '../../core/calendar/quarter'
import type { Dataset } from '../../core/dataset/define'
import type { Partnership } from '../../core/partnership'
import { plural } from '../../core/text/format'
import { datasets } from '../../datasets'
import { useToday } from '../../state/useToday'
import { Later } from '../../ui/Later'
import { PlainButton } from '../../ui/PlainButton'
import { Steps } from '../../ui/Steps'
import { CheckStep } from './CheckStep'
import { ColumnsStep } from './ColumnsStep'
import { choiceFor } from './choice'
import { EffectStep } from './EffectStep'
import { FileStep } from './FileStep'
import { Refused } from './Refused'
import { SavedStep } from './SavedStep'
import { Sheets } from './Sheets'
import styles from './UploadWizard.module.css'
import { useLoad } from './useLoad'
import { useWizard } from './useWizard'
import type { WizardState } from './wizard'

const steps = [
  { id: 'file', label: 'File' },
  { id: 'columns', label: 'Columns' },
  { id: 'check', label: 'Check' },
  { id: 'effect', label: 'Effect' },
]

interface UploadWizardProps {
  partnership: Partnership
  /** What stands below while no file is in hand. */
  children?: ReactNode
}

/** Loads a file of one's own in four steps. Nothing is saved, and nothing that is loaded changes, before the last. */
export function UploadWizard({ partnership, children }: UploadWizardProps) {
  const known = useMemo(() => datasets(partnership), [partnership])
  const day = useToday()
  const wizard = useWizard()
  const { state, tell } = wizard
  const { step, draft, checked } = state
  const { saving, fault, load, undo } = useLoad(wizard)
  const dataset = known.find(({ id }) => id === checked?.dataset)
  const page = useRef<HTMLDivElement>(null)
  const before = useRef(step)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    page.current?.scrollIntoView({ block: 'start' })
    const target = page.current?.querySelector<HTMLElement>('[data-error-summary]') ?? page.current?.querySelector('h1')
    target?.focus()
  }, [step])
  const cancel = () => wizard.putAside(`${draft?.file.name ?? 'The file'} was put aside. What is loaded is as it was.`)
  const inHand = checked && draft && dataset ? { checked, draft, dataset } : null
  const choice = inHand ? (state.choice ?? choiceFor(inHand.checked, inHand.dataset, day)) : null
  const busy = wizard.reading
  const shared = { answers: state.answers, busy, onRead: wizard.read }
  return (
    <div className={styles.page} ref={page}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title} tabIndex={-1}>
            {step === 'file' || !dataset ? 'Data' : `Upload ${dataset.label.toLowerCase()}`}
          </h1>
          {inHand && step !== 'file' && <p className={styles.file}>{fileWords(state, inHand.dataset)}</p>}
        </div>
        <Steps
          label="Steps of an upload"
          steps={steps}
          current={step}
          onGoTo={(id) => tell({ kind: 'went', step: id === 'columns' || id === 'check' ? id : 'file' })}
        />
      </header>
      <p className={styles.said} role="status" data-shown={step === 'file' || undefined}>
        {busy ? progressWords(wizard.progress) : state.said}
      </p>
      {busy && step !== 'file' && (
        <div className={styles.busy}>
          Reading the file again: {Math.round((wizard.progress ?? 0) * 100)}%
          <PlainButton onClick={wizard.stop}>Stop reading</PlainButton>
        </div>
      )}
      {wizard.error && step !== 'file' && (
        <p role="alert" className={styles.fault}>
          The file could not be read again: {wizard.error.message} Your last change was not made.
        </p>
      )}
      {step === 'file' && (
        <>
          <Refused datasets={known} wizard={wizard} />
          {checked?.report.refusal && draft && <Sheets checked={checked} draft={draft} {...shared} />}
          <FileStep datasets={known} wizard={wizard} />
          <Later>{children}</Later>
        </>
      )}
      {step === 'columns' && inHand && (
        <>
          <Sheets {...inHand} {...shared} />
          <ColumnsStep
            key={inHand.checked.importId}
            {...inHand}
            {...shared}
            onGoTo={(to) => tell({ kind: 'went', step: to })}
            onCancel={cancel}
          />
        </>
      )}
      {step === 'check' && inHand && choice && (
        <CheckStep
          {...inHand}
          {...shared}
          choice={choice}
          onGoTo={(to) => tell({ kind: 'went', step: to })}
          onCancel={cancel}
        />
      )}
      {step === 'effect' && inHand && choice && (
        <EffectStep
          checked={inHand.checked}
          dataset={inHand.dataset}
          choice={choice}
          saving={saving}
          fault={fault}
          onChoice={(next) => tell({ kind: 'joins', choice: next })}
          onLoad={() => void load(inHand.checked, choice)}
          onGoTo={(to) => tell({ kind: 'went', step: to })}
          onCancel={cancel}
        />
      )}
      {step === 'saved' && inHand && state.saved && (
        <>
          <SavedStep
            saved={state.saved}
            dataset={inHand.dataset}
            loaded={inHand.checked.report.loaded}
            fault={fault}
            onUndo={() => void undo()}
            onDone={() => tell({ kind: 'put-aside', said: '' })}
          />
          <Later>{children}</Later>
        </>
      )}
    </div>
  )
}

function progressWords(progress: number | null): string {
  const quarters = Math.floor((progress ?? 0) * 4) * 25
  return quarters === 0 ? 'Reading the file.' : `Reading the file: ${quarters}% read.`
}

function fileWords({ draft, checked, step }: WizardState, dataset: Dataset): string {
  const { loaded = 0, rejected = [], skipped = [], blank = 0 } = checked?.report ?? {}
  const count = loaded + rejected.length + skipped.length + blank
  const records = count === 0 ? '' : `${plural(count, 'record', 'records')} · `
  const when = checked?.period == null ? '' : `, ${formatQuarter(checked.period)}`
  return `${draft?.file.name ?? ''} · ${records}read as ${dataset.label}${when} · ${step === 'saved' ? 'saved' : 'nothing is saved yet'}`
}
