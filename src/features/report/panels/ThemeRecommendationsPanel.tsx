import { Fragment, useMemo, useState } from 'react'
import { dayFromIso } from '../../../core/calendar/day'
import type { Partnership } from '../../../core/partnership'
import type { Result, RowsQuery } from '../../../core/query/query'
import { formatDay, plural } from '../../../core/text/format'
import type { Panel } from '../../../core/view/page'
import { recommendationStates } from '../../../datasets/vocabularies'
import { StatusLetter } from '../../../marks/StatusLetter'
import { openRecommendationsVisual } from '../../../reports/themeRecommendations'
import { useRows } from '../../../state/useRows'
import { useSelection } from '../../../state/useSelection'
import { PanelFigure } from './PanelFigure'
import styles from './ThemeRecommendationsPanel.module.css'
import { ThreadOfRow } from './ThreadOfRow'

interface ThemeRecommendationsPanelProps {
  panel: Panel
  partnership: Partnership
  results: Readonly<Record<string, Result | undefined>>
  problem?: { words: string; code: string } | undefined
  retry?: (() => void) | undefined
}

const listed = ['rec_id', 'recommendation', 'lead_agency', 'state', 'due_date'] as const
const details = ['source_review', 'progress_update', 'expected_change', 'impact_evidence', 'contributing'] as const
const columns = [...listed, ...details]
const most = 100
const places = recommendationStates.values.map(({ label }) => label)
const idOfState = (label: string): string =>
  recommendationStates.values.find((state) => state.label === label)?.id ?? ''

/** Open recommendations, the most pressing first: overdue, then by due date, those without one or paused last. */
export function ThemeRecommendationsPanel({ panel, results, ...given }: ThemeRecommendationsPanelProps) {
  const visual = useMemo(() => openRecommendationsVisual(panel), [panel])
  const [result] = Object.values(results)
  return (
    <PanelFigure {...{ visual, result, columns: listed }} {...given}>
      {() => result && <OpenRows asAt={result.asAt} query={visual.query} />}
    </PanelFigure>
  )
}

function OpenRows({ asAt, query }: { asAt: number; query: NonNullable<RowsQuery['behind']>['query'] }) {
  const selection = useSelection()
  const [opened, setOpened] = useState<string | null>(null)
  const asked = useMemo(
    (): RowsQuery => ({
      dataset: 'recommendations',
      columns,
      behind: { query, entries: [null], measure: 'open' },
      sort: [{ column: 'due_date', descending: false }],
      offset: 0,
      limit: most,
    }),
    [query],
  )
  const { data } = useRows(asked, selection)
  const rows = useMemo(() => {
    const found = (data?.rows ?? []).map(({ key, cells }) => {
      const [id = '', words = '', lead = '', state = '', due = ''] = cells
      return { key, cells, id, words, lead, state, due: dayFromIso(due) }
    })
    const rank = ({ state, due }: (typeof found)[number]) =>
      state === places[0] ? 0 : due === null || idOfState(state) === 'paused' ? 2 : 1
    return found.sort((a, b) => rank(a) - rank(b) || (a.due ?? 0) - (b.due ?? 0))
  }, [data])
  if (!data) return null
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" aria-label="Status" />
            <th scope="col">Number</th>
            <th scope="col">Recommendation</th>
            <th scope="col">Lead</th>
            <th scope="col">Due</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, id, words, lead, state, due }) => (
            <Fragment key={key}>
              <tr data-open={opened === key || undefined}>
                <td title={state}>
                  <StatusLetter id={idOfState(state)} />
                  <span className={styles.hidden}>{state}</span>
                </td>
                <td>
                  <button
                    type="button"
                    aria-expanded={opened === key}
                    aria-label={`${id}: progress and thread`}
                    onClick={() => setOpened(opened === key ? null : key)}
                  >
                    {id}
                  </button>
                </td>
                <td>{words}</td>
                <td>{lead}</td>
                <td>{dueWords(due, state, asAt)}</td>
              </tr>
              {opened === key && (
                <tr>
                  <td colSpan={5}>
                    <Details cells={cells} labels={data.columns.map(({ label }) => label)} />
                    <ThreadOfRow id={id} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {data.records.shown > rows.length && <p>{`The first ${most} of ${data.records.shown}.`}</p>}
    </>
  )
}

/** `173 days late`, `31 October 2026`, `no due date`. */
function dueWords(due: number | null, state: string, asAt: number) {
  if (due === null) return 'no due date'
  return state === places[0] ? <b>{plural(asAt - due, 'day', 'days')} late</b> : formatDay(due)
}

function Details({ cells, labels }: { cells: readonly string[]; labels: readonly string[] }) {
  const filled = details.flatMap((_, at) => {
    const [text, label] = [cells[listed.length + at] ?? '', labels[listed.length + at] ?? '']
    return text === '' ? [] : [{ text, label }]
  })
  return (
    <dl className={styles.details}>
      {filled.map(({ text, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
