import type { Dataset } from '../../core/dataset/define'
import type { Remedy, Report } from '../../core/import/report'

/** Which heading each column is read from; a column left out reads none. */
export type Assignment = Readonly<Record<string, string>>

/** The headings of a file, each once: those that are read and those that are not. */
export function headingsOf({ columns }: Report): readonly string[] {
  return [...new Set([...columns.mapped.map(({ header }) => header), ...columns.unused, ...columns.duplicate])]
}

/** What the check read each column from, without the columns the reader left out. */
export function assignmentOf({ columns }: Report, remedies: readonly Remedy[]): Assignment {
  const dropped = new Set(remedies.flatMap(({ kind, column }) => (kind === 'drop-column' ? [column] : [])))
  const pairs = columns.mapped
    .filter(({ column }) => !dropped.has(column))
    .map(({ column, header }) => [column, header])
  // The first of several parts of a list gives the column its heading.
  return Object.fromEntries(pairs.reverse())
}

/** Reads a column from another heading, or from none. A heading is read into one column only. */
export function assign(assignment: Assignment, column: string, header: string): Assignment {
  const others = Object.entries(assignment).filter(([name, from]) => name !== column && from !== header)
  return Object.fromEntries(header === '' ? others : [...others, [column, header]])
}

/** The required columns that nothing is read into. */
export function missingOf(dataset: Dataset, assignment: Assignment): readonly string[] {
  return Object.keys(dataset.columns).filter((name) => dataset.columns[name]?.required && !assignment[name])
}

/** What the reader's choices come to as options of the next reading. */
export function choicesOf(
  chosen: Assignment,
  found: Assignment,
  before: { headerMap: Readonly<Record<string, string>>; remedies: readonly Remedy[] },
): { headerMap: Readonly<Record<string, string>>; remedies: readonly Remedy[] } {
  const kept = Object.entries(before.headerMap).filter(([column, header]) => chosen[column] === header)
  const changed = Object.entries(chosen).filter(([column, header]) => found[column] !== header)
  const cleared = Object.keys(found).filter((column) => {
    const header = found[column]
    const taken = Object.entries(chosen).some(([name, from]) => name !== column && from === header)
    return chosen[column] === undefined && !taken && before.headerMap[column] === undefined
  })
  const remedies = before.remedies.filter(({ kind, column }) => kind !== 'drop-column' || chosen[column] === undefined)
  return {
    headerMap: Object.fromEntries([...kept, ...changed]),
    remedies: [...remedies, ...cleared.map((column): Remedy => ({ kind: 'drop-column', column }))],
  }
}
