import { countedOf, type Item, isOpen, type Tracker } from './tracker'

const pressing = ['overdue', 'within-30', 'within-60', 'within-90', 'later', 'no-due-date', 'paused']

/** How much it presses: open ones by due date, then what is completed, the latest first, then what was set aside. */
function rank(item: Item): number {
  if (isOpen(item)) return pressing.indexOf(item.band)
  return item.completed === null ? pressing.length + 1 : pressing.length
}

/** Counted recommendations, most pressing first. */
export function timelineOrder(tracker: Tracker): readonly Item[] {
  const day = (item: Item) => (isOpen(item) ? (item.due ?? item.added ?? 0) : -(item.completed ?? 0))
  return [...countedOf(tracker)].sort((a, b) => rank(a) - rank(b) || day(a) - day(b) || (a.id < b.id ? -1 : 1))
}

/** `5 of 30 open ones had their due date put back`; null where no earlier tracker is known to have had another. */
export function timelineTitle(items: readonly Item[]): string | null {
  const open = items.filter(isOpen)
  const putBack = open.filter(({ due, earlierDues }) => earlierDues.some((before) => due !== null && before.due < due))
  const twice = putBack.filter(({ earlierDues }) => earlierDues.length > 1).length
  if (putBack.length === 0) return null
  const again = twice > 0 ? `, ${twice} of them more than once` : ''
  return `${putBack.length} of ${open.length} open recommendations had their due date put back${again}`
}
