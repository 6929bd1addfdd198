import type { Dataset } from '../dataset/define'
import { isBlank } from './asideOf'
import { changesByLine, meant } from './body'
import type { GridSlice } from './grid'
import { redacted, shownOf } from './guard'
import { masked } from './personal'
import type { Heading } from './readDialect'
import { type FileColumn, readHeaders } from './readHeaders'
import type { ImportOptions, Report } from './report'

/** Some lines of a file as they stand in it. */
export interface FileRows {
  headers: readonly string[]
  rows: readonly {
    /** The physical line the record starts on. */
    line: number
    /** What may be personal is masked. */
    cells: readonly string[]
    state: 'ready' | 'refused' | 'skipped' | 'blank'
  }[]
}

/** Longer cells are shown by their start. */
const longestShown = 2000

/** What a cell of a column is shown as, by line. */
function showing(
  column: FileColumn,
  dataset: Dataset,
  { remedies = [] }: ImportOptions,
  { personal }: Report,
): (text: string, line: number) => string {
  const own = remedies.filter((remedy) => meant(remedy, column))
  if (own.some(({ kind }) => kind === 'drop-column')) return masked
  const redact = own.some(({ kind, line }) => kind === 'redact' && line === undefined)
    ? redacted(column, dataset)
    : null
  const birthdays = new Set(
    personal
      .filter((each) => each.rule === 'R84' && each.column === (column.column ?? column.header))
      .flatMap(({ lines }) => lines),
  )
  const shown = shownOf(column, dataset)
  return (text, line) => (birthdays.has(line) ? masked(text) : shown(redact ? redact(text) : text))
}

/** Collects the lines from one to another, as the records of a file come by; the headings themselves are left out. */
export function fileRows(
  dataset: Dataset,
  options: ImportOptions,
  report: Report,
  { from, to }: { from: number; to: number },
): {
  begin: (heading: Heading) => void
  take: (slice: GridSlice) => void
  isPast: () => boolean
  rows: () => FileRows
} {
  const rejected = new Set(report.rejected.map(({ line }) => line))
  const skipped = new Set(report.skipped.map(({ line }) => line))
  const found: FileRows['rows'][number][] = []
  let headers: readonly string[] = []
  let shown: ((text: string, line: number) => string)[] = []
  const unheaded = shownOf({ index: 0, header: '', column: null, how: null, further: false }, dataset)
  let changes: ReturnType<typeof changesByLine> = new Map()
  let heading: Heading | null = null
  let seen = 0
  let past = false

  const stateOf = (record: readonly string[], line: number): FileRows['rows'][number]['state'] => {
    if (isBlank(record)) return 'blank'
    if (skipped.has(line)) return 'skipped'
    return report.outcome === 'refused' || rejected.has(line) ? 'refused' : 'ready'
  }
  return {
    begin: (given) => {
      heading = given
      const { columns } = readHeaders(given.header, dataset, options.headerMap)
      headers = columns.map(({ header }) => header)
      shown = columns.map((column) => showing(column, dataset, options, report))
      changes = changesByLine(options.remedies ?? [], columns, dataset)
    },
    take: ({ records, lines }) => {
      records.forEach((record, at) => {
        const line = lines[at] ?? 0
        const isHeading = heading !== null && seen >= heading.before && seen < heading.before + heading.headerRecords
        seen++
        if (line > to) past = true
        if (isHeading || line < from || line > to) return
        const copy = [...record]
        for (const change of changes.get(line) ?? []) change(copy)
        const cells = copy.map((text, index) => {
          const whole = (shown[index] ?? unheaded)(text, line)
          return whole.length > longestShown ? `${whole.slice(0, longestShown)}…` : whole
        })
        found.push({ line, cells, state: stateOf(record, line) })
      })
    },
    isPast: () => past,
    rows: () => ({ headers, rows: found }),
  }
}
