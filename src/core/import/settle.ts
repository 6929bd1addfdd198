import type { Dataset } from '../dataset/define'
import type { FrameColumn, ImportedColumns } from '../frame/frame'
import { asideOf, mayBeAside } from './asideOf'
import type { Body } from './body'
import { duplicatesOf } from './duplicatesOf'
import { guardFile } from './guardFile'
import { maskedIn } from './personal'
import { eachRow, type Read, readColumns } from './readColumns'
import type { ImportOptions, Issue, Personal, Report, Warning } from './report'
import { secondTables } from './secondTables'
import { typedColumn, valueAt } from './typedColumn'
import { cellWarnings, checkWarnings, shortened } from './warningsOf'

/** Everything known once the last line is in. */
export interface Settled {
  imported: ImportedColumns
  rejected: Report['rejected'][number][]
  skipped: Report['skipped'][number][]
  warnings: Warning[]
  personal: Personal[]
}

/** Decides what becomes of every row: cells, lines that are no rows, keys met before, checks; then packs the rows that load. */
export function settle(body: Body, header: readonly string[], dataset: Dataset, options: ImportOptions): Settled {
  const rows = body.rows()
  const personal = options.cleaned ? [] : guardFile(body, dataset, options.asOf)
  const columns = readColumns(body, dataset, options)
  const loads = new Uint8Array(rows).fill(1)
  const rejected = [...body.rejected]
  const skipped = [...body.skipped]

  const faults = new Map<number, Issue[]>()
  for (const { id, raw, read } of columns) {
    if (read.faults.size === 0) continue
    eachRow(raw, rows, read.faults, (row, text) => {
      const fault = read.faults.get(text)
      if (!fault) return
      const issue = {
        rule: fault.rule,
        column: id,
        value: shortened(raw.texts[text] ?? ''),
        message: fault.message,
        fix: fault.fix,
      }
      faults.set(row, [...(faults.get(row) ?? []), issue])
    })
  }
  const doubtful = new Set(faults.keys())
  for (const [file, raw] of options.cleaned ? [] : body.columns) {
    if (file.index > 0 && !(file.column !== null && dataset.columns[file.column]?.required)) continue
    const asides = new Set(raw.texts.flatMap((text, code) => (mayBeAside(text) ? [code] : [])))
    if (asides.size > 0) eachRow(raw, rows, asides, (row) => doubtful.add(row))
  }
  for (const row of doubtful) {
    const record = header.map(() => '')
    for (const [file, raw] of body.columns) record[file.index] = raw.texts[raw.codes[row] ?? 0] ?? ''
    const aside = options.cleaned ? null : asideOf(record, header, body.lineOf(row))
    const issues = faults.get(row)
    if (aside) skipped.push(aside)
    else if (issues) rejected.push({ line: body.lineOf(row), issues })
    if (aside || issues) loads[row] = 0
  }

  const codesById = new Map(columns.map(({ id, codes }) => [id, codes]))
  for (const { row, first, identical } of duplicatesOf(dataset, codesById, rowsThat(loads))) {
    loads[row] = 0
    const line = body.lineOf(row)
    const firstLine = body.lineOf(first)
    if (identical) skipped.push({ line, rule: 'R28', why: `The same row as line ${firstLine}.` })
    else rejected.push({ line, issues: [keyAgain(dataset, columns, row, firstLine)] })
  }

  const warnings = [
    ...columns.flatMap((column) => cellWarnings(column, body, loads)),
    ...dataset.checks.flatMap((check) => checkWarnings(check, columns, body, loads)),
  ]
  const kept = rowsThat(loads)
  const typed = new Map<string, FrameColumn>()
  for (const { id, codes, read } of columns) {
    const kind = dataset.columns[id]?.kind
    if (kind) typed.set(id, typedColumn(kind, codes, read.cells, kept))
  }
  const lines = kept.map((row) => body.lineOf(row))
  return {
    imported: { rows: kept.length, columns: typed, lines },
    ...secondTables(
      rejected.map(({ line, issues }) => ({ line, issues: issues.map(shownSafely) })).sort((a, b) => a.line - b.line),
      skipped.sort((a, b) => a.line - b.line),
      lines,
      body.breaks,
    ),
    warnings: warnings.map(shownSafely).sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    personal,
  }
}

/** An issue as it may be shown, kept and sent on: every number that is one person's is masked. */
function shownSafely<Told extends Warning>(issue: Told): Told {
  const { value, message, fix } = issue
  return {
    ...issue,
    ...(value === undefined ? {} : { value: maskedIn(value) }),
    message: maskedIn(message),
    ...(fix === undefined ? {} : { fix: maskedIn(fix) }),
  }
}

function rowsThat(loads: Uint8Array): Int32Array {
  const rows = new Int32Array(loads.length)
  let count = 0
  for (let row = 0; row < loads.length; row++) if (loads[row] === 1) rows[count++] = row
  return rows.slice(0, count)
}

function keyAgain(dataset: Dataset, columns: readonly Read[], row: number, firstLine: number): Issue {
  const { first, columns: always, else: others = [] } = dataset.key
  const byId = (name: string): Read | undefined => columns.find(({ id }) => id === name)
  const leading = first === undefined ? undefined : byId(first)
  const named = leading !== undefined && valueAt(leading.codes, row) !== 0
  const names = named && first !== undefined ? [first, ...always] : [...others, ...always]
  const parts = [...new Set(names)].flatMap((name) => byId(name) ?? [])
  const value = parts
    .map(({ raw }) => raw.texts[raw.codes[row] ?? 0] ?? '')
    .filter((text) => text !== '')
    .join(', ')
  const labels = parts.map(({ id }) => dataset.columns[id]?.label ?? id).join(', ')
  return {
    rule: 'R29',
    ...(parts[0] ? { column: parts[0].id } : {}),
    value,
    message: `The same ${labels} as line ${firstLine}, but other cells differ. The first is kept.`,
    fix: 'Take one of the two lines out, or give this one its own reference.',
  }
}
