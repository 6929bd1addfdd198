import { formatDay, formatNumber, plural } from '../../../core/text/format'
import { type Repeat, repeats, repeatsTitle } from '../../../core/tracker/repeats'
import { countedOf, type Tracker } from '../../../core/tracker/tracker'
import type { Panel } from '../../../core/view/page'
import { ItemButton } from './ItemButton'
import { PanelCard } from './PanelCard'
import { itemColumns, itemRow, type PanelTable } from './panelTable'
import styles from './TrackerLists.module.css'
import { TrackerPanel } from './TrackerPanel'

/** What more than one review asked for. Only links in the tracker say so. */
export function RepeatsPanel({ panel }: { panel: Panel }) {
  return <TrackerPanel panel={panel}>{(tracker) => <Repeats {...{ panel, tracker }} />}</TrackerPanel>
}

function Repeats({ panel, tracker }: { panel: Panel; tracker: Tracker }) {
  const found = repeats(tracker)
  const counted = found.flatMap(({ items }) => items.filter((item) => item.counted)).length
  const all = countedOf(tracker).length
  return (
    <PanelCard
      panel={panel}
      facts={tracker}
      noun="recommendations"
      datasets={['recommendations']}
      title={repeatsTitle(found)}
      subtitle={`Recommendations that the tracker links as similar across reviews, as at ${formatDay(tracker.asAt)}`}
      count={`${formatNumber(counted)} of ${plural(all, 'recommendation', 'recommendations')}; what other areas learned is listed beside, never counted`}
      table={tableOf(found)}
      none={found.length === 0 ? 'No recommendation is linked to one of another review' : undefined}
    >
      <ul className={styles.list} tabIndex={0} aria-label={panel.name}>
        {found.map(({ items, reviews }) => (
          <li key={items[0]?.id}>
            <h3>{`${plural(reviews.length, 'review', 'reviews')}: ${reviews.join(', ')}`}</h3>
            <ul>
              {items.map((item) => (
                <li key={item.id}>
                  <ItemButton item={item} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </PanelCard>
  )
}

function tableOf(found: readonly Repeat[]): PanelTable {
  return {
    columns: [
      { label: 'Group', kind: 'count', width: 70 },
      ...itemColumns,
      { label: 'Source review', kind: 'text', width: 160 },
      { label: 'Status', kind: 'choice', width: 160 },
    ],
    rows: found.flatMap(({ items }, place) =>
      items.map((item) => {
        const state = item.learning ? `${item.stateLabel}, learning only` : item.stateLabel
        return itemRow(item, [String(place + 1)], [item.review, state])
      }),
    ),
  }
}
