import type { Report } from '../../src/core/import/report'

/** A report as other programs read it: no more fields than they were promised. */
export function reportJson({ outcome, refusal, file, columns, ...report }: Report) {
  return {
    outcome,
    ...(refusal ? { refusal } : {}),
    file,
    columns,
    rows: report.rows,
    rejected: report.rejected,
    warnings: report.warnings.map(({ line, rule, column, message, fix }) => ({
      ...(line === undefined ? {} : { line }),
      rule,
      ...(column === undefined ? {} : { column }),
      message,
      ...(fix === undefined ? {} : { fix }),
    })),
    skipped: report.skipped.map(({ line, why }) => ({ line, why })),
    blank: report.blank,
    personal: report.personal,
  }
}
