import { rowTotalAt } from '../query/figureAt'
import { type AxisEntry, blankId, type Result } from '../query/query'
import { hasNumber } from '../text/figureWords'
import { plural } from '../text/format'

/** How often a theme came up, each audit and each review once. */
export interface Recurring {
  theme: AxisEntry
  /** In 24 months. */
  reviews: number
  audits: number
  /** Both, in 36 months. */
  longer: number
}

/** What has come up at least so many times recurs. */
const fewest = 2

/**
 * The themes that came up in at least two different sources in 36 months, most in 24 months first. Both results are by
 * theme: a measure of 24 months, then the same of 36. Audits are counted with the audits alone, so no source counts twice.
 */
export function recurringOf(audits: Result, reviews: Result): { themes: readonly Recurring[]; others: number } {
  const themes = new Map<string, Recurring>()
  const add = (result: Result, kind: 'audits' | 'reviews') => {
    for (const [row, theme] of (result.axes[0]?.entries ?? []).entries()) {
      const known = themes.get(theme.id) ?? { theme, reviews: 0, audits: 0, longer: 0 }
      const countOf = (measure: number) => {
        const figure = rowTotalAt(result, measure, row)
        return hasNumber(figure) ? figure.value : 0
      }
      themes.set(theme.id, { ...known, [kind]: known[kind] + countOf(0), longer: known.longer + countOf(1) })
    }
  }
  add(audits, 'audits')
  add(reviews, 'reviews')
  const met = [...themes.values()].filter(({ longer }) => longer > 0)
  const recurring = met.filter(({ longer }) => longer >= fewest)
  recurring.sort(
    (a, b) =>
      Number(a.theme.id === blankId) - Number(b.theme.id === blankId) ||
      b.audits + b.reviews - a.audits - a.reviews ||
      b.longer - a.longer ||
      (a.theme.label < b.theme.label ? -1 : 1),
  )
  return { themes: recurring, others: met.length - recurring.length }
}

/** `3 reviews and 2 audits`; `none`. */
export function sourcesWords({ reviews, audits }: Pick<Recurring, 'reviews' | 'audits'>): string {
  const parts = [
    reviews > 0 ? plural(reviews, 'review', 'reviews') : '',
    audits > 0 ? plural(audits, 'audit', 'audits') : '',
  ].filter(Boolean)
  return parts.length === 0 ? 'none' : parts.join(' and ')
}

/** `Domestic abuse comes back most: 3 reviews and 2 audits in 24 months`; of a tie, how many themes. */
export function recurringTitle(themes: readonly Recurring[]): string {
  const named = themes.filter(({ theme }) => theme.id !== blankId)
  const [first, second] = named
  const both = (one: Recurring | undefined) => (one ? one.audits + one.reviews : 0)
  if (!first || both(first) < fewest) return 'No theme came up twice in 24 months'
  if (both(first) > both(second)) return `${first.theme.label} comes back most: ${sourcesWords(first)} in 24 months`
  const tied = named.filter((one) => both(one) === both(first))
  const names = tied.map(({ theme }) => theme.label)
  if (tied.length === 2)
    return `${names.join(' and ')} come back most: ${both(first)} reviews or audits each in 24 months`
  return `${tied.length} themes come back most: ${both(first)} reviews or audits each in 24 months`
}
