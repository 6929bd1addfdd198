import { Select } from '@fluentui/react-components'
import type { Dataset } from '../../core/dataset/define'
import type { Report } from '../../core/import/report'
import type { Assignment } from './assignment'
import styles from './ColumnsTable.module.css'

interface ColumnsTableProps {
  dataset: Dataset
  report: Report
  chosen: Assignment
  /** What the check read each column from. */
  found: Assignment
  headings: readonly string[]
  onChange: (column: string, header: string) => void
}

const howWords = {
  label: 'its name',
  id: 'its short name',
  alias: 'another name it goes by',
  chosen: 'chosen by you',
} as const

/** Every column of the dataset with the heading it is read from, those of the file and the required ones first. */
export function ColumnsTable({ dataset, report, chosen, found, headings, onChange }: ColumnsTableProps) {
  const rank = (column: string) => (found[column] ? 1 : dataset.columns[column]?.required ? 0 : 2)
  const columns = Object.keys(dataset.columns).sort((a, b) => rank(a) - rank(b))
  const how = (column: string) => {
    if (!chosen[column]) return null
    if (chosen[column] !== found[column]) return howWords.chosen
    const mapped = report.columns.mapped.find((each) => each.column === column)
    return mapped ? howWords[mapped.how] : howWords.chosen
  }
  return (
    <div className={styles.scroll} role="region" aria-label={`Columns of ${dataset.label}`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Read from the heading</th>
            <th scope="col">How it matched</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => {
            const { label = column, required = false, help } = dataset.columns[column] ?? {}
            const matched = how(column)
            return (
              <tr key={column} data-missing={(required && !chosen[column]) || undefined}>
                <th scope="row">
                  {label} {required && <span className={styles.required}>needed</span>}
                </th>
                <td>
                  <Select
                    id={`column-${column}`}
                    className={styles.select}
                    aria-label={`Heading for ${label}`}
                    value={chosen[column] ?? ''}
                    onChange={(_, { value }) => onChange(column, value)}
                  >
                    <option value="">{required ? 'Choose a heading' : 'Not in this file'}</option>
                    {headings.map((header) => (
                      <option key={header} value={header}>
                        {header}
                      </option>
                    ))}
                  </Select>
                </td>
                <td className={styles.how}>
                  {matched ?? (required ? <b className={styles.missing}>missing</b> : <span>{help}</span>)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
