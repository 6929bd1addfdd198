import type { Dataset } from '../dataset/define'
import type { ImportedColumns } from '../frame/frame'
import { type Body, body } from './body'
import { decoder, joinBytes } from './decoder'
import { grid } from './grid'
import { headingRefusal, headingWarnings, noHeadings } from './headingRefusal'
import { type Dialect, readDialect } from './readDialect'
import { type Headers, readHeaders } from './readHeaders'
import type { Refusal } from './refusal'
import type { ImportOptions, Report } from './report'
import { settle } from './settle'
import { sniffBytes, sniffText } from './sniff'

/** Characters from which the layout is read: enough for any heading line. */
const headLength = 1 << 16
/** Bytes decoded at once. */
const pieceBytes = 1 << 18
/** Larger files are refused before they are read. */
const largestFile = 250 * 1024 * 1024

/** Wider files are no export of rows. */
const mostColumns = 1000

interface Reading {
  dialect: Dialect
  headers: Headers
  body: Body
  rows: ReturnType<typeof grid>
}

/**
 * Reads one file for one dataset, piece by piece, cut anywhere. The report accounts for every record of the file:
 * apart from the heading line they are loaded, rejected, skipped or blank. Never throws for what is in a file.
 */
export function importer(
  dataset: Dataset,
  options: ImportOptions,
): { push: (bytes: Uint8Array) => void; end: () => { report: Report; imported: ImportedColumns } } {
  const text = decoder()
  let firstBytes: Uint8Array[] | null = []
  let bytesSeen = 0
  let head: string | null = ''
  let reading: Reading | null = null
  let refusal: Refusal | null = null
  let dialect: Dialect | null = null

  const begin = (start: string, complete: boolean): void => {
    refusal ??= sniffText(start)
    if (refusal) return
    dialect = readDialect(start, dataset, options.headerMap)
    if (dialect.score === 0) {
      refusal =
        complete && dialect.unclosed !== null
          ? unclosedQuote(dialect.unclosed)
          : noHeadings(dataset, likeness(start, dataset, options))
      return
    }
    if (dialect.header.length > mostColumns) {
      refusal = tooWide(dialect.header.length)
      return
    }
    const headers = readHeaders(dialect.header, dataset, options.headerMap)
    refusal = headingRefusal(headers, dataset, dialect.headerLine)
    if (refusal?.rule === 'R10') {
      const other = likeness(start, dataset, options)
      const required = Object.values(dataset.columns).filter((column) => column.required).length
      if (other || headers.missing.length === required) refusal = noHeadings(dataset, other)
    }
    const rows = grid({ delimiter: dialect.delimiter, loneReturns: dialect.loneReturns })
    reading = { dialect, headers, body: body(dialect, headers, dataset, options.remedies ?? []), rows }
  }
  const takeText = (piece: string, last: boolean): void => {
    if (head !== null) {
      head += piece
      if (head.length < headLength && !last) return
      const start = head
      head = null
      begin(start.slice(0, headLength), last && start.length <= headLength)
      if (!refusal) reading?.body.take(reading.rows.push(start))
    } else if (!refusal) {
      reading?.body.take(reading.rows.push(piece))
    }
    const open = reading?.rows.unclosed() ?? null
    if (open !== null) refusal ??= unclosedQuote(open)
  }
  const takeBytes = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length && !refusal; at += pieceBytes) {
      takeText(text.push(bytes.subarray(at, at + pieceBytes)), false)
    }
  }
  const sniff = (): void => {
    if (firstBytes === null) return
    const start = joinBytes(firstBytes)
    firstBytes = null
    refusal ??= sniffBytes(start)
    takeBytes(start)
  }

  return {
    push: (bytes) => {
      bytesSeen += bytes.length
      if (bytesSeen > largestFile) refusal ??= tooLarge
      if (refusal || bytes.length === 0) return
      if (firstBytes === null) {
        takeBytes(bytes)
        return
      }
      firstBytes.push(bytes)
      if (bytesSeen >= 4096) sniff()
    },
    end: () => {
      sniff()
      if (!refusal) takeText(text.end(), true)
      if (!refusal && reading) {
        reading.body.take(reading.rows.end())
        const open = reading.rows.unclosed()
        if (open !== null) refusal = unclosedQuote(open)
      }
      const file = {
        encoding: encodingName(text.encoding()),
        delimiter: dialect?.delimiter ?? ',',
        lineEnd: dialect?.lineEnd ?? 'LF',
        headerLine: dialect?.score ? dialect.headerLine : 0,
      }
      return finish(dataset, options, file, reading, refusal)
    },
  }
}

function encodingName(encoding: string): string {
  return encoding === 'utf-8-bom' ? 'utf-8' : encoding
}

/** The dataset, of those the caller knows, that the headings fit better. */
function likeness(start: string, dataset: Dataset, options: ImportOptions): Dataset | null {
  const needed = Math.max(4, readDialect(start, dataset).score)
  const others = (options.datasets ?? []).filter(({ id }) => id !== dataset.id)
  const scored = others.map((other) => ({ other, score: readDialect(start, other).score }))
  const best = scored.sort((a, b) => b.score - a.score)[0]
  return best && best.score > needed ? best.other : null
}

const tooLarge: Refusal = {
  rule: 'R08',
  message: 'The file is larger than 250 MB, the most that is read.',
  fix: 'Export one year or one quarter at a time.',
}

function tooWide(columns: number): Refusal {
  return {
    rule: 'R08',
    message: `The heading line has ${columns.toLocaleString('en-GB')} columns: more than ${mostColumns.toLocaleString('en-GB')} are not read.`,
    fix: 'Delete the columns right of the table, or export only the ones that are needed.',
  }
}

function unclosedQuote(line: number): Refusal {
  return {
    rule: 'R07',
    message: `A quotation mark opens a cell on line ${line} and no other closes it, so everything below would be read as one cell.`,
    fix: `Close or take out the quotation mark on line ${line}. If the file stops there, it was cut short: export it again.`,
    line,
  }
}

const nothing: ImportedColumns = { rows: 0, columns: new Map(), lines: new Int32Array(0) }

function finish(
  dataset: Dataset,
  options: ImportOptions,
  file: Report['file'],
  reading: Reading | null,
  refusal: Refusal | null,
): { report: Report; imported: ImportedColumns } {
  const columns = columnsOf(reading?.headers ?? null)
  if (refusal || !reading) {
    const empty = { loaded: 0, rows: [], rejected: [], warnings: [], skipped: [], blank: 0, personal: [] }
    return {
      report: { outcome: 'refused', ...(refusal ? { refusal } : {}), file, columns, ...empty },
      imported: nothing,
    }
  }
  const settled = settle(reading.body, reading.dialect.header, dataset, options)
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
      columns,
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
    nearMisses: headers.nearMisses,
    duplicate: headers.duplicate,
  }
}
