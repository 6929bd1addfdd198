import { Button, Select } from '@fluentui/react-components'
import type { Dataset } from '../../core/dataset/define'
import { labelOf } from '../../core/dataset/labelOf'
import type { Report } from '../../core/import/report'
import type { Assignment } from './assignment'
import styles from './HeadingsLeft.module.css'

interface HeadingsLeftProps {
  dataset: Dataset
  report: Report
  chosen: Assignment
  /** Headings close to the name of a column that nothing is read into. */
  near: Report['columns']['nearMisses']
  onChange: (column: string, header: string) => void
}

/** The headings that are read into nothing: the near ones offered, the rest named, each to be read as a column or left. */
export function HeadingsLeft({ dataset, report, chosen, near, onChange }: HeadingsLeftProps) {
  const read = new Set(Object.values(chosen))
  const all = [...new Set([...report.columns.mapped.map(({ header }) => header), ...report.columns.unused])]
  const left = all.filter((header) => !read.has(header))
  const free = Object.keys(dataset.columns).filter((column) => !chosen[column])
  return (
    <>
      <h2 className={styles.title}>
        {left.length === 0
          ? 'Every heading is read'
          : left.length === 1
            ? 'One heading is not used'
            : `${left.length} headings are not used`}
      </h2>
      <p className={styles.words}>What stands under a heading that is not used is neither loaded nor kept.</p>
      <ul className={styles.list}>
        {left.map((header) => {
          const offer = near.find((each) => each.header === header)
          return (
            <li key={header} className={styles.heading}>
              <span className={styles.name}>“{header}”</span>
              {offer && (
                <span className={styles.offer}>
                  close to <b>{labelOf(dataset, offer.column)}</b>
                  <Button appearance="primary" size="small" onClick={() => onChange(offer.column, header)}>
                    Read it as {labelOf(dataset, offer.column)}
                  </Button>
                </span>
              )}
              <Select
                size="small"
                aria-label={`Read “${header}” as`}
                value=""
                onChange={(_, { value }) => value && onChange(value, header)}
              >
                <option value="">Not used</option>
                {free.map((column) => (
                  <option key={column} value={column}>
                    {labelOf(dataset, column)}
                  </option>
                ))}
              </Select>
            </li>
          )
        })}
      </ul>
    </>
  )
}
