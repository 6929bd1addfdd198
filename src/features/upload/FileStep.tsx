import { Button, Field, ProgressBar, Select } from '@fluentui/react-components'
import { ArrowUploadRegular } from '@fluentui/react-icons'
import { type DragEvent, useId, useState } from 'react'
import type { Dataset } from '../../core/dataset/define'
import { templateCsv } from '../../core/dataset/derive'
import { useSaveFile } from '../../state/useSaveFile'
import { Card } from '../../ui/Card'
import { FileQueue } from './FileQueue'
import styles from './FileStep.module.css'
import type { Wizard } from './useWizard'

interface FileStepProps {
  datasets: readonly Dataset[]
  wizard: Wizard
}

/** Choose or drop one file or several, for a dataset or for whichever their headings say. */
export function FileStep({ datasets, wizard }: FileStepProps) {
  const [asked, setAsked] = useState('')
  const [over, setOver] = useState(false)
  const save = useSaveFile()
  const hint = useId()
  const { state, start, stop, reading, progress, error } = wizard
  const take = (files: FileList | null) => {
    if (files && files.length > 0) start([...files], asked === '' ? undefined : asked)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <Card className={styles.card}>
      <h2 className={styles.title}>Load a file</h2>
      <div className={styles.row}>
        <Field label="What is in it">
          <Select value={asked} onChange={(_, { value }) => setAsked(value)}>
            <option value="">Let its headings say</option>
            {datasets.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <label
          className={styles.drop}
          data-over={over || undefined}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <ArrowUploadRegular aria-hidden="true" />
          <span>
            <b>Choose CSV files or workbooks</b> or drop them here. Services may also come as Open Referral UK (.json)
          </span>
          <input
            type="file"
            multiple
            accept=".csv,.txt,.tsv,.xlsx,.json,text/csv,application/json"
            aria-describedby={hint}
            className={styles.input}
            onChange={(event) => {
              take(event.target.files)
              event.target.value = ''
            }}
          />
        </label>
      </div>
      <p id={hint} className={styles.hint}>
        A file is read and checked on this device. Nothing is sent anywhere, and nothing is saved until you say so in
        the last step.
      </p>
      {reading && (
        <div className={styles.reading}>
          <Field
            className={styles.bar}
            validationState="none"
            validationMessage={`Reading ${state.draft?.file.name ?? 'the file'}: ${Math.round((progress ?? 0) * 100)}%`}
          >
            <ProgressBar value={progress ?? 0} aria-label="Reading the file" />
          </Field>
          <Button onClick={stop}>Stop reading</Button>
        </div>
      )}
      {error && !reading && (
        <p role="alert" className={styles.error}>
          The file could not be read: {error.message} What is loaded is as it was.
        </p>
      )}
      <FileQueue
        files={state.queue}
        busy={reading || state.draft !== null}
        onNext={(files) => start(files, undefined)}
      />
      <p className={styles.templates}>
        Templates with the right headings:{' '}
        {datasets.map((dataset) => (
          <button
            key={dataset.id}
            type="button"
            className={styles.link}
            onClick={() => save(`${dataset.id}-template.csv`, templateCsv(dataset))}
          >
            {dataset.label}
          </button>
        ))}
      </p>
    </Card>
  )
}
