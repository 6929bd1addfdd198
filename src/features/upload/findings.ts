import type { Report } from '../../core/import/report'

/** One line of the list of what the check found. */
export interface Finding {
  kind: 'Refused' | 'Worth a look' | 'Skipped'
  line: number | null
  column: string
  value: string
  message: string
  fix: string
  rule: string
}

/** Every refused row, warning and skipped line of a report, as one list: refused first, then by line. */
export function findingsOf(report: Report, labelOf: (column: string) => string): readonly Finding[] {
  const refused = report.rejected.flatMap(({ line, issues }) =>
    issues.map(
      ({ rule, column, value = '', message, fix }): Finding => ({
        kind: 'Refused',
        line,
        column: column === undefined ? '' : labelOf(column),
        value,
        message,
        fix,
        rule,
      }),
    ),
  )
  const warned = report.warnings.map(
    ({ rule, line = null, column, value = '', message, fix = '' }): Finding => ({
      kind: 'Worth a look',
      line,
      column: column === undefined ? '' : labelOf(column),
      value,
      message,
      fix,
      rule,
    }),
  )
  const skipped = report.skipped.map(
    ({ line, why }): Finding => ({ kind: 'Skipped', line, column: '', value: '', message: why, fix: '', rule: '' }),
  )
  return [...refused, ...warned, ...skipped]
}
