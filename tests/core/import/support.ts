import { readFileSync } from 'node:fs'
import type { Dataset } from '../../../src/core/dataset/define'
import { importCsv } from '../../../src/core/import/importCsv'
import type { ImportOptions, Report } from '../../../src/core/import/report'
import { partnershipSchema } from '../../../src/core/partnership'
import { datasets } from '../../../src/datasets/index'

export const asOf = '2026-10-15'

export const all = datasets(partnershipSchema.parse(JSON.parse(readFileSync('public/partnership.json', 'utf8'))))

export function datasetNamed(id: string): Dataset {
  const found = all.find((dataset) => dataset.id === id)
  if (!found) throw new Error(`no dataset ${id}`)
  return found
}

export function read(text: string | Uint8Array, dataset: string, options: Partial<ImportOptions> = {}): Report {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return importCsv(bytes, datasetNamed(dataset), { asOf, ...options })
}

/** Records apart from the heading line that a report accounts for. */
export function accounted({ rows, rejected, skipped, blank }: Report): number {
  return rows.length + rejected.length + skipped.length + blank
}
