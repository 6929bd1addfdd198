import { formatQuarter } from '../../../core/calendar/quarter'
import type { Movement, Slipped, Tracked } from '../../../core/movement/movement'
import { formatDay, plural } from '../../../core/text/format'
import { movementTitle } from '../../../core/tracker/movementTitle'
import type { Tracker } from '../../../core/tracker/tracker'
import type { Panel } from '../../../core/view/page'
import { useStudy } from '../../../state/useStudy'
import { useView } from '../../../state/useView'
import { Skeleton } from '../../../ui/Skeleton'
import { type Bucket, Buckets } from './Buckets'
import { PanelCard } from './PanelCard'
import { itemColumns, itemRow, type PanelTable } from './panelTable'
import { TrackerPanel } from './TrackerPanel'

/** What moved since the tracker before. Gone from the list is not completed. */
export function MovementPanel({ panel }: { panel: Panel }) {
  const { data } = useStudy('movement')
  return <TrackerPanel panel={panel}>{(tracker) => <Moves {...{ panel, tracker }} moved={data} />}</TrackerPanel>
}

const dueWords = ({ due }: Tracked) => (due === null ? 'no due date' : `due ${formatDay(due)}`)
const movedBy = ({ days }: Slipped) => `${plural(Math.abs(days), 'day', 'days')} ${days > 0 ? 'later' : 'earlier'}`

interface Kind {
  id: string
  label: string
  items: readonly Tracked[]
  at: (item: Tracked) => string
}

/** Each kind of move, and what is said of a recommendation that made it. */
function kindsOf(moved: Movement): readonly Kind[] {
  const days = new Map([...moved.slipped, ...moved.broughtForward].map((each) => [each.id, movedBy(each)]))
  const byDays = ({ id }: Tracked) => days.get(id) ?? ''
  return [
    { id: 'completed', label: 'Completed', items: moved.completed, at: () => 'completed' },
    { id: 'added', label: 'New', items: moved.added, at: dueWords },
    { id: 'slipped', label: 'Slipped', items: moved.slipped, at: byDays },
    { id: 'brought-forward', label: 'Brought forward', items: moved.broughtForward, at: byDays },
    { id: 'reopened', label: 'Reopened', items: moved.reopened, at: dueWords },
    { id: 'set-aside', label: 'Set aside', items: moved.setAside, at: () => 'set aside' },
    { id: 'gone', label: 'Gone', items: moved.gone, at: () => 'not in this tracker' },
  ]
}

const worries = ['slipped', 'reopened', 'gone']

interface MovesProps {
  panel: Panel
  tracker: Tracker
  /** Null where there is no earlier tracker; undefined while it is worked out. */
  moved: Movement | null | undefined
}

function Moves({ panel, tracker, moved }: MovesProps) {
  const { view, setVisual } = useView()
  const kinds = moved ? kindsOf(moved) : []
  const buckets = kinds.map(
    ({ id, label, items, at }): Bucket => ({
      id,
      label,
      worse: worries.includes(id),
      rows: items.map((item) => ({ ...item, at: at(item), worse: worries.includes(id) })),
    }),
  )
  // A status is what changes: every one is shown.
  const facts = {
    ...tracker,
    filteredBy: tracker.filteredBy.filter((dimension) => dimension !== 'state'),
    cannotFilter: [...tracker.cannotFilter, ...(tracker.filteredBy.includes('state') ? (['state'] as const) : [])],
  }
  return (
    <PanelCard
      panel={panel}
      facts={facts}
      noun="recommendations"
      datasets={['recommendations']}
      title={moved ? movementTitle(moved) : null}
      subtitle={
        moved
          ? `The tracker of ${formatQuarter(moved.to)} beside that of ${formatQuarter(moved.since)}; gone from the list is not completed`
          : 'The tracker in force beside the one before it'
      }
      count={moved ? `${plural(moved.same, 'recommendation', 'recommendations')} in both, and none of these` : ''}
      table={tableOf(kinds)}
      none={moved === null ? 'There is no earlier tracker to compare with' : undefined}
    >
      {moved === undefined ? (
        <Skeleton of="what moved" rows={6} />
      ) : (
        <Buckets
          name={panel.name}
          buckets={buckets}
          chosen={view.visuals[panel.id]?.columns?.[0]}
          onChoose={(id) => setVisual(panel.id, { columns: id === undefined ? undefined : [id] })}
        />
      )}
    </PanelCard>
  )
}

function tableOf(kinds: readonly Kind[]): PanelTable {
  return {
    columns: [
      { label: 'Moved', kind: 'choice', width: 120 },
      ...itemColumns,
      { label: 'How', kind: 'text', width: 140 },
      { label: 'Due date', kind: 'text', width: 130 },
    ],
    rows: kinds.flatMap(({ label, items, at }) =>
      items.map((item) => itemRow(item, [label], [at(item), item.due === null ? '' : formatDay(item.due)])),
    ),
  }
}
