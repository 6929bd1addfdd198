import { describe, expect, test } from 'vitest'
import { templateCsv } from '../../src/core/dataset/derive'
import { importCsv } from '../../src/core/import/importCsv'
import { datasets } from '../../src/datasets'
import { partnership } from '../datasets/samplePartnership'

const read = (dataset: ReturnType<typeof datasets>[number], text = templateCsv(dataset)) =>
  importCsv(new TextEncoder().encode(text), dataset, { asOf: '2026-09-30' })

describe.each(datasets(partnership))('the template of $id', (dataset) => {
  test('loads without a word of complaint', () => {
    const report = read(dataset)
    expect(report.outcome).toBe('ready')
    expect(report).toMatchObject({ loaded: 1, rejected: [], warnings: [], skipped: [], blank: 0, personal: [] })
    expect(report.columns).toMatchObject({ unused: [], missing: [], nearMisses: [], duplicate: [] })
  })

  test('has each column under its label, and each reads its own example', () => {
    const report = read(dataset)
    expect(report.columns.mapped).toEqual(
      Object.entries(dataset.columns).map(([column, { label }]) => ({ column, header: label, how: 'label' })),
    )
    const [row] = report.rows
    for (const [id, column] of Object.entries(dataset.columns)) {
      const value = row?.values[id]
      expect(value === undefined || value === null || (Array.isArray(value) && value.length === 0), id).toBe(false)
      const known = column.vocabulary?.values.map((each) => each.id)
      for (const one of Array.isArray(value) ? value : [value]) if (known) expect(known, id).toContain(one)
    }
  })

  test('its headings are known without case, order or punctuation too', () => {
    const [headings = ''] = templateCsv(dataset).slice(1).split('\r\n')
    const shouted = headings
      .split(',')
      .reverse()
      .map((heading) => ` ${heading.toUpperCase().replaceAll(' ', '_')}: `)
    const report = read(dataset, `${shouted.join(',')}\r\n`)
    expect(report.columns.mapped).toHaveLength(Object.keys(dataset.columns).length)
  })
})
