import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../../sample-data/manifest.json'
import { importCsv } from '../../src/core/import/importCsv'
import { datasetById, datasets } from '../../src/datasets'
import { partnership } from '../datasets/samplePartnership'

const folder = resolve(import.meta.dirname, '../../sample-data')

test.each(manifest.imports)('$file loads without a word of complaint', ({ file, dataset: id }) => {
  const dataset = datasetById(datasets(partnership), id)
  if (!dataset) throw new Error(`no dataset ${id}`)
  const { outcome, columns, loaded, ...report } = importCsv(readFileSync(resolve(folder, file)), dataset, {
    asOf: manifest.asAt,
    fileName: file,
  })
  expect(outcome).toBe('ready')
  expect(loaded).toBeGreaterThan(0)
  expect(report).toMatchObject({ rejected: [], warnings: [], skipped: [], blank: 0, personal: [] })
  expect(columns).toMatchObject({ unused: [], missing: [], nearMisses: [], duplicate: [] })
})

test('the sample gives each dataset rows', () => {
  const given = new Set(manifest.imports.map((each) => each.dataset))
  expect([...given].sort()).toEqual(['audits', 'recommendations', 'services', 'training'])
})
