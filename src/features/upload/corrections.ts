import type { Column } from '../../core/dataset/define'
import type { Finding } from '../../core/import/findingsOf'
import type { Remedy } from '../../core/import/report'
import type { Draft } from './wizard'

/** Rules whose value is not the text of one cell. */
const notOneCell: readonly string[] = ['R29', 'R70', 'R71']

/** What stands in the cell of a finding, where the report has it whole. */
export function cellText({ rule, value }: Finding): string {
  return notOneCell.includes(rule) || value.endsWith('…') ? '' : value
}

/** Other findings of the same rule, column and text: what is answered once may be answered for all. */
export function alike(finding: Finding, all: readonly Finding[]): readonly Finding[] {
  if (notOneCell.includes(finding.rule)) return []
  const { rule, column, value, line } = finding
  return all.filter(
    (each) => each.line !== line && each.rule === rule && each.column === column && each.value === value,
  )
}

function isCorrectionOf({ column, line }: { column: string; line: number | null }) {
  return (remedy: Remedy) => remedy.kind === 'correct' && remedy.column === column && remedy.line === line
}

/** The draft with cells corrected. A cell corrected before is corrected anew. */
export function withCorrections(
  draft: Draft,
  cells: readonly { column: string; line: number | null; value: string }[],
): Draft {
  const places = new Set(cells.map(({ column, line }) => `${line} ${column}`))
  const others = draft.remedies.filter(
    ({ kind, column, line }) => kind !== 'correct' || !places.has(`${line} ${column}`),
  )
  const made = cells.flatMap(({ column, line, value }): Remedy[] =>
    line === null ? [] : [{ kind: 'correct', column, line, value }],
  )
  return { ...draft, remedies: [...others, ...made] }
}

/** The draft with a correction taken back. */
export function withoutCorrection(draft: Draft, cell: { column: string; line: number | null }): Draft {
  const isThis = isCorrectionOf(cell)
  return { ...draft, remedies: draft.remedies.filter((remedy) => !isThis(remedy)) }
}

/** The draft with texts of columns standing for values: a known one, the text itself, or '' for none recorded. */
export function withValues(draft: Draft, answers: readonly { column: string; text: string; value: string }[]): Draft {
  const valueMap: Record<string, Readonly<Record<string, string>>> = { ...draft.valueMap }
  for (const { column, text, value } of answers) {
    const others = Object.entries(valueMap[column] ?? {}).filter(([known]) => known !== text)
    valueMap[column] = Object.fromEntries([...others, [text, value]])
  }
  return { ...draft, valueMap }
}

/** The draft with the reader's answer to personal data of a column. */
export function withPersonal(draft: Draft, kind: 'drop-column' | 'redact', column: string): Draft {
  return { ...draft, remedies: [...draft.remedies, { kind, column }] }
}

/** A date of figures with its month and day the other way round; null where it is none. */
export function dayFirst(text: string): string | null {
  const match = /^\s*(\d{1,2})([./-])(\d{1,2})\2(\d{2,4})(.*)$/.exec(text)
  return match ? `${match[3]}${match[2]}${match[1]}${match[2]}${match[4]}${match[5]}` : null
}

/** Whether a value is chosen from a list rather than typed. */
export function isChosen(column: Column | undefined): boolean {
  return column?.kind === 'choice' && column.vocabulary !== undefined
}
