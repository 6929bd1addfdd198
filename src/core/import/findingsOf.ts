import type { Dataset } from '../dataset/define'
import { labelOf } from '../dataset/labelOf'
import type { Report } from './report'

/** What a finding does to the file: it stops it, keeps a row out, asks, is only said, or is a line that is no row. */
export type FindingKind = 'stops' | 'refused' | 'answer' | 'look' | 'skipped'

/** One line of the list of what the check found. */
export interface Finding {
  kind: FindingKind
  rule: string
  line: number | null
  /** Column id, or the heading of a column that is not used; '' where the whole line is meant. */
  column: string
  value: string
  message: string
  fix: string
}

/** Warnings that ask the reader something: what a value means. */
const asking: readonly string[] = ['R61', 'R62']

/** The lines of personal data listed one by one. */
const mostLines = 500

/** Everything a report has to say, as one list: what stops the file, what is refused, what asks, what is only said. */
export function findingsOf(report: Report): readonly Finding[] {
  const personal = report.personal.flatMap(({ rule, severity, column, lines, masked }) =>
    lines.slice(0, mostLines).map(
      (line, at): Finding => ({
        kind: severity === 'block' ? 'stops' : 'look',
        rule,
        line,
        column,
        value: masked[at] ?? '',
        message: personalWords[rule] ?? 'This may say who somebody is.',
        fix: 'Leave the column out, or blank these cells.',
      }),
    ),
  )
  const refused = report.rejected.flatMap(({ line, issues }) =>
    issues.map(
      ({ rule, column = '', value = '', message, fix }): Finding => ({
        kind: 'refused',
        rule,
        line,
        column,
        value,
        message,
        fix,
      }),
    ),
  )
  const warned = report.warnings.map(
    ({ rule, line = null, column = '', value = '', message, fix = '' }): Finding => ({
      kind: asking.includes(rule) ? 'answer' : 'look',
      rule,
      line,
      column,
      value,
      message,
      fix,
    }),
  )
  const skipped = report.skipped.map(
    ({ line, why, rule = 'R20' }): Finding => ({
      kind: 'skipped',
      rule,
      line,
      column: '',
      value: '',
      message: why,
      fix: 'Nothing needs doing: it is no row.',
    }),
  )
  return [...personal, ...refused, ...warned, ...skipped]
}

const personalWords: Readonly<Record<string, string>> = {
  R80: 'Ten digits whose check digit is right: this looks like an NHS number.',
  R81: 'The check letter is right: this looks like a unique pupil number.',
  R82: 'This has the form of a National Insurance number.',
  R83: 'The heading asks for a name, a date of birth, an address or a personal number.',
  R84: 'This date would make somebody 0 to 18 years old.',
  R85: 'This looks like a home postcode, a mobile number or a person’s mailbox.',
  R86: 'A title with a surname: this looks like a name.',
  R87: 'The heading asks for a case reference.',
}

const kindWords: Readonly<Record<FindingKind, string>> = {
  stops: 'Stops the file',
  refused: 'Refused',
  answer: 'Needs an answer',
  look: 'Worth a look',
  skipped: 'Skipped',
}

/** The whole list as rows of a CSV, headings first. */
export function findingsCsv(
  findings: readonly Finding[],
  dataset: Dataset | undefined,
): readonly (readonly (string | number | null)[])[] {
  const heads = ['What', 'Line', 'Column', 'Your file says', 'Why', 'How to mend it', 'Rule']
  const rows = findings.map(({ kind, line, column, value, message, fix, rule }) => [
    kindWords[kind],
    line,
    labelOf(dataset, column),
    value,
    message,
    fix,
    rule,
  ])
  return [heads, ...rows]
}
