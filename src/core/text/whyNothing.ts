import { formatQuarter, quarterOf } from '../calendar/quarter'
import type { Result } from '../query/query'
import { formatNumber } from './format'

/** Why a result has nothing to show: its first list is later than the day asked of, a filter leaves nothing, or none is loaded. */
export function whyNothing({ records, firstPeriod, asAt }: Pick<Result, 'records' | 'firstPeriod' | 'asAt'>): string {
  if (firstPeriod !== undefined && quarterOf(asAt) < firstPeriod) {
    return `No list as early as this quarter; the first is ${formatQuarter(firstPeriod)}.`
  }
  return records.of > 0 ? `None of ${formatNumber(records.of)} records match what is chosen.` : 'No records are loaded.'
}
