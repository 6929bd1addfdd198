import type { CSSProperties } from 'react'
import { type Recurring, recurringOf, recurringTitle, sourcesWords } from '../../../core/audit/recurring'
import { dimensionLabels } from '../../../core/dataset/define'
import type { Result } from '../../../core/query/query'
import { formatDay, formatNumber, plural } from '../../../core/text/format'
import { useView } from '../../../state/useView'
import type { PanelProps } from '../panelProps'
import { PanelCard } from './PanelCard'
import { PanelState } from './PanelState'
import { factsOf } from './panelFacts'
import type { PanelTable } from './panelTable'
import styles from './RecurringPanel.module.css'

/** Themes that come back: different reviews and audits of each, in 24 months as bars, in 36 as a number. */
export function RecurringPanel({ panel, results: { audits, reviews } = {}, problem, retry }: PanelProps) {
  if (problem || !audits || !reviews) return <PanelState {...{ panel, problem, retry }} />
  const { themes, others } = recurringOf(audits, reviews)
  const facts = factsOf([audits, reviews])
  const alone = (one: Result, other: Result, what: string) =>
    one.filteredBy
      .filter((dimension) => other.cannotFilter.includes(dimension))
      .map((dimension) => `${dimensionLabels[dimension]} filters the ${what} alone`)
  const left = others > 0 ? [`${plural(others, 'other theme', 'other themes')} came up once in 36 months`] : []
  const count = [
    `${plural(themes.length, 'theme', 'themes')} in two or more sources in 36 months`,
    ...left,
    ...alone(audits, reviews, 'audits'),
    ...alone(reviews, audits, 'reviews'),
  ]
  return (
    <PanelCard
      panel={panel}
      facts={facts}
      datasets={['audits', 'recommendations']}
      title={recurringTitle(themes)}
      subtitle={`Different reviews and audits of each theme, each counted once, to ${formatDay(facts.asAt)}. A source on two themes counts in both`}
      count={count.join('. ')}
      table={tableOf(themes)}
      none={themes.length === 0 ? 'No theme came up in two sources' : undefined}
    >
      <Bars themes={themes} />
    </PanelCard>
  )
}

function Bars({ themes }: { themes: readonly Recurring[] }) {
  const { hrefOf } = useView()
  const most = Math.max(1, ...themes.map(({ reviews, audits }) => reviews + audits))
  return (
    <table className={styles.bars}>
      <thead>
        <tr>
          <th scope="col">Theme</th>
          <th scope="col">
            In 24 months: <span className={styles.review}>reviews</span> and{' '}
            <span className={styles.audit}>audits</span>
          </th>
          <th scope="col">In 36 months</th>
        </tr>
      </thead>
      <tbody>
        {themes.map(({ theme, reviews, audits, longer }) => {
          const widths: CSSProperties = { gridTemplateColumns: `${reviews}fr ${audits}fr ${most - reviews - audits}fr` }
          return (
            <tr key={theme.id}>
              <th scope="row">
                <a href={hrefOf('theme', { theme: [theme.id] })}>{theme.label}</a>
              </th>
              <td>
                <span className={styles.cell}>
                  <span className={styles.track} style={widths} aria-hidden="true">
                    <span className={reviews > 0 ? styles.reviewBar : undefined} />
                    <span className={audits > 0 ? styles.auditBar : undefined} />
                  </span>
                  <b>{formatNumber(reviews + audits)}</b>
                  <span className={styles.words}>{sourcesWords({ reviews, audits })}</span>
                </span>
              </td>
              <td className={styles.longer}>{formatNumber(longer)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function tableOf(themes: readonly Recurring[]): PanelTable {
  return {
    columns: [
      { label: 'Theme', kind: 'text', width: 180 },
      { label: 'Reviews in 24 months', kind: 'count', width: 120 },
      { label: 'Audits in 24 months', kind: 'count', width: 120 },
      { label: 'Both in 36 months', kind: 'count', width: 120 },
    ],
    rows: themes.map(({ theme, reviews, audits, longer }) => ({
      key: theme.id,
      cells: [theme.label, String(reviews), String(audits), String(longer)],
    })),
  }
}
