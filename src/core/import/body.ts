import type { Dataset } from '../dataset/define'
import { matchKey } from '../text/normalise'
import { asideOf, isBlank, titleOf } from './asideOf'
import type { GridSlice } from './grid'
import { redacted } from './guard'
import { type RawColumn, rawColumn } from './rawColumn'
import type { Heading } from './readDialect'
import type { FileColumn, Headers } from './readHeaders'
import type { ImportOptions, Remedy, Report } from './report'
import { isTitle, mayHead } from './secondTables'

/** What the lines of a file come to before any cell is read. */
export interface Body {
  take: (slice: GridSlice) => void
  rows: () => number
  lineOf: (row: number) => number
  /** Columns that are kept while reading, by position in the file. */
  columns: ReadonlyMap<FileColumn, RawColumn>
  rejected: { line: number; issues: Report['rejected'][number]['issues'] }[]
  skipped: Report['skipped'][number][]
  blank: () => number
  /** Lines of blank records, and of those below them where another table may begin. */
  breaks: { blank: readonly number[]; tables: readonly number[] }
}

/** Whether a remedy is for a column of the file: it names the column's id or its heading. */
export function meant(remedy: Remedy, column: FileColumn): boolean {
  return remedy.column === column.column || matchKey(remedy.column) === matchKey(column.header)
}

/** Changes to cells that the reader asked for, by line. */
export function changesByLine(
  remedies: readonly Remedy[],
  columns: readonly FileColumn[],
  dataset: Dataset,
): Map<number, ((record: string[]) => void)[]> {
  const changes = new Map<number, ((record: string[]) => void)[]>()
  for (const remedy of remedies) {
    const column = columns.find((each) => meant(remedy, each))
    if (!column || remedy.line === undefined || remedy.kind === 'drop-column') continue
    const change = remedy.kind === 'correct' ? () => remedy.value ?? '' : redacted(column, dataset)
    const before = changes.get(remedy.line) ?? []
    changes.set(remedy.line, [
      ...before,
      (record) => {
        record[column.index] = change(record[column.index] ?? '')
      },
    ])
  }
  return changes
}

/** The lines a record was read from, where they are several: what a stray quotation mark took in shows by them. */
function over(record: readonly string[], line: number): string {
  const more = record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)
  return more === 0 ? '' : ` Lines ${line} to ${line + more} were read as one record.`
}

function raggedIssue(
  record: readonly string[],
  line: number,
  wanted: number,
): Report['rejected'][number]['issues'][number] {
  const found = record.length
  const more = found > wanted
  return {
    rule: 'R24',
    message: `This line has ${found} ${found === 1 ? 'cell' : 'cells'}; the headings have ${wanted}. Nothing was moved to fit.${over(record, line)}`,
    fix: more
      ? 'A comma inside a cell needs quotation marks around the whole cell. Export again, or put them in.'
      : 'Cells are missing. Export again, or add the commas of the cells left out.',
  }
}

/** Sorts the records of a file into title lines, rows, lines that are no rows, blank lines and lines that cannot be trusted. */
export function body(heading: Heading, headers: Headers, dataset: Dataset, options: ImportOptions): Body {
  const { before, header, headerRecords } = heading
  const { remedies = [], cleaned = false } = options
  const width = header.length
  const dropped = (column: FileColumn): boolean =>
    remedies.some((remedy) => remedy.kind === 'drop-column' && meant(remedy, column))
  const redact = (column: FileColumn): boolean =>
    remedies.some((remedy) => remedy.kind === 'redact' && remedy.line === undefined && meant(remedy, column))
  const kept = headers.columns.filter((column) => !column.further && !dropped(column))
  const columns = new Map(
    kept.map((column) => [column, rawColumn(column.index, redact(column) ? redacted(column, dataset) : undefined)]),
  )
  const further = headers.columns.flatMap((column) => {
    const main = kept.find((each) => each.column === column.column && !each.further)
    return column.further && main && !dropped(column) ? [{ from: column.index, to: main.index }] : []
  })
  const changes = changesByLine(remedies, headers.columns, dataset)
  const firstHeader = header[0] ?? ''
  const rejected: Body['rejected'] = []
  const skipped: Body['skipped'] = []
  let seen = 0
  let rows = 0
  const blanks: number[] = []
  const tables: number[] = []
  /** The line of a title that stands under a blank line, or 0 right under one; null elsewhere. */
  let under: number | null = null
  let rowLines = new Int32Array(1024)

  /** True when a record is a row; otherwise it is put where it belongs. */
  const isRow = (record: string[], line: number): boolean => {
    if (record.length === width && record[0] !== firstHeader && (record[0]?.charCodeAt(0) ?? 0) > 32) return true
    if (isBlank(record)) {
      blanks.push(line)
      under = 0
      return false
    }
    if (cleaned && record.length === width) return true
    const aside = record.length !== width || record[0] === firstHeader ? asideOf(record, header, line) : null
    if (aside) skipped.push(aside)
    else if (record.length !== width) rejected.push({ line, issues: [raggedIssue(record, line, width)] })
    return aside === null && record.length === width
  }

  return {
    take: ({ records, lines, malformed }) => {
      const bad = new Set(malformed)
      const good: string[][] = []
      if (rowLines.length < rows + records.length) {
        const longer = new Int32Array(Math.max(rows + records.length, rowLines.length * 2))
        longer.set(rowLines)
        rowLines = longer
      }
      for (let at = 0; at < records.length; at++) {
        const record = records[at] ?? []
        const line = lines[at] ?? 0
        if (seen < before + headerRecords) {
          if (seen < before && isBlank(record)) blanks.push(line)
          else if (seen < before) skipped.push(titleOf(record, line))
          seen++
          continue
        }
        if (bad.has(at)) {
          rejected.push({ line, issues: [strayQuote(record, line)] })
          continue
        }
        if (changes.size > 0) for (const change of changes.get(line) ?? []) change(record)
        const row = isRow(record, line)
        if (under !== null && blanks.at(-1) !== line) {
          if (mayHead(record)) tables.push(under || line)
          under = under === 0 && isTitle(record) ? line : null
        }
        if (!row) continue
        for (const { from, to } of further) record[to] = `${record[to] ?? ''};${record[from] ?? ''}`
        rowLines[rows + good.length] = line
        good.push(record)
      }
      for (const column of columns.values()) column.take(good, rows)
      rows += good.length
    },
    rows: () => rows,
    lineOf: (row) => rowLines[row] ?? 0,
    columns,
    rejected,
    skipped,
    blank: () => blanks.length,
    breaks: { blank: blanks, tables },
  }
}

function strayQuote(record: readonly string[], line: number): Report['rejected'][number]['issues'][number] {
  return {
    rule: 'R25',
    message: `A quotation mark stands inside a quoted cell, so it is not certain where the cell ends.${over(record, line)}`,
    fix: 'Double each quotation mark inside the cell (""), or take it out.',
  }
}
