import { Button } from '@fluentui/react-components'
import type { Remedy, Report } from '../../core/import/report'
import styles from './PersonalData.module.css'

interface PersonalDataProps {
  report: Report
  labelOf: (column: string) => string
  onRemedy: (remedies: readonly Remedy[]) => void
  onCancel: () => void
}

/** What looks like personal data, masked, and the three ways on. */
export function PersonalData({ report, labelOf, onRemedy, onCancel }: PersonalDataProps) {
  const blocking = report.personal.filter(({ severity }) => severity === 'block')
  const columns = [...new Set(blocking.map(({ column }) => column))]
  const remedy = (kind: 'drop-column' | 'redact') => onRemedy(columns.map((column) => ({ kind, column })))
  return (
    <section className={styles.box} data-blocks={blocking.length > 0 || undefined} aria-label="Personal data">
      <h3>{blocking.length > 0 ? 'This stops the file' : 'Look at this before you load'}</h3>
      <ul>
        {report.personal.map(({ rule, column, lines, masked }) => (
          <li key={`${rule} ${column}`}>
            <b>{labelOf(column)}</b>: {masked.slice(0, 3).join(', ')} on{' '}
            {lines.length === 1 ? `line ${lines[0]}` : `${lines.length} lines, first ${lines[0]}`}.{' '}
            <span className={styles.rule}>Rule {rule}</span>
          </li>
        ))}
      </ul>
      {blocking.length > 0 && (
        <div className={styles.ways}>
          <Button appearance="primary" onClick={() => remedy('drop-column')}>
            {columns.length === 1 ? 'Leave out the whole column' : `Leave out the ${columns.length} columns`}
          </Button>
          <Button onClick={() => remedy('redact')}>Blank those cells only</Button>
          <Button onClick={onCancel}>Cancel the upload</Button>
        </div>
      )}
      <p className={styles.rule}>The full values are never shown, stored or sent.</p>
    </section>
  )
}
