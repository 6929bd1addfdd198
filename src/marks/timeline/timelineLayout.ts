import { addMonths, type Day, dayOf, partsOf } from '../../core/calendar/day'
import type { Item } from '../../core/tracker/tracker'

/** What is drawn of one recommendation; places are 0 to 1 of the width. */
export interface TimelineRow {
  item: Item
  /** The stretch it ran or runs over: from agreed to completed, or to the as-at day. Null where no date is known. */
  run: { from: number; to: number } | null
  /** The stretch it is late: from its due date to completed or the as-at day. */
  late: { from: number; to: number } | null
  due: number | null
  earlier: readonly number[]
  completed: number | null
}

export interface Timeline {
  rows: readonly TimelineRow[]
  today: number
  /** The first days of calendar years or half-years, at most eight. */
  ticks: readonly { at: number; label: string }[]
}

/** Lays recommendations out in time, with a little room at both ends. */
export function timelineLayout(items: readonly Item[], asAt: Day): Timeline {
  const days = items.flatMap(({ added, due, completed, earlierDues }) =>
    [added, due, completed, ...earlierDues.map((each) => each.due)].filter((day) => day !== null),
  )
  const first = Math.min(asAt - 180, ...days)
  const last = Math.max(asAt + 90, ...days)
  const room = (last - first) * 0.02
  const from = first - room
  const span = last - first + 2 * room
  const at = (day: Day) => (day - from) / span
  const rows = items.map((item): TimelineRow => {
    const { added, due, completed, earlierDues, daysOverdue } = item
    const end = completed ?? (item.band === '' ? null : asAt)
    const isLate = completed === null ? daysOverdue !== null : due !== null && completed > due
    return {
      item,
      run: added === null || end === null || end < added ? null : { from: at(added), to: at(end) },
      late: isLate && due !== null && end !== null ? { from: at(due), to: at(end) } : null,
      due: due === null ? null : at(due),
      earlier: earlierDues.map((each) => at(each.due)),
      completed: completed === null ? null : at(completed),
    }
  })
  return { rows, today: at(asAt), ticks: ticksOf(from, from + span).map(({ day, label }) => ({ at: at(day), label })) }
}

function ticksOf(from: Day, to: Day): { day: Day; label: string }[] {
  const months = to - from > 4 * 365 ? 12 : to - from > 2 * 365 ? 6 : 3
  const ticks: { day: Day; label: string }[] = []
  const start = dayOf(partsOf(from).year, 1, 1) ?? from
  for (let day = start; day <= to; day = addMonths(day, months)) {
    const { year, month } = partsOf(day)
    const name = ['Jan', '', '', 'Apr', '', '', 'Jul', '', '', 'Oct'][month - 1] ?? ''
    if (day >= from) ticks.push({ day, label: months === 12 ? String(year) : `${name} ${year}` })
  }
  return ticks
}
