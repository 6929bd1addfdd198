import type { Dataset } from '../../core/dataset/define'
import type { Remedy } from '../../core/import/report'
import type { CheckedFile } from '../../state/useReadFile'
import { Card } from '../../ui/Card'
import styles from './CheckPanel.module.css'
import { ColumnsFound } from './ColumnsFound'
import { FindingsTable } from './FindingsTable'
import { findingsOf } from './findings'
import { LoadChecked } from './LoadChecked'
import { PersonalData } from './PersonalData'
import { RecordSum } from './RecordSum'

interface CheckPanelProps {
  checked: CheckedFile
  datasets: readonly Dataset[]
  onRemedy: (remedies: readonly Remedy[]) => void
  onCancel: () => void
  onLoaded: (said: string) => void
}

/** What became of each record of a file, and the choice to load it or not. */
export function CheckPanel({ checked, datasets, onRemedy, onCancel, onLoaded }: CheckPanelProps) {
  const { report, file } = checked
  const dataset = datasets.find(({ id }) => id === checked.dataset)
  const labelOf = (column: string) => dataset?.columns[column]?.label ?? column
  return (
    <Card>
      <h2 className={styles.title} tabIndex={-1} ref={focusOnce}>
        {title(checked, dataset)}
      </h2>
      <p className={styles.file}>
        {file.name}
        {dataset && ` · read as ${dataset.label}`} · nothing is loaded yet
      </p>
      {report.refusal && (
        <div className={styles.refusal} role="alert">
          <p>
            <b>{report.refusal.message}</b>
          </p>
          <p>
            {report.refusal.fix} <span className={styles.code}>Rule {report.refusal.rule}</span>
          </p>
        </div>
      )}
      {report.outcome !== 'refused' && <RecordSum report={report} />}
      {report.personal.length > 0 && (
        <PersonalData report={report} labelOf={labelOf} onRemedy={onRemedy} onCancel={onCancel} />
      )}
      <FindingsTable fileName={file.name} findings={findingsOf(report, labelOf)} />
      {report.outcome !== 'refused' && <ColumnsFound report={report} labelOf={labelOf} />}
      <LoadChecked checked={checked} dataset={dataset} onCancel={onCancel} onLoaded={onLoaded} />
    </Card>
  )
}

function focusOnce(heading: HTMLElement | null) {
  heading?.focus()
}

function title({ report, dataset: id }: CheckedFile, dataset: Dataset | undefined): string {
  if (report.outcome === 'refused') return 'This file cannot be loaded'
  if (report.outcome === 'held') return 'This file may hold personal data'
  if (report.loaded === 0) return 'No row of this file can be loaded'
  const noun = dataset?.noun[report.loaded === 1 ? 0 : 1] ?? id ?? 'rows'
  return `${report.loaded.toLocaleString('en-GB')} ${noun} are ready to load`
}
