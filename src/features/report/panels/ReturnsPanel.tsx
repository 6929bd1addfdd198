import { useId } from 'react'
import { monthsOf } from '../../../core/calendar/quarter'
import type { AgencyReturn, ReturnState } from '../../../core/movement/returns'
import { awaitedWords, returnsTitle, returnWords } from '../../../core/text/returnsTitle'
import { useMode } from '../../../state/useMode'
import { useSelection } from '../../../state/useSelection'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { Card } from '../../../ui/Card'
import { ErrorState } from '../../../ui/ErrorState'
import { Skeleton } from '../../../ui/Skeleton'
import type { PanelProps } from '../panelProps'
import styles from './ReturnsPanel.module.css'

const letters: Readonly<Record<ReturnState, string>> = { returned: '✓', late: 'L', 'not-returned': 'N', awaited: '…' }

/** Which agencies returned data of the quarter in view; an agency filters the page. */
export function ReturnsPanel({ panel, partnership }: Pick<PanelProps, 'panel' | 'partnership'>) {
  const titleId = useId()
  const { data, error, refetch } = useStudy('returns')
  const { toggle } = useView()
  const { frozen } = useMode()
  const chosen = useSelection().agency ?? []
  if (error) {
    return (
      <Card>
        <ErrorState
          title={`${panel.name} could not be worked out`}
          words={`${error.message} What is loaded is safe.`}
          code="V10"
          onRetry={() => void refetch()}
        />
      </Card>
    )
  }
  if (!data) {
    return (
      <Card>
        <Skeleton of={panel.name.toLowerCase()} rows={1} />
      </Card>
    )
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
    <section className={styles.panel} aria-labelledby={titleId} data-visual={panel.id}>
      <Card className={styles.card}>
        <header className={styles.header}>
          <h2 id={titleId}>{returnsTitle(data)}</h2>
          <p>{awaitedWords(data) || `${monthsOf(data.quarter)}, training and tracker`}</p>
        </header>
        <ul className={styles.agencies}>
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
      </Card>
    </section>
  )
}

const longest = 14

/** A long name by a short one that is a word, not an abbreviation: `Police`. */
function shortName({ agency, label }: AgencyReturn, { agencies }: PanelProps['partnership']): string {
  if (label.length <= longest) return label
  const { aliases = [] } = agencies.find(({ id }) => id === agency) ?? {}
  return aliases.find((alias) => /^[A-Z][a-z]/.test(alias) && alias.length <= longest) ?? label
}
