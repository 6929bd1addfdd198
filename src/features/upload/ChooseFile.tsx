import { Dropdown, Field, Option, ProgressBar } from '@fluentui/react-components'
import { ArrowUploadRegular } from '@fluentui/react-icons'
import { type DragEvent, useState } from 'react'
import type { Dataset } from '../../core/dataset/define'
import { templateCsv } from '../../core/dataset/derive'
import { useSaveFile } from '../../state/useSaveFile'
import { Card } from '../../ui/Card'
import styles from './ChooseFile.module.css'

const byHeadings = 'by-headings'

interface ChooseFileProps {
  datasets: readonly Dataset[]
  /** 0 to 1 while a file is read. */
  progress: number | null
  error: Error | null
  onFile: (file: File, asked: string | undefined) => void
}

/** Choose or drop a CSV, for a dataset or for whichever its headings say. */
export function ChooseFile({ datasets, progress, error, onFile }: ChooseFileProps) {
  const [asked, setAsked] = useState(byHeadings)
  const [over, setOver] = useState(false)
  const save = useSaveFile()
  const chosen = datasets.find(({ id }) => id === asked)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onFile(file, chosen?.id)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <Card>
      <h2 className={styles.title}>Load a file</h2>
      <div className={styles.row}>
        <Field label="What is in it">
          <Dropdown
            value={chosen?.label ?? 'Let its headings say'}
            selectedOptions={[asked]}
            onOptionSelect={(_, { optionValue }) => setAsked(optionValue ?? byHeadings)}
          >
            <Option value={byHeadings}>Let its headings say</Option>
            {datasets.map(({ id, label }) => (
              <Option key={id} value={id}>
                {label}
              </Option>
            ))}
          </Dropdown>
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
            <b>Choose a CSV file</b> or drop it here
          </span>
          <input
            type="file"
            accept=".csv,.txt,text/csv"
            className={styles.input}
            onChange={(event) => {
              take(event.target.files)
              event.target.value = ''
            }}
          />
        </label>
      </div>
      {progress !== null && (
        <Field validationState="none" validationMessage={`Reading: ${Math.round(progress * 100)}%`}>
          <ProgressBar value={progress} aria-label="Reading the file" />
        </Field>
      )}
      {error && (
        <p role="alert" className={styles.error}>
          The file could not be read: {error.message} What is loaded is as it was.
        </p>
      )}
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
