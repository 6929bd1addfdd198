import type { Result } from '../core/query/query'
import { formatDay } from '../core/text/format'
import { periodWords } from '../core/text/periodWords'

/** `30 September 2026`, for what is counted as at a day. */
export function asAt(result: Result): string {
  return formatDay(result.asAt)
}

/** `July to September 2026`, or the quarters by name where several are in view. */
export function during(result: Result): string {
  return periodWords(result.period)
}
