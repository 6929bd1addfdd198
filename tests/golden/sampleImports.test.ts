import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importCsv } from '../../src/core/import/importCsv'
import { partnershipSchema } from '../../src/core/partnership'
import { datasetById, datasets } from '../../src/datasets'
import { bytesOf, filesOf, readManifest } from './plain/sample'

const published = readFileSync(join(import.meta.dirname, '../../public/partnership.json'), 'utf8')
const known = datasets(partnershipSchema.parse(JSON.parse(published)))
const { imports, loadedOn } = readManifest()

test.each(imports)('$file loads whole, without a complaint', ({ dataset: id, file, period }) => {
  const dataset = datasetById(known, id)
  if (!dataset) throw new Error(`no dataset ${id}`)
  const report = importCsv(bytesOf(file), dataset, { asOf: loadedOn, fileName: file })
  const { outcome, loaded, rejected, warnings, skipped, blank, personal, columns } = report
  const rows = filesOf(id).find((each) => each.period === period)?.rows.length
  expect({ outcome, loaded, rejected, warnings, skipped, blank, personal }).toEqual({
    outcome: 'ready',
    loaded: rows,
    rejected: [],
    warnings: [],
    skipped: [],
    blank: 0,
    personal: [],
  })
  expect(columns).toMatchObject({ unused: [], missing: [], nearMisses: [], duplicate: [] })
  expect(columns.mapped.every(({ how }) => how === 'label')).toBe(true)
})
