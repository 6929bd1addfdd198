import { formatDay, plural } from '../../../core/text/format'
import { timelineOrder, timelineTitle } from '../../../core/tracker/timelineOrder'
import { type Item, isOpen, type Tracker } from '../../../core/tracker/tracker'
import type { Panel } from '../../../core/view/page'
import { recommendationBehind } from '../../../core/view/recommendationBehind'
import { TimelineMark } from '../../../marks/timeline/TimelineMark'
import { useView } from '../../../state/useView'
import { PanelCard } from './PanelCard'
import { itemColumns, itemRow, type PanelTable } from './panelTable'
import { TrackerPanel } from './TrackerPanel'

/** Every recommendation from agreed to due to completed, most pressing first. */
export function TimelinePanel({ panel }: { panel: Panel }) {
  return <TrackerPanel panel={panel}>{(tracker) => <Timed {...{ panel, tracker }} />}</TrackerPanel>
}

function Timed({ panel, tracker }: { panel: Panel; tracker: Tracker }) {
  const { openBehind } = useView()
  const items = timelineOrder(tracker)
  const open = items.filter(isOpen).length
  return (
    <PanelCard
      panel={panel}
      facts={tracker}
      noun="recommendations"
      datasets={['recommendations']}
      title={timelineTitle(items)}
      subtitle={`From agreed to due to completed, most pressing first; the line is ${formatDay(tracker.asAt)}. Choose a row to open it`}
      count={`${plural(items.length, 'recommendation', 'recommendations')}, ${open} of them open`}
      table={tableOf(items)}
    >
      <TimelineMark
        name={panel.name}
        asAt={tracker.asAt}
        items={items}
        onOpen={(id) => openBehind(recommendationBehind(id))}
      />
    </PanelCard>
  )
}

function tableOf(items: readonly Item[]): PanelTable {
  const day = (of: number | null) => (of === null ? '' : formatDay(of))
  return {
    columns: [
      ...itemColumns,
      { label: 'Status', kind: 'choice', width: 160 },
      { label: 'Agreed', kind: 'text', width: 130 },
      { label: 'Earlier due dates', kind: 'text', width: 150 },
      { label: 'Due date', kind: 'text', width: 130 },
      { label: 'Completed', kind: 'text', width: 130 },
    ],
    rows: items.map((item) => {
      const earlier = item.earlierDues.map(({ due }) => formatDay(due)).join('; ')
      return itemRow(item, [], [item.stateLabel, day(item.added), earlier, day(item.due), day(item.completed)])
    }),
  }
}
