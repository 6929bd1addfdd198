import { formatDay, formatNumber, plural } from '../../../core/text/format'
import { dueNext, dueTitle } from '../../../core/tracker/dueNext'
import type { Item, Tracker } from '../../../core/tracker/tracker'
import type { Panel } from '../../../core/view/page'
import { useView } from '../../../state/useView'
import { type Bucket, Buckets } from './Buckets'
import { PanelCard } from './PanelCard'
import { itemColumns, itemRow, type PanelTable } from './panelTable'
import { TrackerPanel } from './TrackerPanel'

/** What is due in the next 30, 60 and 90 days, what is overdue and how long, and what nobody has set a date for. */
export function DuePanel({ panel }: { panel: Panel }) {
  return <TrackerPanel panel={panel}>{(tracker) => <Due {...{ panel, tracker }} />}</TrackerPanel>
}

/** What is due next is asked first; what is late stands after it, so that neither hides the other. */
const order = ['within-30', 'within-60', 'within-90', 'overdue', 'no-due-date', 'later', 'paused']
const worries = ['overdue', 'no-due-date']
const quiet = ['later', 'paused']

function Due({ panel, tracker }: { panel: Panel; tracker: Tracker }) {
  const { view, setVisual } = useView()
  const found = dueNext(tracker)
  const open = found.flatMap(({ items }) => items)
  const buckets = order.flatMap((wanted): Bucket[] => {
    const bucket = found.find(({ id }) => id === wanted)
    if (!bucket || (wanted === 'paused' && bucket.items.length === 0)) return []
    const { id, label, items } = bucket
    return [{ id, label, rows: items.map(rowOf), worse: worries.includes(id), quiet: quiet.includes(id) }]
  })
  const upTo = (bands: readonly string[]) => open.filter(({ band }) => bands.includes(band)).length
  const within60 = upTo(['within-30', 'within-60'])
  const within90 = upTo(['within-30', 'within-60', 'within-90'])
  return (
    <PanelCard
      panel={panel}
      facts={tracker}
      noun="recommendations"
      datasets={['recommendations']}
      title={dueTitle(found)}
      subtitle={`Open recommendations by due date, as at ${formatDay(tracker.asAt)}; a month counts as its last day`}
      count={`${plural(open.length, 'open recommendation', 'open recommendations')}: ${formatNumber(within60)} due within 60 days, ${formatNumber(within90)} within 90`}
      table={tableOf(found)}
      none={open.length === 0 ? 'No recommendation is open' : undefined}
    >
      <Buckets
        name={panel.name}
        buckets={buckets}
        chosen={view.visuals[panel.id]?.columns?.[0]}
        onChoose={(id) => setVisual(panel.id, { columns: id === undefined ? undefined : [id] })}
      />
    </PanelCard>
  )
}

function rowOf(item: Item): Bucket['rows'][number] {
  const { id, words, lead, due, daysOverdue } = item
  if (daysOverdue !== null) return { id, words, lead, at: `${plural(daysOverdue, 'day', 'days')} late`, worse: true }
  return { id, words, lead, at: due === null ? 'no due date' : formatDay(due) }
}

function tableOf(found: ReturnType<typeof dueNext>): PanelTable {
  return {
    columns: [
      { label: 'Due', kind: 'choice', width: 120 },
      ...itemColumns,
      { label: 'Due date', kind: 'text', width: 130 },
      { label: 'Days overdue', kind: 'count', width: 100 },
    ],
    rows: found.flatMap(({ label, items }) =>
      items.map((item) => {
        const due = item.due === null ? '' : formatDay(item.due)
        return itemRow(item, [label], [due, item.daysOverdue === null ? '' : String(item.daysOverdue)])
      }),
    ),
  }
}
