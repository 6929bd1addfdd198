import { countWords } from './countWords'
import { countedOf, type Item, type Tracker } from './tracker'

/** Recommendations whose reported letter is not the one that status, dates and evidence give; reported green ones first. */
export function conflicts(tracker: Tracker): readonly Item[] {
  const isGreen = ({ reported }: Item) => (reported === 'Green' ? 0 : 1)
  return countedOf(tracker)
    .filter(({ conflict }) => conflict)
    .sort((a, b) => isGreen(a) - isGreen(b) || (b.daysOverdue ?? 0) - (a.daysOverdue ?? 0))
}

/** Recommendations with two letters to hold against each other. */
export function lettered(tracker: Tracker): number {
  return countedOf(tracker).filter(({ reported, derived }) =>
    [reported, derived].every((letter) => letter !== '' && letter !== 'Grey'),
  ).length
}

/** `Three are reported green but are overdue`; null where none of them differ in that way and others do. */
export function conflictsTitle(found: readonly Item[], compared: number): string | null {
  if (compared === 0) return null
  if (found.length === 0) return 'Every letter reported is the one the dates give'
  const green = found.filter(({ reported, derived }) => reported === 'Green' && derived === 'Red').length
  if (green > 0) return `${countWords(green, 'is', 'are')} reported green but overdue`
  return `${countWords(found.length, 'is', 'are')} reported in another letter than the dates give`
}
