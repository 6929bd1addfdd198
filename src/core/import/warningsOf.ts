import { dayFromIso } from '../calendar/day'
import type { Check } from '../dataset/define'
import { cellState } from '../frame/frame'
import type { Body } from './body'
import type { Cell } from './cells/cell'
import { maskedIn } from './personal'
import { eachRow, type Read } from './readColumns'
import type { Warning } from './report'

/** A value as a report carries it: whole, unless it is longer than anybody reads, and with no number that is one person's. */
export function shortened(text: string): string {
  const shown = maskedIn(text.slice(0, 1000))
  return shown.length > 500 ? `${shown.slice(0, 499)}…` : shown
}

/** What is to be said of the cells of a column, on rows that load. What holds for a value is said on its first row only. */
export function cellWarnings(column: Read, body: Body, loads: Uint8Array): Warning[] {
  const warnings: Warning[] = []
  const said = new Set<string>()
  const { doubts } = column.read
  if (doubts.size === 0) return warnings
  eachRow(column.raw, body.rows(), doubts, (row, text) => {
    if (loads[row] !== 1) return
    for (const doubt of doubts.get(text) ?? []) {
      if (doubt.once && said.has(doubt.message)) continue
      const { rule, message, fix } = doubt
      const warning = {
        rule,
        line: body.lineOf(row),
        column: column.id,
        value: shortened(doubt.value ?? column.raw.texts[text] ?? ''),
        message,
        fix,
      }
      said.add(doubt.message)
      warnings.push(warning)
    }
  })
  return warnings
}

/** A check across the cells of each row that loads. It stands aside where a file lacks one of the columns it needs. */
export function checkWarnings(check: Check, columns: readonly Read[], body: Body, loads: Uint8Array): Warning[] {
  const partsOf = (names: readonly string[]) =>
    names.flatMap((name) => {
      const column = columns.find(({ id }) => id === name)
      return column ? [partOf(column)] : []
    })
  const parts = partsOf(check.needs)
  const others = partsOf(check.without ?? [])
  if (parts.length < check.needs.length) return []
  const rule = parts.some(({ dated }) => dated) ? 'R71' : 'R70'
  const warnings: Warning[] = []
  const cells: Record<string, number> = {}
  const first: Record<string, number> = {}
  for (let row = 0; row < body.rows(); row++) {
    if (loads[row] !== 1) continue
    let complete = others.every((other) => Number.isNaN(other.figure(row)))
    for (let at = 0; at < parts.length && complete; at++) {
      const part = parts[at]
      if (!part) continue
      const number = part.figure(row)
      complete = !Number.isNaN(number)
      cells[part.id] = number
      first[part.id] = part.first(row)
    }
    if (!complete || check.holds(cells, first)) continue
    const column = check.needs.at(-1)
    warnings.push({
      rule,
      line: body.lineOf(row),
      ...(column === undefined ? {} : { column }),
      value: parts.map(({ id, words }) => `${id} ${words(row)}`).join(', '),
      message: check.message,
      fix: check.fix,
    })
  }
  return warnings
}

/** A column as a check reads it, by row of the file: worked out once for each distinct text. */
function partOf({ id, kind, raw, read }: Read) {
  const dated = kind === 'day' || kind === 'month'
  const figures = Float64Array.from(read.codeOf, (code) => numberOf(read.cells[code]))
  const firsts = dated ? Float64Array.from(read.codeOf, (code) => firstDayOf(read.cells[code])) : figures
  const code = (row: number) => raw.codes[row] ?? 0
  const figure = (row: number) => figures[code(row)] ?? Number.NaN
  return {
    id,
    dated,
    figure,
    first: (row: number) => firsts[code(row)] ?? Number.NaN,
    words: (row: number) => (dated ? shortened(raw.texts[code(row)] ?? '') : String(figure(row))),
  }
}

/** The first day that a date can mean: of `2026-06`, known to the month, that is the first of June. */
function firstDayOf(cell: Cell | undefined): number {
  return (cell && dayFromIso(`${cell.text}-01`)) ?? numberOf(cell)
}

function numberOf(cell: Cell | undefined): number {
  return cell?.state === cellState.figure ? cell.number : Number.NaN
}
