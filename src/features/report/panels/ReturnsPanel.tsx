import { monthsOf } from '../../../core/calendar/quarter'
import { type Dimension, dimensions } from '../../../core/dataset/define'
import type { AgencyReturn, ReturnState } from '../../../core/movement/returns'
import { awaitedWords, returnsTitle, returnWords } from '../../../core/text/returnsTitle'
import { useMode } from '../../../state/useMode'
import { useMoment } from '../../../state/useMoment'
import { useSelection } from '../../../state/useSelection'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import type { PanelProps } from '../panelProps'
import { PanelCard } from './PanelCard'
import { PanelState, problemOf } from './PanelState'
import type { PanelTable } from './panelTable'
import styles from './ReturnsPanel.module.css'

const letters: Readonly<Record<ReturnState, string>> = { returned: '✓', late: 'L', 'not-returned': 'N', awaited: '…' }

/** Which agencies returned data of the quarter in view; an agency filters the page. */
export function ReturnsPanel({ panel, partnership }: Pick<PanelProps, 'panel' | 'partnership'>) {
  const { data, error, refetch } = useStudy('returns')
  const { toggle } = useView()
  const { frozen } = useMode()
  const { asAt } = useMoment()
  const selection = useSelection()
  const chosen = selection.agency ?? []
  if (error || !data) {
    return <PanelState panel={panel} problem={problemOf(error, 'V10')} retry={() => void refetch()} rows={1} />
  }
  const all = data.agencies.length
  const facts = {
    records: { shown: all, of: all },
    filteredBy: dimensions.filter((dimension) => obeyed.includes(dimension) && selection[dimension]),
    cannotFilter: dimensions.filter((dimension) => !obeyed.includes(dimension) && selection[dimension]),
    sample: false,
    asAt,
  }
  const face = (agency: AgencyReturn) => (
    <>
      <span className={styles.letter} data-state={agency.state} aria-hidden="true">
        {letters[agency.state]}
      </span>
      <span className={styles.name}>{shortName(agency, partnership)}</span>
      <span className={styles.hidden}>{`, ${agency.label}, ${returnWords(agency)}`}</span>
    </>
  )
  return (
    <PanelCard
      {...{ panel, facts }}
      kind="strip"
      noun="agencies"
      datasets={['training', 'recommendations']}
      title={returnsTitle(data)}
      subtitle={awaitedWords(data) || `${monthsOf(data.quarter)}, training and tracker`}
      count=""
      table={tableOf(data.agencies)}
    >
      <div className={styles.panel}>
        <ul className={styles.agencies} data-many={data.agencies.length > twoLines || undefined}>
          {data.agencies.map((agency) => (
            <li key={agency.agency} data-state={agency.state} title={`${agency.label}: ${returnWords(agency)}`}>
              {frozen ? (
                <span className={styles.agency}>{face(agency)}</span>
              ) : (
                <button
                  type="button"
                  className={styles.agency}
                  aria-pressed={chosen.includes(agency.agency)}
                  onClick={(event) => toggle('agency', agency.agency, event.ctrlKey || event.metaKey)}
                >
                  {face(agency)}
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </PanelCard>
  )
}

const longest = 14
/** So many stand in two lines beside the title. */
const twoLines = 18

/** A long name by a short one that is a word, not an abbreviation, or without the kind of body it is: `Police`, `Youth Justice`. */
function shortName({ agency, label }: AgencyReturn, { agencies }: PanelProps['partnership']): string {
  if (label.length <= longest) return label
  const { aliases = [] } = agencies.find(({ id }) => id === agency) ?? {}
  return (
    aliases.find((alias) => /^[A-Z][a-z]/.test(alias) && alias.length <= longest) ??
    label.replace(/ (Services?|NHS Trust|Team|Board)$/, '')
  )
}

/** What this is filtered by; all else says nothing of whether an agency returned. */
const obeyed: readonly Dimension[] = ['agency', 'quarter']

function tableOf(agencies: readonly AgencyReturn[]): PanelTable {
  return {
    columns: [
      { label: 'Agency', kind: 'text', width: 220 },
      { label: 'Return', kind: 'choice', width: 260 },
    ],
    rows: agencies.map((agency) => ({ key: agency.agency, cells: [agency.label, returnWords(agency)] })),
  }
}
