import { Button } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons'
import { formatNumber } from '../../core/text/format'
import styles from './RuleList.module.css'
import type { RuleGroup } from './ruleGroups'
import { checkedRules } from './ruleNames'

interface RuleListProps {
  groups: readonly RuleGroup[]
  /** The rule whose rows are shown. */
  chosen: string | null
  onChoose: (id: string) => void
  /** All that was found. */
  total: number
  onSaveAll: () => void
}

const signs = { stops: '!', refused: '×', answer: '?', look: 'i', skipped: '–' } as const

/** What the check found, by what it does to the file and then by rule, each with its count. */
export function RuleList({ groups, chosen, onChoose, total, onSaveAll }: RuleListProps) {
  const met = new Set(groups.flatMap(({ rules }) => rules.map(({ rule }) => rule)))
  const clean = checkedRules.filter((rule) => !met.has(rule)).length
  return (
    <nav className={styles.list} aria-label="What the check found">
      <h2 className={styles.title}>What the check found</h2>
      {groups.map(({ kind, title, rules }) => (
        <section key={kind} aria-label={title}>
          <h3 className={styles.group}>{title}</h3>
          <ul>
            {rules.map(({ id, rule, name, findings }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.rule}
                  aria-current={id === chosen ? 'true' : undefined}
                  onClick={() => onChoose(id)}
                >
                  <span className={styles.sign} data-kind={kind} aria-hidden="true">
                    {signs[kind]}
                  </span>
                  <span className={styles.name}>
                    {name}
                    <span className={styles.number}>Rule {rule}</span>
                  </span>
                  <b className={styles.count}>{formatNumber(findings.length)}</b>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-label="Checked and clean">
        <h3 className={styles.group}>Checked and clean</h3>
        <p className={styles.clean}>
          <span className={styles.sign} data-kind="clean" aria-hidden="true">
            ✓
          </span>
          {groups.length === 0 ? `All ${clean} rules found nothing` : `${clean} other rules found nothing`}
        </p>
      </section>
      {total > 0 && (
        <Button icon={<ArrowDownloadRegular />} className={styles.save} onClick={onSaveAll}>
          {total === 1 ? 'This one as CSV' : `All ${formatNumber(total)} as CSV`}
        </Button>
      )}
    </nav>
  )
}
