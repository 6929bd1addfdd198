import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular, ArrowRightRegular } from '@fluentui/react-icons'
import type { Dataset } from '../../core/dataset/define'
import { labelOf } from '../../core/dataset/labelOf'
import type { Finding } from '../../core/import/findingsOf'
import { formatNumber } from '../../core/text/format'
import { useFileLines } from '../../state/useFileRows'
import type { CheckedFile } from '../../state/useReadFile'
import styles from './RuleRows.module.css'
import type { MetRule } from './ruleGroups'

/** Rows of a rule shown at once; the pager and the list beside lead to the others. */
const pageRows = 20
/** Columns that tell the reader which row it is. */
const contextColumns = 3

interface RuleRowsProps {
  checked: CheckedFile
  dataset: Dataset
  rule: MetRule
  index: number
  onChoose: (index: number) => void
}

/** The rows a rule was met in: what stands in the cell, and what is wrong with it. */
export function RuleRows({ checked, dataset, rule, index, onChoose }: RuleRowsProps) {
  const page = Math.floor(index / pageRows)
  const shown = rule.findings.slice(page * pageRows, (page + 1) * pageRows)
  const lines = [...new Set(shown.flatMap(({ line }) => (line === null ? [] : [line])))]
  const { data } = useFileLines(checked.importId, lines)
  const about = new Set(shown.map(({ column }) => column))
  const context = checked.report.columns.mapped
    .filter(({ column }) => dataset.columns[column]?.listed !== false && !about.has(column))
    .filter(({ column }) => dataset.columns[column]?.required)
    .slice(0, contextColumns)
  const cellOf = (finding: Finding, header: string) =>
    finding.line === null ? '' : (data?.cells.get(finding.line)?.[data.headers.indexOf(header)] ?? '')
  const several = about.size > 1
  const [only = ''] = about
  return (
    <section className={styles.rows} aria-labelledby="rule-rows">
      <header className={styles.head}>
        <h2 id="rule-rows" className={styles.title}>
          {rule.name}: {formatNumber(rule.findings.length)}
        </h2>
        <p className={styles.note}>Rule {rule.rule} · lines as numbered in your file</p>
      </header>
      <div className={styles.scroll} role="region" aria-label={`Rows of rule ${rule.rule}`} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.line}>
                Line
              </th>
              {context.map(({ column }) => (
                <th key={column} scope="col">
                  {labelOf(dataset, column)}
                </th>
              ))}
              {several && <th scope="col">Column</th>}
              <th scope="col" className={styles.said}>
                {several || only === '' ? 'Your file says' : labelOf(dataset, only)}
              </th>
              <th scope="col">{rule.kind === 'refused' ? 'What is wrong' : 'What was found'}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((finding, at) => {
              const place = page * pageRows + at
              return (
                <tr
                  key={`${finding.line} ${finding.column} ${finding.value} ${finding.message}`}
                  aria-current={place === index ? 'true' : undefined}
                >
                  <td className={styles.line}>
                    <button type="button" className={styles.pick} onClick={() => onChoose(place)}>
                      <span className={styles.hidden}>Show line </span>
                      {finding.line ?? 'all'}
                    </button>
                  </td>
                  {context.map(({ column, header }) => (
                    <td key={column}>{cellOf(finding, header)}</td>
                  ))}
                  {several && <td>{labelOf(dataset, finding.column)}</td>}
                  <td className={styles.said}>
                    {finding.value !== '' ? (
                      <span className={styles.value} data-kind={finding.kind}>
                        {finding.value}
                      </span>
                    ) : (
                      finding.column !== '' && <span className={styles.note}>blank</span>
                    )}
                  </td>
                  <td className={styles.why}>{finding.message}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {rule.findings.length > pageRows && (
        <p className={styles.pages}>
          {formatNumber(page * pageRows + 1)} to {formatNumber(page * pageRows + shown.length)} of{' '}
          {formatNumber(rule.findings.length)}
          <Button
            size="small"
            icon={<ArrowLeftRegular />}
            aria-label="Earlier rows"
            disabledFocusable={page === 0}
            onClick={() => onChoose((page - 1) * pageRows)}
          />
          <Button
            size="small"
            icon={<ArrowRightRegular />}
            aria-label="Later rows"
            disabledFocusable={(page + 1) * pageRows >= rule.findings.length}
            onClick={() => onChoose((page + 1) * pageRows)}
          />
        </p>
      )}
    </section>
  )
}
