import type { Report } from '../../src/core/import/report'
import { ruleNames } from '../../src/features/upload/ruleNames'

const count = (number: number): string => number.toLocaleString('en-GB')

const delimiters: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' }

function layout({ encoding, delimiter, lineEnd, headerLine }: Report['file']): string {
  const parts = [
    encoding,
    delimiters[delimiter] ?? delimiter,
    lineEnd,
    headerLine > 0 ? `headings on line ${headerLine}` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** On one line, so that nothing in a file can look like a line of the report or move the cursor of a terminal. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title} (${count(lines.length)})`, ...lines.map((line) => `  ${plain(line)}`)]
}

const shownLines = 5

/** What was found and where, masked, and the way on. */
function personalWords({ rule, severity, column, lines, masked }: Report['personal'][number]): string {
  const where =
    lines.slice(0, shownLines).join(', ') + (lines.length > shownLines ? ` and ${lines.length - shownLines} more` : '')
  const found = `${lines.length === 1 ? 'line' : 'lines'} ${where} ${rule} ${column}: ${ruleNames[rule] ?? 'may be personal'} (${masked.slice(0, shownLines).join('; ')}).`
  return severity === 'block'
    ? `${found} Holds the file: take it out of the cells, or leave the column out, and check again.`
    : `${found} Worth a look: take it out if it is personal; if not, nothing needs doing.`
}

/** A report in words, for a terminal. */
export function reportWords(file: string, report: Report): string {
  const { refusal, rows, rejected, skipped, blank, warnings, personal, columns } = report
  if (refusal) {
    const line = refusal.line === undefined ? '' : `line ${refusal.line}, `
    return [`${plain(file)} is refused (${line}${refusal.rule}).`, plain(refusal.message), plain(refusal.fix)].join(
      '\n',
    )
  }
  const held = report.outcome === 'held' ? ' Personal data holds the file: nothing loads until it is taken out.' : ''
  const sum = `${count(rows.length)} load, ${count(rejected.length)} rejected, ${count(skipped.length)} skipped, ${count(blank)} blank`
  return [
    `${plain(file)}: ${sum}.${held}`,
    layout(report.file),
    ...block('Personal data', personal.map(personalWords)),
    ...block(
      'Rejected',
      rejected.flatMap(({ line, issues }) =>
        issues.map(({ rule, column, message, fix }) => `line ${line} ${rule} ${column ?? ''}: ${message} ${fix}`),
      ),
    ),
    ...block(
      'Warnings',
      warnings.map(
        ({ line, rule, column, message, fix = '' }) =>
          `${line === undefined ? '' : `line ${line} `}${rule} ${column ?? ''}: ${message} ${fix}`,
      ),
    ),
    ...block(
      'Skipped',
      skipped.map(({ line, why }) => `line ${line}: ${why}`),
    ),
    ...block('Columns of no use', columns.unused),
  ].join('\n')
}
