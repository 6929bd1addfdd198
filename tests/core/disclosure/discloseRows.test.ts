import { expect, test } from 'vitest'
import { discloseRows } from '../../../src/core/disclosure/discloseRows'
import type { RowsResult } from '../../../src/core/query/query'
import { datasetById, datasets } from '../../../src/datasets/index'
import { partnership } from '../../golden/sampleEngine'

const dataset = (id: string) => {
  const found = datasetById(datasets(partnership), id)
  if (!found) throw new Error(`No dataset ${id}`)
  return found
}

const rowsOf = (id: string, cells: readonly (readonly string[])[]): RowsResult => ({
  dataset: id,
  columns: [
    { id: 'theme', label: 'Theme', kind: 'choice' },
    { id: 'met', label: 'Met', kind: 'count' },
    { id: 'partly', label: 'Partly met', kind: 'count' },
  ],
  rows: cells.map((row, at) => ({ key: String(at), cells: row })),
  records: { shown: cells.length, of: cells.length },
  filteredBy: [],
  cannotFilter: [],
  sample: false,
})

const cells = (rows: RowsResult) => rows.rows.map((row) => row.cells)

test('small counts of people are withheld row by row, with another so that a column does not give one away', () => {
  const shared = cells(
    discloseRows(
      rowsOf('audits', [
        ['Fathers', '3', '9'],
        ['Advocacy', '8', '0'],
        ['Neglect', '20', '12'],
      ]),
      dataset('audits'),
      5,
    ),
  )
  expect(shared).toEqual([
    ['Fathers', 'c', '9'],
    ['Advocacy', 'c', '0'],
    ['Neglect', '20', '12'],
  ])
})

test('what is blank or withheld by its source stays as it is', () => {
  const given = [
    ['Fathers', '', '<5'],
    ['Advocacy', '8', '9'],
  ]
  expect(cells(discloseRows(rowsOf('audits', given), dataset('audits'), 5))).toEqual(given)
})

test('counts of staff are left as they are', () => {
  const rows = rowsOf('training', [['Fathers', '3', '1']])
  expect(discloseRows(rows, dataset('training'), 5)).toBe(rows)
})
