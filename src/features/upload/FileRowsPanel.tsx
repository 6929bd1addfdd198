import type { Dataset } from '../../core/dataset/define'
import { useFileRows } from '../../state/useFileRows'
import type { CheckedFile } from '../../state/useReadFile'
import styles from './FileRowsPanel.module.css'

interface FileRowsPanelProps {
  checked: CheckedFile
  dataset: Dataset
  line: number
  /** Column id, or heading, of the cell in question. */
  column: string
}

/** Lines before and after the one in question. */
const around = 4

/** The row where it stands in the file, with its neighbours and what became of each. */
export function FileRowsPanel({ checked, dataset, line, column }: FileRowsPanelProps) {
  const { data, error } = useFileRows(checked.importId, Math.max(1, line - around), line + around)
  if (error || !data || data.rows.length === 0) return null
  // Two headings may be alike: their place tells them apart.
  const headers = data.headers.map((header, at) => ({ header, at, place: `column ${at}` }))
  const { mapped } = checked.report.columns
  const columnOf = new Map(mapped.map((each) => [each.header, each.column]))
  const marked = mapped.find((each) => each.column === column)?.header ?? column
  const isNumber = (header: string) => {
    const kind = dataset.columns[columnOf.get(header) ?? '']?.kind
    return kind === 'count' || kind === 'number'
  }
  return (
    <section aria-labelledby="file-rows">
      <h2 id="file-rows" className={styles.title}>
        The row where it stands in your file
      </h2>
      <div className={styles.scroll} role="region" aria-label={`Lines around line ${line}`} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                Line
              </th>
              <th scope="col">State</th>
              {headers.map(({ header, place }) => (
                <th
                  key={place}
                  scope="col"
                  data-marked={header === marked || undefined}
                  className={isNumber(header) ? styles.number : undefined}
                >
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.line} aria-current={row.line === line ? 'true' : undefined}>
                <th scope="row" className={styles.number}>
                  {row.line}
                </th>
                <td data-state={row.state}>{row.state}</td>
                {headers.map(({ header, at, place }) => (
                  <td
                    key={place}
                    data-marked={header === marked || undefined}
                    className={isNumber(header) ? styles.number : undefined}
                  >
                    {row.cells[at] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
