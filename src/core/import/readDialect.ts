import type { Dataset } from '../dataset/define'
import { matchKey } from '../text/normalise'
import { grid } from './grid'
import { headerScore } from './readHeaders'

/** The heading line of a file, or the two lines it is written over. */
export interface Heading {
  header: readonly string[]
  /** Records before the heading line. */
  before: number
  /** Records the headings are written over: 2 where a name goes on in the line below. */
  headerRecords: 1 | 2
  headerLine: number
  /** How well the headings name the dataset's columns; 0 is not at all. */
  score: number
}

/** How a file is laid out, as read from its first lines. */
export interface Dialect extends Heading {
  delimiter: string
  lineEnd: 'LF' | 'CRLF' | 'CR' | 'mixed'
  loneReturns: boolean
  /** The line of a quote that no other closes, where no reading of the delimiter closes it. */
  unclosed: number | null
}

const delimiters = [',', ';', '\t', '|']
const headerWithin = 20

/** Line ends outside quotes. A quotation mark opens a cell only at its start. */
function lineEnds(text: string): { lf: number; crlf: number; cr: number } {
  const ends = { lf: 0, crlf: 0, cr: 0 }
  let inQuotes = false
  let cellStart = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inQuotes) {
      if (code === 34 && text.charCodeAt(at + 1) === 34) at++
      else if (code === 34) inQuotes = false
      continue
    }
    inQuotes = cellStart && code === 34
    cellStart = code === 10 || code === 13 || code === 44 || code === 59 || code === 9 || code === 124
    if (code === 10) ends.lf++
    else if (code === 13 && text.charCodeAt(at + 1) === 10) {
      ends.crlf++
      at++
    } else if (code === 13 && at < text.length - 1) ends.cr++
  }
  return ends
}

function nameOf({ lf, crlf, cr }: { lf: number; crlf: number; cr: number }): Dialect['lineEnd'] {
  if ([lf, crlf, cr].filter((count) => count > 0).length > 1) return 'mixed'
  if (crlf > 0) return 'CRLF'
  return cr > 0 ? 'CR' : 'LF'
}

/** The delimiter that a first line `sep=;` declares for Excel. */
function declaredDelimiter(text: string): string | null {
  return /^"?sep=(\t|[^\s"\d\w])"?\s*(\r|\n|$)/i.exec(text)?.[1] ?? null
}

const noHeading: Heading = { header: [], before: 0, headerRecords: 1, headerLine: 1, score: 0 }

/** Two heading lines as one: each name goes on in the cell below. */
function joined(above: readonly string[], below: readonly string[]): string[] {
  const width = Math.max(above.length, below.length)
  return Array.from({ length: width }, (_, at) => `${above[at] ?? ''} ${below[at] ?? ''}`.trim())
}

/** The heading line of records, one of the first 20 lines: the one that names the most columns, of equals the earlier. */
export function bestHeading(
  records: readonly (readonly string[])[],
  lines: ArrayLike<number>,
  dataset: Dataset,
  headerMap: Readonly<Record<string, string>> = {},
): Heading {
  const chosen = Object.values(headerMap).map(matchKey)
  let best = noHeading
  for (let row = 0; row < records.length && (lines[row] ?? 0) <= headerWithin; row++) {
    const header = records[row] ?? []
    const found = { before: row, headerLine: lines[row] ?? 1 }
    const score = headerScore(header, dataset, chosen)
    if (score > best.score) best = { ...found, header, headerRecords: 1, score }
  }
  for (let row = 0; row + 1 < records.length && (lines[row] ?? 0) <= headerWithin; row++) {
    const header = joined(records[row] ?? [], records[row + 1] ?? [])
    const score = headerScore(header, dataset, chosen)
    // A column more than any line alone, so that a word above a heading never takes it over.
    if (score >= best.score + 2) best = { before: row, headerLine: lines[row] ?? 1, header, headerRecords: 2, score }
  }
  return best
}

/**
 * Chooses the delimiter and the heading line by which reading names the most columns of the dataset, over the first 20 lines.
 * Of equals the earlier line stands, then the commoner delimiter.
 */
export function readDialect(head: string, dataset: Dataset, headerMap: Readonly<Record<string, string>> = {}): Dialect {
  const ends = lineEnds(head)
  const loneReturns = ends.cr > 0
  const declared = declaredDelimiter(head)
  const layout = { lineEnd: nameOf(ends), loneReturns }
  let best = { ...noHeading, delimiter: declared ?? ',' }
  const open: (number | null)[] = []
  const shapes: { delimiter: string; width: number }[] = []
  for (const delimiter of declared === null ? delimiters : [declared]) {
    const { records, lines, unclosed } = firstRecords(head, delimiter, loneReturns)
    open.push(unclosed)
    const found = bestHeading(records, lines, dataset, headerMap)
    if (found.score > best.score) best = { ...found, delimiter }
    shapes.push({ delimiter, width: commonWidth(records) })
  }
  if (best.score === 0) best.delimiter = shapes.reduce((a, b) => (b.width > a.width ? b : a)).delimiter
  return { ...layout, ...best, unclosed: open.includes(null) ? null : (open[0] ?? null) }
}

/** How many cells most records have, of those that have several: 1 where there is no such number. */
function commonWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return count * 2 >= records.length ? width : 1
}

/** The layout of a file that `cleanedCsv` wrote: nothing of it is weighed. */
export function cleanedDialect(head: string): Dialect {
  const { records, unclosed } = firstRecords(head, ',', false)
  const heading = { ...noHeading, header: records[0] ?? [], score: 1 }
  return { ...heading, delimiter: ',', lineEnd: 'CRLF', loneReturns: false, unclosed }
}

function firstRecords(
  head: string,
  delimiter: string,
  loneReturns: boolean,
): { records: string[][]; lines: number[]; unclosed: number | null } {
  const reader = grid({ delimiter, loneReturns })
  const first = reader.push(head)
  const rest = reader.end()
  return {
    records: [...first.records, ...rest.records],
    lines: [...first.lines, ...rest.lines],
    unclosed: reader.unclosed(),
  }
}
