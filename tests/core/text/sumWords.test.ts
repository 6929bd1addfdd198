import { expect, test } from 'vitest'
import { sumWords } from '../../../src/core/text/sumWords'
import { smallDataset } from '../../features/report/rows/smallDataset'

test('a sum is said in words: rows, columns added and taken away, and which rows', () => {
  expect(sumWords(smallDataset, {})).toBe('visits')
  expect(sumWords(smallDataset, { where: { theme: ['fathers', ''] } })).toBe('visits, where Theme is Fathers or blank')
  expect(sumWords(smallDataset, { plus: ['count'] })).toBe('Visits, added up')
  expect(sumWords(smallDataset, { distinct: 'id' })).toBe('different values of ID')
})
