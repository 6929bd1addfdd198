import type { Dataset } from '../../core/dataset/define'
import { formatNumber, plural } from '../../core/text/format'
import type { usePreview } from '../../state/usePreview'
import { cellWords } from '../../ui/cellWords'
import styles from './DiffLists.module.css'

type Diff = NonNullable<ReturnType<typeof usePreview>['preview']['data']>['diff']
type Listed = Diff['added']
type Field = Diff['changed']['rows'][number]['fields'][number]

/** Rows listed before the rest is only counted. */
const mostShown = 100

/** Every row the file adds, changes field by field, or takes away. */
export function DiffLists({ dataset, diff }: { dataset: Dataset; diff: Diff }) {
  const { added, changed, gone, same, columns } = diff
  const counts = [
    { id: 'added', sign: '+', total: added.total, words: 'added' },
    { id: 'changed', sign: '≠', total: changed.total, words: 'changed' },
    { id: 'gone', sign: '−', total: gone.total, words: 'gone' },
    { id: 'same', sign: '=', total: same, words: 'as they were' },
  ]
  return (
    <section aria-labelledby="diff-title">
      <h2 id="diff-title" className={styles.title}>
        {titleOf(dataset, diff)}
      </h2>
      <ul className={styles.counts}>
        {counts.map(({ id, sign, total, words }) => (
          <li key={id} data-fate={id}>
            <span className={styles.sign} aria-hidden="true">
              {sign}
            </span>
            <b>{formatNumber(total)}</b> {words}
          </li>
        ))}
      </ul>
      {changed.total > 0 && (
        <details className={styles.part} open>
          <summary>{plural(changed.total, 'row changes', 'rows change')}, field by field</summary>
          <div className={styles.scroll} role="region" aria-label="Rows that change" tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {['Row', 'Column', 'Now', 'After'].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changed.rows.slice(0, mostShown).flatMap((row) =>
                  row.fields.map((field, at) => (
                    <tr key={`${row.key} ${field.column}`}>
                      <th scope="row">{at === 0 ? nameOf(dataset, columns, row.cells) : ''}</th>
                      <td>{field.label}</td>
                      <td>
                        <del>{sideWords(dataset, field.column, field.before)}</del>
                      </td>
                      <td>
                        <ins>{sideWords(dataset, field.column, field.after)}</ins>
                      </td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          </div>
          <More total={changed.total} />
        </details>
      )}
      <RowList title="Rows that go" dataset={dataset} columns={columns} listed={gone} open />
      <RowList
        title="Rows that are added"
        dataset={dataset}
        columns={columns}
        listed={added}
        open={changed.total + gone.total === 0}
      />
    </section>
  )
}

interface RowListProps {
  title: string
  dataset: Dataset
  columns: Diff['columns']
  listed: Listed
  open: boolean
}

function RowList({ title, dataset, columns, listed, open }: RowListProps) {
  if (listed.total === 0) return null
  return (
    <details className={styles.part} open={open}>
      <summary>
        {title}: {formatNumber(listed.total)}
      </summary>
      <div className={styles.scroll} role="region" aria-label={title} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.rows.slice(0, mostShown).map((row) => (
              <tr key={row.key}>
                {columns.map(({ id }, at) => (
                  <td key={id}>{textOf(dataset, id, row.cells[at] ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More total={listed.total} />
    </details>
  )
}

function More({ total }: { total: number }) {
  return total > mostShown ? (
    <p className={styles.more}>
      The first {mostShown} of {formatNumber(total)}.
    </p>
  ) : null
}

function titleOf({ noun: [one, many] }: Dataset, { added, changed, gone }: Diff): string {
  if (added.total + changed.total + gone.total === 0) return 'Loading this file changes nothing'
  return `Loading this file adds ${plural(added.total, one, many)}, changes ${formatNumber(changed.total)} and takes away ${formatNumber(gone.total)}`
}

/** A row by its first cells that say something. */
function nameOf(dataset: Dataset, columns: Diff['columns'], cells: readonly string[]): string {
  const words = columns
    .map(({ id }, at) => (cells[at] ? textOf(dataset, id, cells[at]) : ''))
    .filter((text) => text !== '')
  return words.slice(0, 3).join(', ')
}

function sideWords(dataset: Dataset, column: string, { text, withheld }: Field['before']): string {
  return withheld ? `withheld (${text})` : textOf(dataset, column, text)
}

/** A stored text as it is read: labels of list values, days in words. */
function textOf(dataset: Dataset, column: string, text: string): string {
  const { kind = 'text', vocabulary } = dataset.columns[column] ?? {}
  if (text === '') return 'blank'
  const labelled = (id: string) => vocabulary?.values.find((value) => value.id === id)?.label ?? id
  if (kind === 'choices') return text.split(';').map(labelled).join('; ')
  return kind === 'choice' ? labelled(text) : cellWords(text, kind)
}
