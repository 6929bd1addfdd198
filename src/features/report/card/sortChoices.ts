import type { Result } from '../../../core/query/query'

/** A way to sort a visual, as its menu offers it. */
interface SortChoice {
  id: string
  label: string
  sort: { by: string; descending: boolean }
}

/** The ways to sort a visual by its first axis: by name, and by each measure from either end. A line has its own order. */
export function sortChoices(result: Result | undefined): readonly SortChoice[] {
  const [axis] = result?.axes ?? []
  if (!result || !axis || axis.dimension === 'quarter') return []
  const choice = (by: string, descending: boolean, label: string): SortChoice => ({
    id: `${by} ${descending ? 'down' : 'up'}`,
    label,
    sort: { by, descending },
  })
  return [
    choice('label', false, `${axis.label}, A to Z`),
    choice('label', true, `${axis.label}, Z to A`),
    ...result.measures.flatMap(({ id, label }) => [
      choice(id, true, `${label}, most first`),
      choice(id, false, `${label}, least first`),
    ]),
  ]
}
