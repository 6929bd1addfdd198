import type { Report } from '../../core/import/report'
import styles from './ColumnsFound.module.css'

interface ColumnsFoundProps {
  report: Report
  labelOf: (column: string) => string
}

/** Which headings were read as which columns, and which are not used. */
export function ColumnsFound({ report, labelOf }: ColumnsFoundProps) {
  const { mapped, unused, nearMisses } = report.columns
  return (
    <details className={styles.box}>
      <summary>
        {mapped.length} headings matched on line {report.file.headerLine}
        {unused.length > 0 && `, ${unused.length} not used: ${unused.map((header) => `“${header}”`).join(', ')}`}
      </summary>
      <ul className={styles.list}>
        {mapped.map(({ column, header, how }) => (
          <li key={column}>
            “{header}” is read as <b>{labelOf(column)}</b>
            {how === 'alias' && ', another name for it'}
            {how === 'chosen' && ', as chosen'}
          </li>
        ))}
        {nearMisses.map(({ header, column }) => (
          <li key={header}>
            “{header}” is not used. Should it read <b>{labelOf(column)}</b>? If so, mend the heading and load again.
          </li>
        ))}
      </ul>
    </details>
  )
}
