import type { Dataset } from '../dataset/define'
import type { ImportedColumns } from '../frame/frame'
import { type Body, body } from './body'
import { headingRefusal, headingWarnings, noHeadings } from './headingRefusal'
import type { Heading } from './readDialect'
import { type Headers, readHeaders } from './readHeaders'
import type { Refusal } from './refusal'
import type { ImportOptions, Report } from './report'
import { settle } from './settle'

/** Wider files are no export of rows. */
const mostColumns = 1000

/** A file whose headings are known. */
export interface Reading {
  heading: Heading
  headers: Headers
  body: Body
  /** Why it is read no further. */
  refusal: Refusal | null
}

/** The dataset, of those the caller knows, that the headings fit better. */
function likeness(scoreOf: (other: Dataset) => number, dataset: Dataset, options: ImportOptions): Dataset | null {
  const needed = Math.max(4, scoreOf(dataset))
  const others = (options.datasets ?? []).filter(({ id }) => id !== dataset.id)
  const scored = others.map((other) => ({ other, score: scoreOf(other) }))
  const best = scored.sort((a, b) => b.score - a.score)[0]
  return best && best.score > needed ? best.other : null
}

/** Starts on the rows below a heading. `scoreOf` tells how well the file's headings name a dataset's columns. */
export function begin(
  heading: Heading,
  dataset: Dataset,
  options: ImportOptions,
  scoreOf: (other: Dataset) => number,
): Reading | Refusal {
  if (heading.score === 0) return noHeadings(dataset, likeness(scoreOf, dataset, options))
  if (heading.header.length > mostColumns) return tooWide(heading.header.length)
  const headers = readHeaders(heading.header, dataset, options.headerMap)
  let refusal = headingRefusal(headers, dataset, heading.headerLine)
  if (refusal?.rule === 'R10') {
    const other = likeness(scoreOf, dataset, options)
    const required = Object.values(dataset.columns).filter((column) => column.required).length
    // One word of a heading in a line of many datasets' columns is no heading line.
    const strangers = required > 1 && headers.columns.filter(({ column }) => column !== null).length < 2
    if (other || strangers || headers.missing.length === required) refusal = noHeadings(dataset, other)
  }
  return { heading, headers, body: body(heading, headers, dataset, options), refusal }
}

function tooWide(columns: number): Refusal {
  return {
    rule: 'R08',
    message: `The heading line has ${columns.toLocaleString('en-GB')} columns: more than ${mostColumns.toLocaleString('en-GB')} are not read.`,
    fix: 'Delete the columns right of the table, or export only the ones that are needed.',
  }
}

const nothing: ImportedColumns = { rows: 0, columns: new Map(), lines: new Int32Array(0) }

/** What a report says of a file's layout before any of it is known. */
export const unread: Report['file'] = { encoding: '', delimiter: '', lineEnd: '', headerLine: 0 }

/** The report of a file that is refused. */
export function refused(refusal: Refusal, file = unread, headers: Headers | null = null): Finished {
  const empty = { loaded: 0, rows: [], rejected: [], warnings: [], skipped: [], blank: 0, personal: [] }
  return { report: { outcome: 'refused', refusal, file, columns: columnsOf(headers), ...empty }, imported: nothing }
}

/** A file's report, and the rows of it that loaded. */
export interface Finished {
  report: Report
  imported: ImportedColumns
}

/** The report of a file whose headings are known, once its last record is in. */
export function finish(reading: Reading, file: Report['file'], dataset: Dataset, options: ImportOptions): Finished {
  const settled = settle(reading.body, reading.heading.header, dataset, options)
  const filled = (index: number): boolean => {
    const raw = [...reading.body.columns].find(([each]) => each.index === index)?.[1]
    return raw?.texts.some((cell) => cell.trim() !== '') ?? false
  }
  // A column the guard speaks of needs no second word that it is of no use.
  const ofHeadings = headingWarnings(reading.headers, dataset, file.headerLine, filled).filter(
    ({ rule, column }) => rule !== 'R15' || !settled.personal.some((each) => each.column === column),
  )
  return {
    report: {
      outcome: settled.personal.some(({ severity }) => severity === 'block') ? 'held' : 'ready',
      file,
      columns: columnsOf(reading.headers),
      loaded: settled.imported.rows,
      rows: [],
      rejected: settled.rejected,
      warnings: [...ofHeadings, ...settled.warnings],
      skipped: settled.skipped,
      blank: reading.body.blank(),
      personal: settled.personal,
    },
    imported: settled.imported,
  }
}

function columnsOf(headers: Headers | null): Report['columns'] {
  if (!headers) return { mapped: [], unused: [], missing: [], nearMisses: [], duplicate: [] }
  return {
    mapped: headers.columns.flatMap(({ column, header, how }) =>
      column !== null && how !== null ? [{ column, header, how }] : [],
    ),
    unused: headers.columns
      .filter(({ column, header }) => column === null && header !== '')
      .map(({ header }) => header),
    missing: headers.missing,
    nearMisses: [...headers.lookAlikes, ...headers.nearMisses],
    duplicate: headers.duplicate,
  }
}
