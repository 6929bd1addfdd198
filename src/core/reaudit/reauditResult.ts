import type { Figure, Result } from '../query/query'
import type { LoneTest, Reaudits } from './reaudit'

const base = { noun: 'case checks', unit: 'percent', better: 'up', counts: 'subjects', time: 'as-at' } as const

const nothing: Figure = {
  state: 'not-comparable',
  value: null,
  n: null,
  N: null,
  atLeast: false,
  small: false,
}

/** A standard that one audit tested has a figure on one side only. */
function alone({ figure, why }: LoneTest): readonly Figure[] {
  return why === 'first' ? [nothing, figure] : [figure, nothing]
}

/** Standards before and after as any result, so that its table, its exports and what is withheld are those of any other. */
export function reauditResult(given: Reaudits, chosen: readonly string[] = []): Result {
  const { pairs, notComparable, records, filteredBy, cannotFilter, asAt, sample } = given
  const cells = [
    ...pairs.flatMap(({ before, after }) => [before.figure, after.figure]),
    ...notComparable.flatMap(alone),
  ]
  return {
    dataset: 'audits',
    axes: [
      {
        id: 'standard',
        label: 'Standard',
        dimension: 'standard',
        entries: [...pairs, ...notComparable].map(({ standard, words }) => ({ id: standard, label: words, order: -1 })),
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
