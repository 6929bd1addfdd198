import { formatNumber } from '../text/format'
import { countedOf, type Item, type Tracker } from './tracker'

/** Recommendations that ask for the same, joined by explicit links, of more than one review. */
export interface Repeat {
  items: readonly Item[]
  /** The reviews that ask for it, in the order of their recommendations. */
  reviews: readonly string[]
}

/**
 * Groups of recommendations that ask for the same: those linked as similar, directly or through another, whichever of the
 * two names the link. A group has more than one review, and at least one recommendation that counts. Most reviews first.
 */
export function repeats(tracker: Tracker): readonly Repeat[] {
  const byId = new Map(tracker.items.filter(({ gone }) => gone === null).map((item) => [item.id, item]))
  const linked = new Map<string, Set<string>>()
  const link = (from: string, to: string) => linked.set(from, (linked.get(from) ?? new Set()).add(to))
  for (const item of byId.values()) {
    for (const other of item.similar) {
      if (!byId.has(other)) continue
      link(item.id, other)
      link(other, item.id)
    }
  }
  const seen = new Set<string>()
  const groupOf = (start: Item): Item[] => {
    const group: Item[] = []
    const ahead = [start.id]
    for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
      const item = byId.get(id)
      if (!item || seen.has(id)) continue
      seen.add(id)
      group.push(item)
      ahead.push(...(linked.get(id) ?? []))
    }
    return group
  }
  const groups = countedOf(tracker).flatMap((item) => {
    if (!linked.has(item.id) || seen.has(item.id)) return []
    const items = groupOf(item)
    const reviews = [...new Set(items.map(({ review }) => review))]
    return reviews.length > 1 ? [{ items, reviews }] : []
  })
  return groups.sort((a, b) => b.reviews.length - a.reviews.length || b.items.length - a.items.length)
}

const longest = 60

/** Words cut at the end of one, to stand in a title. */
function brief(words: string): string {
  if (words.length <= longest) return words
  return `${words.slice(0, words.lastIndexOf(' ', longest))}…`
}

/** `“Agree a critical incident plan” is recommended by 3 reviews`; null where no one group leads, or there is none. */
export function repeatsTitle(found: readonly Repeat[]): string | null {
  const [first, second] = found
  if (!first) return null
  const lead = first.items.find(({ counted }) => counted)
  if (!lead || (second && second.reviews.length === first.reviews.length)) {
    return found.length === 1 ? null : `${formatNumber(found.length)} things were asked for by more than one review`
  }
  return `“${brief(lead.words)}” is asked for by ${formatNumber(first.reviews.length)} reviews`
}
