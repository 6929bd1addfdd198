import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular, ArrowRightRegular } from '@fluentui/react-icons'
import type { Dataset } from '../../core/dataset/define'
import { labelOf } from '../../core/dataset/labelOf'
import type { Finding } from '../../core/import/findingsOf'
import type { Report } from '../../core/import/report'
import { formatNumber } from '../../core/text/format'
import { CellForm } from './CellForm'
import styles from './CellPanel.module.css'
import type { MetRule } from './ruleGroups'
import type { Draft } from './wizard'

interface CellPanelProps {
  dataset: Dataset
  report: Report
  draft: Draft
  rule: MetRule
  index: number
  busy: boolean
  onChoose: (index: number) => void
  onRead: (draft: Draft) => void
  onColumns: () => void
}

/** One cell: what the file says, why it is as it is, how to mend it, and the way to mend it here. */
export function CellPanel(props: CellPanelProps) {
  const { dataset, report, rule, index, busy, onChoose, onColumns } = props
  const finding = rule.findings[index]
  if (!finding) return null
  const { line, column, value, message, fix } = finding
  const header = report.columns.mapped.find((each) => each.column === column)?.header
  const known = Object.hasOwn(dataset.columns, column)
  const last = rule.findings.length - 1
  return (
    <section className={styles.cell} aria-labelledby="cell-title">
      <header className={styles.head}>
        <h2 id="cell-title" tabIndex={-1} className={styles.title}>
          {placeWords(finding, labelOf(dataset, column))}
        </h2>
        {header !== undefined && header !== labelOf(dataset, column) && (
          <span className={styles.note}>under “{header}” in your file</span>
        )}
      </header>
      <dl className={styles.facts}>
        <div className={styles.says}>
          <dt>Your file says</dt>
          <dd>{value === '' ? <span className={styles.note}>nothing</span> : value}</dd>
        </div>
        <div>
          <dt>{rule.kind === 'refused' ? 'Why it is refused' : 'What was found'}</dt>
          <dd>{message}</dd>
        </div>
        <div>
          <dt>How to mend it</dt>
          <dd>{fix || 'Nothing needs doing.'}</dd>
        </div>
      </dl>
      <div className={styles.foot}>
        {known && line !== null && rule.kind !== 'skipped' && rule.kind !== 'stops' && rule.kind !== 'answer' ? (
          <CellForm key={`${line} ${column} ${rule.rule}`} {...props} finding={finding} />
        ) : (
          <p className={styles.elsewhere}>{elsewhere(finding, onColumns)}</p>
        )}
        <div className={styles.pager} role="group" aria-label="Other cells of this rule">
          <span>
            {formatNumber(index + 1)} of {formatNumber(rule.findings.length)}
          </span>
          <Button
            icon={<ArrowLeftRegular />}
            aria-label="Previous"
            disabledFocusable={index === 0 || busy}
            onClick={() => onChoose(index - 1)}
          />
          <Button
            icon={<ArrowRightRegular />}
            aria-label="Next cell"
            disabledFocusable={index === last || busy}
            onClick={() => onChoose(index + 1)}
          />
        </div>
      </div>
    </section>
  )
}

function placeWords({ line, column }: Finding, label: string): string {
  const place = line === null ? 'The whole file' : `Line ${formatNumber(line)}`
  return column === '' ? place : `${place}, ${label}`
}

const ofHeadings: readonly string[] = ['R11', 'R12', 'R13', 'R14', 'R15']

function elsewhere({ kind, rule }: Finding, onColumns: () => void) {
  if (ofHeadings.includes(rule)) return <Button onClick={onColumns}>Choose what it is read as</Button>
  if (kind === 'stops') return 'Answer it beside: leave the column out, blank the cells, or cancel.'
  if (kind === 'answer') return 'Answer it beside: choose the known value, or leave it as it is.'
  if (kind === 'refused')
    return 'The line is left out. Correct it in your file and drop the file here again to load it.'
  return ''
}
