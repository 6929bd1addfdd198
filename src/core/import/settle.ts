import type { Check, Dataset } from '../dataset/define'
import { cellState, type FrameColumn, type ImportedColumns } from '../frame/frame'
import { asideOf, mayBeAside } from './asides'
import type { Body } from './body'
import type { Cell, Doubt } from './cells/cell'
import { duplicatesOf } from './duplicates'
import { type GuardFinding, guard, maskedIn } from './guard'
import type { FileColumn } from './headers'
import { masked } from './personal'
import type { RawColumn } from './rawColumn'
import { type ReadColumn, readColumn } from './readColumn'
import type { ImportOptions, Issue, Personal, Report, Warning } from './report'
import { typedColumn, type ValueCodes, valueAt } from './typedColumn'

interface Read {
  id: string
  file: FileColumn
  raw: RawColumn
  read: ReadColumn
  /** By row of the file: the value, read once for each distinct text. */
  codes: ValueCodes
}

/** Everything known once the last line is in. */
export interface Settled {
  imported: ImportedColumns
  rejected: Report['rejected'][number][]
  skipped: Report['skipped'][number][]
  warnings: Warning[]
  personal: Personal[]
}

/** Calls back for each row whose text in a column is one of those given. */
function eachRow(
  raw: RawColumn,
  rows: number,
  texts: { has: (text: number) => boolean },
  call: (row: number, text: number) => void,
): void {
  const wanted = Uint8Array.from(raw.texts, (_, text) => (texts.has(text) ? 1 : 0))
  const { codes } = raw
  for (let row = 0; row < rows; row++) {
    const text = codes[row] ?? 0
    if (wanted[text] === 1) call(row, text)
  }
}

/** A value as a report carries it: whole, unless it is longer than anybody reads. */
function shortened(text: string): string {
  return text.length > 500 ? `${text.slice(0, 499)}…` : text
}

function guardAll(body: Body, dataset: Dataset, asOf: string): { findings: GuardFinding[]; personal: Personal[] } {
  const findings = [...body.columns].flatMap(([file, raw]) => {
    const kind = file.column === null ? null : (dataset.columns[file.column]?.kind ?? null)
    return guard(file, kind, raw.texts, dataset, asOf)
  })
  const personal = findings.map(({ column, rule, severity, texts, masked: shown }): Personal => {
    const lines: number[] = []
    const raw = body.columns.get(column)
    if (raw) eachRow(raw, body.rows(), texts, (row) => lines.push(body.lineOf(row)))
    return { rule, severity, column: column.column ?? column.header, lines, masked: shown }
  })
  return { findings, personal }
}

/** Blocked texts are masked before any cell is read, so that no report, row or message carries them. */
function maskBlocked(body: Body, findings: readonly GuardFinding[]): void {
  for (const { column, severity, texts, rule } of findings) {
    const raw = body.columns.get(column)
    if (severity !== 'block' || !raw) continue
    const whole = rule === 'R83' || rule === 'R87'
    for (const text of texts) raw.texts[text] = whole ? masked(raw.texts[text] ?? '') : maskedIn(raw.texts[text] ?? '')
  }
}

function readAll(body: Body, dataset: Dataset, options: ImportOptions): Read[] {
  return [...body.columns].flatMap(([file, raw]): Read[] => {
    const column = file.column === null ? undefined : dataset.columns[file.column]
    if (!column || file.column === null) return []
    const read = readColumn(file.column, column, raw.texts, options)
    return [{ id: file.column, file, raw, read, codes: { codes: raw.codes, values: read.codeOf } }]
  })
}

function cellWarnings(column: Read, body: Body, loads: Uint8Array): Warning[] {
  const warnings: Warning[] = []
  const said = new Map<Doubt, Warning>()
  const { doubts } = column.read
  if (doubts.size === 0) return warnings
  eachRow(column.raw, body.rows(), doubts, (row, text) => {
    if (loads[row] !== 1) return
    for (const doubt of doubts.get(text) ?? []) {
      if (doubt.once && said.has(doubt)) continue
      const { rule, message, fix } = doubt
      const warning = {
        rule,
        line: body.lineOf(row),
        column: column.id,
        value: shortened(column.raw.texts[text] ?? ''),
        message,
        fix,
      }
      said.set(doubt, warning)
      warnings.push(warning)
    }
  })
  return warnings
}

function checkWarnings(check: Check, columns: readonly Read[], body: Body, loads: Uint8Array): Warning[] {
  const needed = check.needs.map((name) => columns.find(({ id }) => id === name))
  const parts = needed.flatMap((column) => (column ? [column] : []))
  if (parts.length < needed.length) return []
  const names = parts.map(({ id }) => id)
  const codes = parts.map(({ raw }) => raw.codes)
  // The figure of each distinct text.
  const figures = parts.map(({ read }) => Float64Array.from(read.codeOf, (code) => numberOf(read.cells[code])))
  const warnings: Warning[] = []
  const cells: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]))
  for (let row = 0; row < body.rows(); row++) {
    if (loads[row] !== 1) continue
    let complete = true
    for (let part = 0; part < names.length && complete; part++) {
      const number = figures[part]?.[codes[part]?.[row] ?? 0] ?? Number.NaN
      complete = !Number.isNaN(number)
      cells[names[part] ?? ''] = number
    }
    if (!complete || check.holds(cells)) continue
    const column = names[names.length - 1]
    warnings.push({
      rule: 'R70',
      line: body.lineOf(row),
      ...(column === undefined ? {} : { column }),
      value: names.map((name) => `${name} ${cells[name]}`).join(', '),
      message: check.message,
      fix: check.fix,
    })
  }
  return warnings
}

function numberOf(cell: Cell | undefined): number {
  return cell?.state === cellState.figure ? cell.number : Number.NaN
}

/** Decides what becomes of every row: cells, lines that are no rows, keys met before, checks; then packs the rows that load. */
export function settle(body: Body, header: readonly string[], dataset: Dataset, options: ImportOptions): Settled {
  const rows = body.rows()
  const { findings, personal } = guardAll(body, dataset, options.asOf)
  maskBlocked(body, findings)
  const columns = readAll(body, dataset, options)
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
  for (const [file, raw] of body.columns) {
    if (file.index > 0 && !(file.column !== null && dataset.columns[file.column]?.required)) continue
    const asides = new Set(raw.texts.flatMap((text, code) => (mayBeAside(text) ? [code] : [])))
    if (asides.size > 0) eachRow(raw, rows, asides, (row) => doubtful.add(row))
  }
  for (const row of doubtful) {
    const record = header.map(() => '')
    for (const [file, raw] of body.columns) record[file.index] = raw.texts[raw.codes[row] ?? 0] ?? ''
    const aside = asideOf(record, header, body.lineOf(row))
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
  return {
    imported: { rows: kept.length, columns: typed, lines: kept.map((row) => body.lineOf(row)) },
    rejected: rejected.sort((a, b) => a.line - b.line),
    skipped: skipped.sort((a, b) => a.line - b.line),
    warnings: warnings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    personal,
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
