import type { Result } from '../query/query'
import type { Reaudits } from './reaudit'

const base = { noun: 'case checks', unit: 'percent', better: 'up', counts: 'subjects', time: 'as-at' } as const

/** Standards before and after as any result, so that its table, its exports and what is withheld are those of any other. */
export function reauditResult(given: Reaudits, chosen: readonly string[] = []): Result {
  const { pairs, records, filteredBy, cannotFilter, asAt, sample } = given
  const cells = pairs.flatMap(({ before, after }) => [before.figure, after.figure])
  return {
    dataset: 'audits',
    axes: [
      {
        id: 'standard',
        label: 'Standard',
        dimension: 'standard',
        entries: pairs.map(({ standard, words }) => ({ id: standard, label: words, order: -1 })),
        chosen,
      },
    ],
    measures: [
      { id: 'auditStandardsMet', label: 'Met before', ...base },
      { id: 'auditStandardsMetAfter', label: 'Met after', ...base },
    ],
    cells,
    rowTotals: cells,
    totals: [],
    asAt,
    period: [],
    records,
    filteredBy,
    cannotFilter,
    sample,
  }
}
