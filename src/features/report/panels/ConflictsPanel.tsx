import { formatDay, formatNumber, plural } from '../../../core/text/format'
import { conflicts, conflictsTitle, lettered } from '../../../core/tracker/conflicts'
import type { Item, Tracker } from '../../../core/tracker/tracker'
import type { Panel } from '../../../core/view/page'
import { ItemButton } from './ItemButton'
import { PanelCard } from './PanelCard'
import { itemColumns, itemRow, type PanelTable } from './panelTable'
import styles from './TrackerLists.module.css'
import { TrackerPanel } from './TrackerPanel'

/** Where the letter that an agency reports is not the one that status, dates and evidence give. */
export function ConflictsPanel({ panel }: { panel: Panel }) {
  return <TrackerPanel panel={panel}>{(tracker) => <Conflicts {...{ panel, tracker }} />}</TrackerPanel>
}

function Conflicts({ panel, tracker }: { panel: Panel; tracker: Tracker }) {
  const found = conflicts(tracker)
  const compared = lettered(tracker)
  const letters = plural(compared, 'recommendation', 'recommendations')
  return (
    <PanelCard
      panel={panel}
      facts={tracker}
      noun="recommendations"
      datasets={['recommendations']}
      title={conflictsTitle(found, compared)}
      subtitle={`The letter reported beside the one that status, dates and evidence give, ${formatDay(tracker.asAt)}; grey left out`}
      count={`${formatNumber(found.length)} of ${letters} with two letters to hold against each other`}
      table={tableOf(found)}
      none={found.length > 0 ? undefined : compared === 0 ? 'No letter is reported' : 'No letter differs'}
    >
      <ul className={styles.list} tabIndex={0} aria-label={panel.name}>
        {found.map((item) => (
          <li key={item.id}>
            <ItemButton item={item} />
            <p className={styles.letters}>
              <span>
                <Letter of={item.reported} />
                reported {item.reported.toLowerCase()}
              </span>
              <span aria-hidden="true">→</span>
              <span>
                <Letter of={item.derived} />
                {whyWords(item)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </PanelCard>
  )
}

function Letter({ of }: { of: string }) {
  return (
    <span className={styles.letter} data-letter={of} aria-hidden="true">
      {of.charAt(0)}
    </span>
  )
}

/** `worked out red: 61 days overdue`. */
function whyWords({ derived, daysOverdue, stateLabel }: Item): string {
  const why = daysOverdue === null ? stateLabel.toLowerCase() : `${plural(daysOverdue, 'day', 'days')} overdue`
  return `worked out ${derived.toLowerCase()}: ${why}`
}

function tableOf(found: readonly Item[]): PanelTable {
  return {
    columns: [
      ...itemColumns,
      { label: 'Reported', kind: 'choice', width: 90 },
      { label: 'Worked out', kind: 'choice', width: 90 },
      { label: 'Status', kind: 'choice', width: 160 },
      { label: 'Due date', kind: 'text', width: 130 },
    ],
    rows: found.map((item) => {
      const due = item.due === null ? '' : formatDay(item.due)
      return itemRow(item, [], [item.reported, item.derived, item.stateLabel, due])
    }),
  }
}
