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

/** A check across the cells of each row that loads. It stands aside where a file lacks one of its columns. */
export function checkWarnings(check: Check, columns: readonly Read[], body: Body, loads: Uint8Array): Warning[] {
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
