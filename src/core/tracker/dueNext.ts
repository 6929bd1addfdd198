import { plural } from '../text/format'
import { countWords } from './countWords'
import type { Item, Tracker } from './tracker'
import { countedOf, isOpen } from './tracker'

/** One bucket of what is due: how near, and what is in it, most pressing first. */
export interface DueBucket {
  id: string
  label: string
  items: readonly Item[]
}

const buckets = [
  { id: 'overdue', label: 'Overdue' },
  { id: 'within-30', label: 'In 30 days' },
  { id: 'within-60', label: '31 to 60 days' },
  { id: 'within-90', label: '61 to 90 days' },
  { id: 'later', label: 'Later' },
  { id: 'no-due-date', label: 'No due date' },
  { id: 'paused', label: 'Paused past due' },
] as const

const byDue = (a: Item, b: Item) =>
  (a.due ?? Number.POSITIVE_INFINITY) - (b.due ?? Number.POSITIVE_INFINITY) || (a.id < b.id ? -1 : 1)

/** Open recommendations by how near their due date is. Every bucket is there, empty or not, so that they add up to all open. */
export function dueNext(tracker: Tracker): readonly DueBucket[] {
  const open = countedOf(tracker).filter(isOpen)
  return buckets.map(({ id, label }) => ({ id, label, items: open.filter(({ band }) => band === id).sort(byDue) }))
}

/** `Two are due in the next 30 days; the oldest overdue is 173 days late`; null where nothing is open. */
export function dueTitle(found: readonly DueBucket[]): string | null {
  const itemsOf = (wanted: string) => found.find(({ id }) => id === wanted)?.items ?? []
  if (found.every(({ items }) => items.length === 0)) return null
  const soon = itemsOf('within-30').length
  const next =
    soon === 0 ? 'None is due in the next 30 days' : `${countWords(soon, 'is', 'are')} due in the next 30 days`
  const oldest = Math.max(0, ...itemsOf('overdue').map(({ daysOverdue }) => daysOverdue ?? 0))
  const late = oldest === 0 ? 'none is overdue' : `the oldest overdue is ${plural(oldest, 'day', 'days')} late`
  return `${next}; ${late}`
}
