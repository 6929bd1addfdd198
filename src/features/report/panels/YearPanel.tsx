import { useState } from 'react'
import { quarterOf } from '../../../core/calendar/quarter'
import { formatDay } from '../../../core/text/format'
import type { Panel } from '../../../core/view/page'
import { formatYear, quarterIdsOf, yearOf, yearWords } from '../../../core/year/financialYear'
import { type YearAnswers, type YearTable, yearSentences, yearTables, yearTitle } from '../../../core/year/yearReport'
import { useAsAt } from '../../../state/useAsAt'
import { useCopyText } from '../../../state/useCopyText'
import { useMoment } from '../../../state/useMoment'
import { useView } from '../../../state/useView'
import { useYears } from '../../../state/useYears'
import { PlainButton } from '../../../ui/PlainButton'
import { PanelCard } from './PanelCard'
import { PanelState, problemOf } from './PanelState'
import { factsOf } from './panelFacts'
import type { PanelTable } from './panelTable'
import styles from './YearPanel.module.css'

/** Every figure of the yearly report, a column for each financial year, and the year in view as sentences to copy. */
export function YearPanel({ panel }: { panel: Panel }) {
  const { asAt } = useAsAt()
  const wanted = yearOf(quarterOf(useMoment().asAt))
  const { data: years, error, refetch } = useYears()
  const chosen = years?.find(({ year }) => year === wanted) ?? years?.at(-1)
  if (error || !years || !chosen) {
    return <PanelState panel={panel} problem={problemOf(error, 'V12')} retry={() => void refetch()} rows={12} />
  }
  const { results } = chosen
  const tables = yearTables(years)
  // A quarter chooses the year in view; it leaves nothing out.
  const facts = factsOf(
    results.map((result) => ({ ...result, filteredBy: result.filteredBy.filter((each) => each !== 'quarter') })),
  )
  return (
    <PanelCard
      panel={panel}
      facts={facts}
      title={yearTitle(chosen, asAt)}
      subtitle="By financial year, April to March. What stands at the end comes from the tracker of the last day of each year"
      count={`${yearWords(chosen.year, asAt)}, as at ${formatDay(facts.asAt)}`}
      table={tableOf(years, tables)}
    >
      <div className={styles.year}>
        <Years {...{ years, tables, asAt }} chosen={chosen.year} />
        <Sentences answers={chosen} asAt={asAt} />
      </div>
    </PanelCard>
  )
}

interface YearsProps {
  years: readonly YearAnswers[]
  tables: readonly YearTable[]
  asAt: number
  chosen: number
}

function Years({ years, tables, asAt, chosen }: YearsProps) {
  const { hrefOf } = useView()
  const isChosen = (at: number) => years[at]?.year === chosen || undefined
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Choose a year for its sentences.</caption>
      <thead>
        <tr>
          <th scope="col">What is counted</th>
          {years.map(({ year }) => (
            <th key={year} scope="col" data-chosen={year === chosen || undefined}>
              <a
                href={hrefOf('year', { quarter: quarterIdsOf(year, asAt) })}
                aria-current={year === chosen || undefined}
              >
                {formatYear(year)}
              </a>
              {yearWords(year, asAt) !== formatYear(year) && <span className={styles.soFar}>to {formatDay(asAt)}</span>}
            </th>
          ))}
        </tr>
      </thead>
      {tables.map(({ heading, rows }) => (
        <tbody key={heading}>
          <tr>
            <th scope="rowgroup" colSpan={years.length + 1} className={styles.heading}>
              {heading}
            </th>
          </tr>
          {rows.map(({ id, label, cells }) => (
            <tr key={id} data-measure={id}>
              <th scope="row">{label}</th>
              {cells.map((words, at) => (
                <td key={years[at]?.year} data-chosen={isChosen(at)}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Sentences({ answers, asAt }: { answers: YearAnswers; asAt: number }) {
  const copy = useCopyText()
  const [said, setSaid] = useState('')
  const sentences = yearSentences(answers, asAt)
  const words = yearWords(answers.year, asAt)
  return (
    <section aria-label={`The year in sentences: ${words}`} className={styles.sentences}>
      <h3>{words}, in sentences</h3>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <PlainButton
        onClick={() =>
          void copy(sentences.join('\n')).then((copied) =>
            setSaid(copied ? 'Copied' : 'The browser does not let the page copy: choose the words and copy them.'),
          )
        }
      >
        Copy the sentences
      </PlainButton>{' '}
      <span role="status">{said}</span>
    </section>
  )
}

function tableOf(years: readonly YearAnswers[], tables: readonly YearTable[]): PanelTable {
  return {
    columns: [
      { label: 'About', kind: 'text', width: 160 },
      { label: 'What is counted', kind: 'text', width: 280 },
      ...years.map(({ year }) => ({ label: formatYear(year), kind: 'text', width: 180 })),
    ],
    rows: tables.flatMap(({ heading, rows }) =>
      rows.map(({ id, label, cells }) => ({ key: id, cells: [heading, label, ...cells] })),
    ),
  }
}
