import * as z from 'zod/mini'
import type { Report } from '../../core/import/report'

const whole = z.number().check(z.int(), z.gte(0))
const texts = z.array(z.string())
const line = z.exactOptional(whole)
const said = z.exactOptional(z.string())

const reportSchema = z.object({
  outcome: z.enum(['ready', 'held', 'refused']),
  refusal: z.exactOptional(z.object({ rule: z.string(), message: z.string(), fix: z.string(), line })),
  file: z.object({ encoding: z.string(), delimiter: z.string(), lineEnd: z.string(), headerLine: z.number() }),
  columns: z.object({
    mapped: z.array(
      z.object({ column: z.string(), header: z.string(), how: z.enum(['label', 'id', 'alias', 'chosen']) }),
    ),
    unused: texts,
    missing: texts,
    nearMisses: z.array(z.object({ header: z.string(), column: z.string() })),
    duplicate: texts,
  }),
  loaded: whole,
  rejected: z.array(
    z.object({
      line: whole,
      issues: z.array(z.object({ rule: z.string(), column: said, value: said, message: z.string(), fix: z.string() })),
    }),
  ),
  warnings: z.array(z.object({ rule: z.string(), line, column: said, value: said, message: z.string(), fix: said })),
  skipped: z.array(z.object({ line: whole, why: z.string(), rule: said })),
  blank: whole,
  personal: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['block', 'warn']),
      column: z.string(),
      lines: z.array(whole),
      masked: texts,
    }),
  ),
})

/** The report of an import as text to keep, without its rows. */
export function formatReport(report: Report): string {
  return JSON.stringify({ ...report, rows: [] })
}

/** A report that was kept, without its rows; null where the text is not one. */
export function parseReport(text: string): Report | null {
  const parsed = reportSchema.safeParse(json(text))
  return parsed.success ? { ...parsed.data, rows: [] } : null
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
