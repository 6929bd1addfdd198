import { useId } from 'react'
import { monthsOf } from '../../../core/calendar/quarter'
import type { AgencyReturn, ReturnState } from '../../../core/movement/returns'
import { returnsTitle, returnWords } from '../../../core/text/returnsTitle'
import { useMode } from '../../../state/useMode'
import { useSelection } from '../../../state/useSelection'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { Card } from '../../../ui/Card'
import { ErrorState } from '../../../ui/ErrorState'
import { Skeleton } from '../../../ui/Skeleton'
import type { PanelProps } from '../PanelView'
import styles from './ReturnsPanel.module.css'

const letters: Readonly<Record<ReturnState, string>> = { returned: '✓', late: 'L', 'not-returned': 'N', awaited: '…' }

/** Which agencies returned data of the quarter in view; an agency filters the page. */
export function ReturnsPanel({ panel }: Pick<PanelProps, 'panel' | 'partnership'>) {
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
      <span className={styles.name}>{agency.label}</span>
      <span className={styles.hidden}>, {returnWords(agency)}</span>
    </>
  )
  return (
    <section className={styles.panel} aria-labelledby={titleId} data-visual={panel.id}>
      <Card className={styles.card}>
        <header className={styles.header}>
          <h2 id={titleId}>{returnsTitle(data)}</h2>
          <p>{`${monthsOf(data.quarter)}: training and tracker returns`}</p>
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
