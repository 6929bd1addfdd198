import * as z from 'zod/mini'
import type { Report } from '../../core/import/report'

const text = z.string()
const count = z.number().check(z.int(), z.gte(0))
const texts = z.array(text)
const maybe = z.exactOptional(text)

const reportSchema = z.object({
  outcome: z.enum(['ready', 'held', 'refused']),
  refusal: z.exactOptional(z.object({ rule: text, message: text, fix: text, line: z.exactOptional(count) })),
  file: z.object({ encoding: text, delimiter: text, lineEnd: text, headerLine: count }),
  columns: z.object({
    mapped: z.array(z.object({ column: text, header: text, how: z.enum(['label', 'id', 'alias', 'chosen']) })),
    unused: texts,
    missing: texts,
    nearMisses: z.array(z.object({ header: text, column: text })),
    duplicate: texts,
  }),
  loaded: count,
  rejected: z.array(
    z.object({
      line: count,
      issues: z.array(z.object({ rule: text, column: maybe, value: maybe, message: text, fix: text })),
    }),
  ),
  warnings: z.array(
    z.object({ rule: text, line: z.exactOptional(count), column: maybe, value: maybe, message: text, fix: maybe }),
  ),
  skipped: z.array(z.object({ line: count, why: text, rule: maybe })),
  blank: count,
  personal: z.array(
    z.object({
      rule: text,
      severity: z.enum(['block', 'warn']),
      column: text,
      lines: z.array(count),
      masked: texts,
    }),
  ),
})

/** A report as the library keeps it: JSON, without its rows. */
export function formatReport({ rows: _rows, ...report }: Report): string {
  return JSON.stringify(report)
}

/** The report the library kept, with no rows; null where what was kept is no report this page can show. */
export function parseReport(kept: string): Report | null {
  try {
    const parsed = reportSchema.safeParse(JSON.parse(kept))
    return parsed.success ? { ...parsed.data, rows: [] } : null
  } catch {
    return null
  }
}
