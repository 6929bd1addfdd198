import { lazy, type ReactNode, Suspense, useId, useState } from 'react'
import { filterWords } from '../../../core/text/caveatWords'
import { filterName } from '../../../core/text/selectionWords'
import { whyNothing } from '../../../core/text/whyNothing'
import type { Tracker } from '../../../core/tracker/tracker'
import type { Panel } from '../../../core/view/page'
import { useView } from '../../../state/useView'
import { Card } from '../../../ui/Card'
import { EmptyState } from '../../../ui/EmptyState'
import { Fetched } from '../../../ui/Fetched'
import { SampleMark } from '../../../ui/SampleMark'
import { Skeleton } from '../../../ui/Skeleton'
import type { PanelTable } from './panelTable'
import styles from './TrackerCard.module.css'

const TrackerMenu = lazy(() => import('./TrackerMenu').then((module) => ({ default: module.TrackerMenu })))
const TrackerTable = lazy(() => import('./TrackerTable').then((module) => ({ default: module.TrackerTable })))

interface TrackerCardProps {
  panel: Panel
  /** What is known of the facts as a whole. */
  tracker: Pick<Tracker, 'records' | 'filteredBy' | 'cannotFilter' | 'sample' | 'asAt'>
  /** What they are of, plural. */
  noun?: string
  /** The answer; null where there is none to give. */
  title: string | null
  subtitle: string
  /** What was counted. */
  count: string
  /** The same facts as rows. */
  table: PanelTable
  /** Nothing to show, in words, though the filters leave something. */
  none?: string | undefined
  children: ReactNode
}

/** A panel of the tracker in its card: title, subtitle, what is drawn or its table, count line, and its menu. */
export function TrackerCard(props: TrackerCardProps) {
  const { panel, tracker, title, subtitle, count, table, none, children, noun = 'recommendations' } = props
  const { view, removeFilter } = useView()
  const titleId = useId()
  const [menu, setMenu] = useState<HTMLElement | null>(null)
  const [wanted, setWanted] = useState(false)
  const isTable = view.visuals[panel.id]?.table === true
  const isEmpty = tracker.records.shown === 0
  const last = tracker.filteredBy.at(-1)
  const words = [count, ...filterWords(tracker).map((each) => each.replace(/records$/, noun))]
  const shown = title ?? panel.name
  return (
    <section className={styles.panel} aria-labelledby={titleId} data-visual={panel.id}>
      <Card>
        <header className={styles.header}>
          <h2 id={titleId}>{isEmpty ? panel.name : shown}</h2>
          {tracker.sample && <SampleMark />}
          <button
            type="button"
            className={styles.tool}
            aria-haspopup="menu"
            aria-expanded={menu !== null}
            aria-label={`Menu of ${panel.name}`}
            title="Menu"
            onClick={(event) => {
              setWanted(true)
              setMenu(event.currentTarget)
            }}
          >
            <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
              <path d="M2 6.8h2.4v2.4H2zM6.8 6.8h2.4v2.4H6.8zM11.6 6.8H14v2.4h-2.4z" fill="currentColor" />
            </svg>
          </button>
          {wanted && (
            <Fetched of="The menu">
              <TrackerMenu
                {...{ panel, table }}
                notes={[shown, subtitle, ...words]}
                anchor={menu}
                onClose={() => setMenu(null)}
              />
            </Fetched>
          )}
        </header>
        <p className={styles.subtitle}>{subtitle}</p>
        <div className={styles.body}>
          {isEmpty ? (
            <EmptyState
              title={`No ${noun} to show`}
              why={whyNothing(tracker)}
              remedy={
                last && {
                  label: `Remove the ${filterName(last).toLowerCase()} filter`,
                  onClick: () => removeFilter(last),
                }
              }
            />
          ) : none !== undefined ? (
            <EmptyState title={none} />
          ) : isTable ? (
            <Suspense fallback={<Skeleton of="rows" rows={7} />}>
              <TrackerTable table={table} caption={`${panel.name}, as a table`} />
            </Suspense>
          ) : (
            children
          )}
        </div>
        <p className={styles.count}>{words.join('. ')}</p>
      </Card>
    </section>
  )
}
