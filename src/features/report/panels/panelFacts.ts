import type { Result } from '../../../core/query/query'
import type { Shown } from '../../../core/text/provenance'

/** What is known of a panel's facts as a whole. */
export interface PanelFacts
  extends Pick<Result, 'filteredBy' | 'cannotFilter' | 'sample' | 'asAt' | 'records'>,
    Partial<Pick<Shown, 'measures' | 'withheldBelow'>> {
  /** Where they come from several answers, what filters each. */
  parts?: readonly Pick<Result, 'filteredBy' | 'cannotFilter'>[]
}

/** That of several answers together: what filters any filters the panel, and what no answer has cannot. */
export function factsOf(results: readonly Result[]): PanelFacts {
  const measures = results.flatMap((result) => result.measures)
  const sum = (of: (result: Result) => number) => results.reduce((total, result) => total + of(result), 0)
  const below = results.flatMap(({ withheldBelow }) => withheldBelow ?? [])
  return {
    records: { shown: sum(({ records }) => records.shown), of: sum(({ records }) => records.of) },
    filteredBy: [...new Set(results.flatMap(({ filteredBy }) => filteredBy))],
    cannotFilter: (results[0]?.cannotFilter ?? []).filter((dimension) =>
      results.every(({ cannotFilter }) => cannotFilter.includes(dimension)),
    ),
    sample: results.some(({ sample }) => sample),
    asAt: results[0]?.asAt ?? 0,
    measures,
    parts: results,
    ...(below.length === results.length && below[0] !== undefined ? { withheldBelow: below[0] } : {}),
  }
}
