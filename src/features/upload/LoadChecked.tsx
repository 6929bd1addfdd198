import { Button, Dropdown, Field, Option } from '@fluentui/react-components'
import { useState } from 'react'
import { formatQuarter, type Quarter, quarterId, quarterOf } from '../../core/calendar/quarter'
import type { Dataset } from '../../core/dataset/define'
import { useLibrary } from '../../state/libraryContext'
import { useUploads } from '../../state/uploads'
import type { CheckedFile } from '../../state/useReadFile'
import styles from './LoadChecked.module.css'

interface LoadCheckedProps {
  checked: CheckedFile
  dataset: Dataset | undefined
  onCancel: () => void
  onLoaded: (said: string) => void
}

/** The last step: for a whole list, of which quarter it is; then load the good rows, or none. */
export function LoadChecked({ checked, dataset, onCancel, onLoaded }: LoadCheckedProps) {
  const { imports, asAt } = useLibrary()
  const { add } = useUploads()
  const latest = quarterOf(asAt)
  const [period, setPeriod] = useState<Quarter>(checked.period ?? latest)
  const { report, file, importId, sha256 } = checked
  const again = sha256 !== null && imports.some((one) => one.sha256 === sha256)
  const canLoad = report.outcome === 'ready' && report.loaded > 0 && dataset !== undefined
  const load = () => {
    if (!dataset) return
    const { id, join } = dataset
    add({
      import: {
        id: importId,
        dataset: id,
        period,
        join,
        source: 'device',
        file: file.name,
        sha256: sha256 ?? undefined,
      },
      report,
    })
    onLoaded(`${file.name} is loaded: ${report.loaded.toLocaleString('en-GB')} rows. It is gone when this tab closes.`)
  }
  return (
    <div className={styles.row}>
      {canLoad && dataset.join === 'replace' && (
        <Field label="This is the whole list as at the end of">
          <Dropdown
            value={formatQuarter(period)}
            selectedOptions={[quarterId(period)]}
            onOptionSelect={(_, { optionValue }) => {
              const next = quartersTo(Math.max(latest, period)).find((quarter) => quarterId(quarter) === optionValue)
              if (next !== undefined) setPeriod(next)
            }}
          >
            {quartersTo(Math.max(latest, period)).map((quarter) => (
              <Option key={quarter} value={quarterId(quarter)}>
                {formatQuarter(quarter)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      <p className={styles.effect}>
        {again && <b>This very file is loaded already. </b>}
        {canLoad &&
          effectWords(
            dataset,
            imports.some((one) => one.dataset === dataset.id && one.source === 'sample'),
          )}
      </p>
      <div className={styles.buttons}>
        {canLoad && (
          <Button appearance="primary" onClick={load}>
            Load the {report.loaded.toLocaleString('en-GB')} rows
          </Button>
        )}
        <Button onClick={onCancel}>{canLoad ? 'Load none' : 'Put the file aside'}</Button>
      </div>
    </div>
  )
}

function effectWords({ label, join }: Dataset, overSample: boolean): string {
  if (overSample) return `${label} then shows this file alone: its sample data goes.`
  return join === 'add'
    ? 'These rows join what is loaded; a row with the same key is brought up to date.'
    : 'This list stands for its quarter; earlier lists stay for comparison.'
}

function quartersTo(last: Quarter): readonly Quarter[] {
  return Array.from({ length: 12 }, (_, back) => last - back)
}
