import { Button } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { Dataset } from '../../core/dataset/define'
import { labelOf } from '../../core/dataset/labelOf'
import { findingsOf } from '../../core/import/findingsOf'
import type { Report } from '../../core/import/report'
import { toCsv } from '../../core/text/toCsv'
import { useSaveFile } from '../../state/useSaveFile'
import { ModalDialog } from '../../ui/ModalDialog'
import { answersOf, sumWords } from './answersOf'
import { FoundTable } from './FoundTable'
import { foundCells, foundHeads } from './foundCells'
import type { Listed } from './listed'
import styles from './ReportDialog.module.css'

interface ReportDialogProps {
  one: Listed
  report: Report | null
  dataset: Dataset | undefined
  onClose: () => void
}

/** An import's report again, as it was when it was loaded: the sum, the headings, the answers given, what was found. */
export function ReportDialog({ one, report, dataset, onClose }: ReportDialogProps) {
  const save = useSaveFile()
  const { file } = one.import
  const label = (column: string) => labelOf(dataset, column)
  const found = useMemo(() => (report ? findingsOf(report) : []), [report])
  const answers = one.kept ? answersOf(one.kept, dataset) : []
  const saveAll = () =>
    save(
      `${file.replace(/\.\w+$/, '')}-report.csv`,
      toCsv([foundHeads, ...found.map((each) => foundCells(each, label))]),
    )
  const actions = (
    <>
      {found.length > 0 && <Button onClick={saveAll}>All {found.length.toLocaleString('en-GB')} as CSV</Button>}
      <Button appearance="primary" onClick={onClose}>
        Close
      </Button>
    </>
  )
  return (
    <ModalDialog wide title={`Report of ${file}`} actions={actions} onClose={onClose}>
      {one.counts && <p>{sumWords(one.counts)}</p>}
      {!report && <p>The details of this report cannot be read any more.</p>}
      {report && <Headings report={report} label={label} />}
      {answers.length > 0 && (
        <section>
          <h3>Answers given when it was loaded</h3>
          <ul>
            {answers.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      )}
      {report && found.length === 0 && <p>The check found nothing to say.</p>}
      {found.length > 0 && <FoundTable found={found} label={label} />}
    </ModalDialog>
  )
}

function Headings({ report, label }: { report: Report; label: (column: string) => string }) {
  const { mapped, unused } = report.columns
  return (
    <details className={styles.headings}>
      <summary>
        {mapped.length} headings matched
        {unused.length > 0 && `, ${unused.length} not used: ${unused.map((header) => `“${header}”`).join(', ')}`}
      </summary>
      <ul>
        {mapped.map(({ column, header }) => (
          <li key={column}>
            “{header}” was read as <b>{label(column)}</b>
          </li>
        ))}
      </ul>
    </details>
  )
}
