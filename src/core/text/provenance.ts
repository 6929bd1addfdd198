import type { Day } from '../calendar/day'
import type { Import } from '../frame/library'
import type { Result } from '../query/query'
import { formatDay, formatNumber } from './format'
import { periodWords } from './periodWords'

/** What is known of an export beside its figures. */
export interface Provenance {
  /** Whose figures they are. */
  partnership: string
  result: Result
  /** The files of the result's dataset, in the order they were loaded. */
  imports: readonly Import[]
  dataTo: Day | null
  loadedOn: Day | null
  /** Each filter in force, in words. */
  filters: readonly string[]
  /** When it was made: `22 November 2026, 17:05`. */
  made: string
}

/** What an export of exact figures of people is stamped with. */
export const exactStamp = 'Internal: exact figures'

const countsPeople = ({ measures }: Result): boolean => measures.some(({ counts }) => counts === 'subjects')

/** The words an export is stamped with: that its figures are exact, that they are sample. */
export function stampsOf(result: Result): readonly string[] {
  return [
    ...(countsPeople(result) && result.withheldBelow === undefined ? [exactStamp] : []),
    ...(result.sample ? ['Sample data: figures are illustrative'] : []),
  ]
}

/** Where figures come from and how to read them: one line each of source, time, filters, small numbers and making. */
export function provenanceLines({
  partnership,
  result,
  imports,
  dataTo,
  loadedOn,
  filters,
  made,
}: Provenance): readonly string[] {
  const { asAt, period, records } = result
  const days = [
    ...(dataTo === null ? [] : [`Data to ${formatDay(dataTo)}`]),
    ...(loadedOn === null ? [] : [`loaded ${formatDay(loadedOn)}`]),
  ]
  return [
    ...stampsOf(result),
    `Source: ${imports.map(fileWords).join('; ') || 'no file'}. ${days.join(', ')}`.trim(),
    `Period: ${periodWords(period)}. As at ${formatDay(asAt)}`,
    `Filters: ${filters.join('; ') || 'none in force'}. ${formatNumber(records.shown)} of ${formatNumber(records.of)} records`,
    smallNumberWords(result),
    `Made ${made} with Golden Thread, ${partnership}`,
  ]
}

function fileWords({ file, sha256, source }: Import): string {
  const kind = source === 'sample' ? 'sample, ' : ''
  return `${file} (${kind}${sha256 ? `SHA-256 ${sha256.slice(0, 12)}` : 'no SHA-256'})`
}

/** The rule about small numbers that was in force. */
export function smallNumberWords(result: Result): string {
  if (!countsPeople(result)) return 'Small numbers: nothing is withheld, no people are counted'
  const { withheldBelow: limit } = result
  if (limit === undefined) return 'Small numbers: nothing is withheld; for the partnership’s own use'
  return `Small numbers: counts of people under ${limit}, and what would give them away, are withheld and shown as c`
}
