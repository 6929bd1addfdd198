import type { Dataset } from '../../core/dataset/define'
import { type DictionaryRow, dictionary, templateCsv } from '../../core/dataset/derive'
import { useSaveFile } from '../../state/useSaveFile'
import { PlainButton } from '../../ui/PlainButton'
import styles from './Dictionary.module.css'

const heads = ['Heading', 'Holds', 'Needed', 'Values', 'Example', 'What it is for', 'Also read as']

/** What each file may hold, column by column, with a template to fill in. */
export function Dictionary({ datasets }: { datasets: readonly Dataset[] }) {
  const save = useSaveFile()
  return (
    <div>
      {datasets.map((dataset) => (
        <details key={dataset.id} className={styles.one}>
          <summary>
            {dataset.label}: {Object.keys(dataset.columns).length} columns
          </summary>
          <p>
            <PlainButton onClick={() => save(`${dataset.id}-template.csv`, templateCsv(dataset))}>
              {dataset.label} template (CSV)
            </PlainButton>
          </p>
          <div className={styles.scroll} role="region" aria-label={`Columns of ${dataset.label}`} tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {dictionary(dataset).map((row) => (
                  <ColumnRow key={row.column} row={row} />
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </div>
  )
}

function ColumnRow({ row }: { row: DictionaryRow }) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      <td>{row.holds}</td>
      <td>{row.required}</td>
      <td>{row.values.join(', ')}</td>
      <td>{row.example}</td>
      <td>{row.help}</td>
      <td>{row.otherNames.join(', ')}</td>
    </tr>
  )
}
