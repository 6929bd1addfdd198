import type { Result } from '../core/query/query'
import { withRows } from '../core/query/withRows'

/** A result with only its first entries of axis 0; totals stay those of all. */
export function firstOf(result: Result, count: number): Result {
  const [axis] = result.axes
  if (!axis || axis.entries.length <= count) return result
  return withRows(
    result,
    Array.from({ length: count }, (_, place) => place),
  )
}
