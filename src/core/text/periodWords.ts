import { formatQuarter, monthsOf, type Quarter } from '../calendar/quarter'

/** `July to September 2026`; of several, `2025/26 Q4 to 2026/27 Q2`, or each by name where they do not follow on. */
export function periodWords(period: readonly Quarter[]): string {
  const [first, ...rest] = period
  if (first === undefined) return 'no quarter'
  const last = rest.at(-1)
  if (last === undefined) return monthsOf(first)
  if (last - first === rest.length) return `${formatQuarter(first)} to ${formatQuarter(last)}`
  return period.map(formatQuarter).join(', ')
}
