import type { Report } from './report'

type Rejected = Report['rejected'][number]
type Skipped = Report['skipped'][number]

function filled(record: readonly string[]): string[] {
  return record.map((cell) => cell.trim()).filter((cell) => cell !== '')
}

/** A lone text without figures, such as stands above a table. */
export function isTitle(record: readonly string[]): boolean {
  const [only, ...more] = filled(record)
  return only !== undefined && more.length === 0
}

/** Whether a line could be the headings of a table: several short texts, all different, none with a figure in it. */
export function mayHead(record: readonly string[]): boolean {
  const cells = filled(record)
  return (
    cells.length > 1 &&
    new Set(cells).size === cells.length &&
    cells.every((cell) => cell.length < 60 && !/\d/.test(cell))
  )
}

/** The place of the first of ascending lines that is not before `line`. */
function placeOf(lines: ArrayLike<number>, line: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Lines below a blank line that start like the headings of another table, and of which none loads, are that other table:
 * skipped, not rejected one by one. All lines given are ascending; `breaks` are the blank lines and those where a table may begin.
 */
export function secondTables(
  rejected: readonly Rejected[],
  skipped: readonly Skipped[],
  loaded: ArrayLike<number>,
  breaks: { blank: readonly number[]; tables: readonly number[] },
): { rejected: Rejected[]; skipped: Skipped[] } {
  const lines = rejected.map(({ line }) => line)
  const moved = new Map<number, Skipped>()
  for (const start of breaks.tables) {
    const end = breaks.blank[placeOf(breaks.blank, start)] ?? Number.POSITIVE_INFINITY
    const inside = lines.slice(placeOf(lines, start), placeOf(lines, end))
    if (inside.length < 2 || placeOf(loaded, start) < placeOf(loaded, end)) continue
    const why = `Another table, which begins on line ${start}.`
    for (const line of inside) moved.set(line, { line, rule: 'R19', why })
  }
  return {
    rejected: rejected.filter(({ line }) => !moved.has(line)),
    skipped: [...skipped, ...moved.values()].sort((a, b) => a.line - b.line),
  }
}
