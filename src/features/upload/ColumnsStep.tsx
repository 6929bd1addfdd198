import { useMemo, useState } from 'react'
import type { Dataset } from '../../core/dataset/define'
import { labelOf } from '../../core/dataset/labelOf'
import { plural } from '../../core/text/format'
import type { CheckedFile } from '../../state/useReadFile'
import { Card } from '../../ui/Card'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { type Assignment, assign, assignmentOf, choicesOf, headingsOf, missingOf } from './assignment'
import styles from './ColumnsStep.module.css'
import { ColumnsTable } from './ColumnsTable'
import { HeadingsLeft } from './HeadingsLeft'
import { WizardBar } from './WizardBar'
import type { Draft } from './wizard'

interface ColumnsStepProps {
  checked: CheckedFile
  draft: Draft
  dataset: Dataset
  answers: number
  busy: boolean
  onRead: (draft: Draft) => void
  onGoTo: (step: 'file' | 'check') => void
  onCancel: () => void
}

/** Which heading each column is read from: what matched and how, what is near, what is missing, what is not used. */
export function ColumnsStep({ checked, draft, dataset, answers, busy, onRead, onGoTo, onCancel }: ColumnsStepProps) {
  const { report } = checked
  const found = useMemo(() => assignmentOf(report, draft.remedies), [report, draft.remedies])
  const [chosen, setChosen] = useState<Assignment>(found)
  const missing = missingOf(dataset, chosen)
  const near = report.columns.nearMisses.filter(
    ({ header, column }) => !chosen[column] && !Object.values(chosen).includes(header),
  )
  const change = (column: string, header: string) => setChosen((before) => assign(before, column, header))
  const isChanged = JSON.stringify(Object.entries(chosen).sort()) !== JSON.stringify(Object.entries(found).sort())
  const refused = report.outcome === 'refused'
  const next = () => {
    if (isChanged || refused) onRead({ ...draft, asked: dataset.id, ...choicesOf(chosen, found, draft) })
    else onGoTo('check')
  }
  const focusOn = (column: string) => document.getElementById(`column-${column}`)?.focus()
  const names = missing.map((column) => labelOf(dataset, column)).join(', ')
  return (
    <>
      {(refused || missing.length > 0) && (
        <ErrorSummary
          title={
            missing.length > 0
              ? `${plural(missing.length, 'column that every file needs has', 'columns that every file needs have')} no heading: ${names}.`
              : (report.refusal?.message ?? '')
          }
          occasion={refused ? String(answers) : ''}
          places={missing.map((column) => ({
            id: column,
            words: labelOf(dataset, column),
            onGo: () => focusOn(column),
          }))}
        >
          {missing.length === 0 && (
            <p>{isChanged ? 'Read it again to see whether that mends it.' : report.refusal?.fix}</p>
          )}
        </ErrorSummary>
      )}
      <div className={styles.step}>
        <Card className={styles.card}>
          <h2 className={styles.title}>Columns of {dataset.label}</h2>
          <p className={styles.words}>
            {plural(Object.keys(chosen).length, 'column is', 'columns are')} read from headings on line{' '}
            {report.file.headerLine || 1} of your file. Choose another heading where one is wrong.
          </p>
          <ColumnsTable
            dataset={dataset}
            report={report}
            chosen={chosen}
            found={found}
            headings={headingsOf(report)}
            onChange={change}
          />
        </Card>
        <Card className={styles.card}>
          <HeadingsLeft dataset={dataset} report={report} chosen={chosen} near={near} onChange={change} />
        </Card>
      </div>
      <WizardBar
        back={{ label: 'File', onClick: () => onGoTo('file') }}
        onCancel={onCancel}
        next={{ label: 'Next: check the rows', onClick: next }}
        blocked={busy ? 'Reading the file.' : missing.length > 0 ? `Choose a heading for ${names} first.` : ''}
      />
    </>
  )
}
