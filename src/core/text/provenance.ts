import type { Day } from '../calendar/day'
import type { Import } from '../frame/library'
import type { Result } from '../query/query'
import { formatDay, formatNumber } from './format'
import { periodWords } from './periodWords'

/** What is shown, as far as its origin goes: a result, or figures that are no query's. */
export interface Shown extends Pick<Result, 'asAt' | 'period' | 'sample'> {
  measures: readonly Pick<Result['measures'][number], 'counts'>[]
  withheldBelow?: number | undefined
  records?: Result['records']
}

/** What is known of an export beside its figures. */
export interface Provenance {
  /** Whose figures they are. */
  partnership: string
  result: Shown
  /** The files of what is shown, in the order they were loaded. */
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

/** What a page without them is stamped with. */
export const shareableStamp = 'Shareable: small numbers of people withheld'

/** What stands wherever a row of the sample is counted. */
export const sampleStamp = 'Sample data: figures are illustrative'

const countsPeople = ({ measures }: Shown): boolean => measures.some(({ counts }) => counts === 'subjects')

/** The words an export is stamped with: that its figures are exact, that they are sample. */
export function stampsOf(result: Shown): readonly string[] {
  return [
    ...(countsPeople(result) && result.withheldBelow === undefined ? [exactStamp] : []),
    ...(result.sample ? [sampleStamp] : []),
  ]
}

/** Where figures come from and how to read them: one line each of source, time, filters, small numbers and making. */
export function provenanceLines(known: Provenance): readonly string[] {
  const { partnership, result, imports, filters, made } = known
  const { asAt, period, records } = result
  return [
    ...stampsOf(result),
    `Source: ${imports.map(fileWords).join('; ') || 'no file'}. ${daysWords(known)}`.trim(),
    `Period: ${periodWords(period)}. As at ${formatDay(asAt)}`,
    `Filters: ${filters.join('; ') || 'none in force'}${records ? `. ${formatNumber(records.shown)} of ${formatNumber(records.of)} records` : ''}`,
    smallNumberWords(result),
    `Made ${made} with Golden Thread, ${partnership}`,
  ]
}

/** The same in as few words as paper has room for, on the foot of each page. */
export function printedLines(known: Provenance): readonly string[] {
  const { partnership, result, imports, filters, made } = known
  const files = imports.map(({ file, sha256 }) => `${file} ${sha256 ? sha256.slice(0, 8) : '(no SHA-256)'}`)
  return [
    `Source (file, SHA-256): ${files.join(', ') || 'no file'}. ${daysWords(known)}`.trim(),
    `Period: ${periodWords(result.period)}. As at ${formatDay(result.asAt)}. Filters: ${filters.join('; ') || 'none in force'}`,
    `${smallNumberWords(result)}. Made ${made} with Golden Thread, ${partnership}`,
  ]
}

function daysWords({ dataTo, loadedOn }: Provenance): string {
  return [
    ...(dataTo === null ? [] : [`Data to ${formatDay(dataTo)}`]),
    ...(loadedOn === null ? [] : [`loaded ${formatDay(loadedOn)}`]),
  ].join(', ')
}

function fileWords({ file, sha256, source }: Import): string {
  const kind = source === 'sample' ? 'sample, ' : ''
  return `${file} (${kind}${sha256 ? `SHA-256 ${sha256.slice(0, 12)}` : 'no SHA-256'})`
}

/** The rule about small numbers that was in force. */
function smallNumberWords(result: Shown): string {
  if (!countsPeople(result)) return 'Small numbers: nothing is withheld, no people are counted'
  const { withheldBelow: limit } = result
  if (limit === undefined) return 'Small numbers: nothing is withheld; for the partnership’s own use'
  return `Small numbers: counts of people under ${limit}, and what would give them away, are withheld and shown as c`
}
