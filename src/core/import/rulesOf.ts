import type { Report } from './report'

/** The numbers of the rules a report met, in order, each once. `SPEC.md` says what each is. */
export function rulesOf(report: Report): string[] {
  const rules = [
    ...(report.refusal ? [report.refusal.rule] : []),
    ...report.rejected.flatMap(({ issues }) => issues.map(({ rule }) => rule)),
    ...report.warnings.map(({ rule }) => rule),
    ...report.skipped.flatMap(({ rule }) => rule ?? []),
    ...report.personal.map(({ rule }) => rule),
  ]
  return [...new Set(rules)].sort()
}
