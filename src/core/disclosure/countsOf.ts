import type { Figure, Result } from '../query/query'

type Measure = Result['measures'][number]

/** A count that a figure shows or gives away, by what it counts of its measure. */
export interface Part {
  name: 'n' | 'N' | 'rest'
  value: number
}

/**
 * The counts of people that a figure gives away: of a count itself; of a percentage its two parts and what is between
 * them; of a median, mean or score how many it rests on. None of a figure without a number, or about no people.
 */
export function countsOf(figure: Figure, { unit, counts, statistic = 'sum' }: Measure): readonly Part[] {
  const { n, N } = figure
  if (counts !== 'subjects' || figure.value === null) return []
  if (unit === 'percent' && n !== null && N !== null) {
    return [
      { name: 'n', value: n },
      { name: 'N', value: N },
      ...(N >= n ? [{ name: 'rest', value: N - n } as const] : []),
    ]
  }
  if (unit === 'count' && statistic === 'sum') return n === null ? [] : [{ name: 'n', value: n }]
  const rests = N ?? n
  return rests === null ? [] : [{ name: 'N', value: rests }]
}
