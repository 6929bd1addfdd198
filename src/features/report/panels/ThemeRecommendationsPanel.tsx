import { useMemo } from 'react'
import { dayFromIso } from '../../../core/calendar/day'
import type { Partnership } from '../../../core/partnership'
import type { Result, RowsQuery } from '../../../core/query/query'
import { formatDay, plural } from '../../../core/text/format'
import type { Panel } from '../../../core/view/page'
import { recommendationBehind } from '../../../core/view/recommendationBehind'
import { recommendationStates } from '../../../datasets/vocabularies'
import { StatusLetter } from '../../../marks/StatusLetter'
import { openRecommendationsVisual } from '../../../reports/themeRecommendations'
import { useRows } from '../../../state/useRows'
import { useSelection } from '../../../state/useSelection'
import { useView } from '../../../state/useView'
import { PanelFigure } from './PanelFigure'
import styles from './ThemeRecommendationsPanel.module.css'

interface ThemeRecommendationsPanelProps {
  panel: Panel
  partnership: Partnership
  results: Readonly<Record<string, Result | undefined>>
  problem?: { words: string; code: string } | undefined
  retry?: (() => void) | undefined
}

const columns = ['rec_id', 'recommendation', 'lead_agency', 'state', 'due_date']
const most = 100
const noneWords = 'Every recommendation chosen here is completed or closed, or there is none.'
const places = recommendationStates.values.map(({ label }) => label)
const idOfState = (label: string): string =>
  recommendationStates.values.find((state) => state.label === label)?.id ?? ''

/** Open recommendations, the most pressing first: overdue, then by due date, those without one or paused last. */
export function ThemeRecommendationsPanel({ panel, results, ...given }: ThemeRecommendationsPanelProps) {
  const visual = useMemo(() => openRecommendationsVisual(panel), [panel])
  const [result] = Object.values(results)
  return (
    <PanelFigure {...{ visual, result, columns }} {...given}>
      {() => result && <OpenRows asAt={result.asAt} query={visual.query} />}
    </PanelFigure>
  )
}

function OpenRows({ asAt, query }: { asAt: number; query: NonNullable<RowsQuery['behind']>['query'] }) {
  const selection = useSelection()
  const { openBehind } = useView()
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
      return { key, id, words, lead, state, due: dayFromIso(due) }
    })
    const rank = ({ state, due }: (typeof found)[number]) =>
      state === places[0] ? 0 : due === null || idOfState(state) === 'paused' ? 2 : 1
    return found.sort((a, b) => rank(a) - rank(b) || (a.due ?? 0) - (b.due ?? 0))
  }, [data])
  if (!data) return null
  if (rows.length === 0) return <p className={styles.none}>{noneWords}</p>
  return (
    <div className={styles.list}>
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
          {rows.map(({ key, id, words, lead, state, due }) => (
            <tr key={key}>
              <td title={state}>
                <StatusLetter id={idOfState(state)} />
                <span className={styles.hidden}>{state}</span>
              </td>
              <td>
                <button type="button" onClick={() => openBehind(recommendationBehind(id))}>
                  {id}
                </button>
              </td>
              <td>{words}</td>
              <td>{lead}</td>
              <td>{dueWords(due, state, asAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {data.records.shown > rows.length && <p>{`The first ${most} of ${data.records.shown}.`}</p>}
    </div>
  )
}

/** `173 days late`, `31 October 2026`, `no due date`. */
function dueWords(due: number | null, state: string, asAt: number) {
  if (due === null) return 'no due date'
  return state === places[0] ? <b>{plural(asAt - due, 'day', 'days')} late</b> : formatDay(due)
}
