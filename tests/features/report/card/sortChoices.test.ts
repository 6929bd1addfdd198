import { expect, test } from 'vitest'
import { sortChoices } from '../../../../src/features/report/card/sortChoices'
import { countOf, quarterAxis, resultOf, themeAxis } from '../../../marks/fixture'

test('a visual sorts by name and by each measure, from either end', () => {
  const labels = sortChoices(resultOf({ axes: [themeAxis()], measures: [countOf] })).map(({ label }) => label)
  expect(labels).toEqual([
    'Theme, A to Z',
    'Theme, Z to A',
    'Recommendations, most first',
    'Recommendations, least first',
  ])
})

test('time has its own order, and a number none', () => {
  expect(sortChoices(resultOf({ axes: [quarterAxis('2025-26-q1', 4)] }))).toEqual([])
  expect(sortChoices(resultOf({ axes: [] }))).toEqual([])
  expect(sortChoices(undefined)).toEqual([])
})
