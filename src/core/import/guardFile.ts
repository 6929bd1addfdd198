import type { Dataset } from '../dataset/define'
import type { Body } from './body'
import { type GuardFinding, guard } from './guard'
import { masked, maskedIn } from './personal'
import { eachRow } from './readColumns'
import type { Personal } from './report'

/** So many of the cells of a finding are shown, masked: as many as anybody reads. */
const mostShown = 500

/** Blocked texts are masked before any cell is read, so that no report, row or message carries them. */
function maskBlocked(body: Body, findings: readonly GuardFinding[]): void {
  for (const { column, severity, texts, rule } of findings) {
    const raw = body.columns.get(column)
    if (severity !== 'block' || !raw) continue
    const whole = rule === 'R83' || rule === 'R87'
    for (const text of texts.keys())
      raw.texts[text] = whole ? masked(raw.texts[text] ?? '') : maskedIn(raw.texts[text] ?? '')
  }
}

/**
 * Looks through every column of a file, those no field wants too, and says on which lines. What it would stop for is masked
 * in the texts themselves.
 */
export function guardFile(body: Body, dataset: Dataset, asOf: string): Personal[] {
  const findings = [...body.columns].flatMap(([file, raw]) => {
    const kind = file.column === null ? null : (dataset.columns[file.column]?.kind ?? null)
    return guard(file, kind, raw.texts, dataset, asOf)
  })
  const personal = findings.map(({ column, rule, severity, texts }): Personal => {
    const lines: number[] = []
    const shown: string[] = []
    const raw = body.columns.get(column)
    if (raw) {
      eachRow(raw, body.rows(), texts, (row, text) => {
        lines.push(body.lineOf(row))
        if (shown.length < mostShown) shown.push(texts.get(text) ?? '')
      })
    }
    return { rule, severity, column: column.column ?? column.header, lines, masked: shown }
  })
  maskBlocked(body, findings)
  return personal
}
