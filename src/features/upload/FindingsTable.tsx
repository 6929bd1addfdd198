import { Button } from '@fluentui/react-components'
import { toCsv } from '../../core/text/toCsv'
import { useSaveFile } from '../../state/useSaveFile'
import styles from './FindingsTable.module.css'
import type { Finding } from './findings'

const shownAtOnce = 200
const heads = ['What', 'Line', 'Column', 'Your file says', 'Why', 'How to mend it', 'Rule']

function cellsOf({ kind, line, column, value, message, fix, rule }: Finding): readonly string[] {
  return [kind, line === null ? '' : String(line), column, value, message, fix, rule]
}

/** The list of what the check found: line, column, value, reason, fix. Long lists go on in a CSV. */
export function FindingsTable({ fileName, findings }: { fileName: string; findings: readonly Finding[] }) {
  const save = useSaveFile()
  if (findings.length === 0) return null
  const saveAll = () => save(`${fileName.replace(/\.\w+$/, '')}-check.csv`, toCsv([heads, ...findings.map(cellsOf)]))
  return (
    <section aria-label="What the check found">
      <div className={styles.head}>
        <p>
          {findings.length > shownAtOnce
            ? `The first ${shownAtOnce} of ${findings.length.toLocaleString('en-GB')} findings; the CSV has them all.`
            : 'Lines are numbered as in your file; the headings are on the line named below.'}
        </p>
        <Button size="small" onClick={saveAll}>
          All {findings.length.toLocaleString('en-GB')} as CSV
        </Button>
      </div>
      <div className={styles.scroll} role="region" aria-label="Findings" tabIndex={0}>
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
            {findings.slice(0, shownAtOnce).map((finding) => (
              <FindingRow
                key={`${finding.line} ${finding.rule} ${finding.column} ${finding.message}`}
                finding={finding}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function FindingRow({ finding }: { finding: Finding }) {
  const { kind, line, column, value, message, fix, rule } = finding
  return (
    <tr>
      <td>
        <span className={styles.kind} data-kind={kind}>
          {kind}
        </span>
      </td>
      <td className={styles.number}>{line ?? ''}</td>
      <td>{column}</td>
      <td className={styles.value}>{value}</td>
      <td>{message}</td>
      <td>{fix}</td>
      <td>{rule}</td>
    </tr>
  )
}
