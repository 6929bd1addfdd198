import { dimensionLabels } from '../dataset/define'
import type { Result } from '../query/query'
import { isShare } from './figureWords'
import { formatNumber } from './format'

/** What a reader must know to read the figures right: filters that one ignores, columns that no file has, shares of more than the whole. */
export function caveatWords(result: Result): string[] {
  const missing = [...new Set(result.measures.flatMap((measure) => measure.missing ?? []))]
  const figures = result.axes.length === 0 ? result.totals : [...result.cells, ...result.totals]
  const isOver = figures.some((figure, place) => {
    const measure = result.measures[place % result.measures.length]
    return measure !== undefined && isShare(figure, measure) && (figure.value ?? 0) > 1
  })
  const unfiltered = result.measures.flatMap(({ label, ignores = [] }) =>
    ignores
      .filter((dimension) => result.filteredBy.includes(dimension))
      .map((dimension) => `${dimensionLabels[dimension]} does not filter ${label.toLowerCase()}`),
  )
  return [
    ...unfiltered,
    ...(missing.length > 0 ? [`${missing.join(', ')} not recorded`] : []),
    ...(isOver ? ['Over 100%: check the counts'] : []),
  ]
}

/** The same in few words: `12 of 70 records, not by town`. */
export function briefFilterWords({
  records,
  filteredBy,
  cannotFilter,
}: Pick<Result, 'records' | 'filteredBy' | 'cannotFilter'>): string {
  const not = cannotFilter.map((dimension) => dimensionLabels[dimension].toLowerCase()).join(' or ')
  const [left = ''] = filterWords({ records, filteredBy, cannotFilter: [] })
  if (not === '') return left
  return left === '' ? `Not filtered by ${not}` : `${left}, not by ${not}`
}

/** What the filters in force leave, and which of them cannot filter this: `12 of 70 records`, `Town cannot filter this`. */
export function filterWords({
  records,
  filteredBy,
  cannotFilter,
}: Pick<Result, 'records' | 'filteredBy' | 'cannotFilter'>): string[] {
  return [
    ...(filteredBy.length > 0 ? [`${formatNumber(records.shown)} of ${formatNumber(records.of)} records`] : []),
    ...cannotFilter.map((dimension) => `${dimensionLabels[dimension]} cannot filter this`),
  ]
}
