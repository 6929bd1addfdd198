import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowTotalAt } from '../../../src/core/query/figureAt'
import { sorted } from '../../../src/core/query/sorted'
import { count, countOf, resultOf, state, themeAxis } from '../../marks/fixture'

const names = ['Domestic abuse', 'Fathers', 'Advocacy', 'Neglect', 'Blank']
const axis = themeAxis(names)
const of = (values: readonly (number | null)[]) => {
  const figures = values.map((value) => (value === null ? state('none-recorded') : count(value)))
  const entries = axis.entries.map((entry) => (entry.label === 'Blank' ? { ...entry, id: '-' } : entry))
  return resultOf({
    axes: [{ ...axis, entries }],
    measures: [countOf],
    cells: figures,
    rowTotals: figures,
    totals: [count(9)],
  })
}
const labelsOf = (result: ReturnType<typeof of>) => result.axes[0]?.entries.map(({ label }) => label)

test('by a measure the most come first, what has no number after, blank last', () => {
  const result = sorted(of([3, null, 9, 3, 99]), [{ by: countOf.id, descending: true }])
  expect(labelsOf(result)).toEqual(['Advocacy', 'Domestic abuse', 'Neglect', 'Fathers', 'Blank'])
})

test('by name it reads from A to Z, or back, blank last either way', () => {
  const values = [1, 2, 3, 4, 5]
  const up = sorted(of(values), [{ by: 'label', descending: false }])
  expect(labelsOf(up)).toEqual(['Advocacy', 'Domestic abuse', 'Fathers', 'Neglect', 'Blank'])
  const down = sorted(of(values), [{ by: 'label', descending: true }])
  expect(labelsOf(down)).toEqual(['Neglect', 'Fathers', 'Domestic abuse', 'Advocacy', 'Blank'])
})

test('a sort by what the result lacks changes nothing', () => {
  const result = of([1, 2, 3, 4, 5])
  expect(sorted(result, [{ by: 'no-such', descending: true }])).toBe(result)
  expect(sorted(result, undefined)).toBe(result)
})

test('every entry keeps its own figures, and none is lost', () => {
  const value = fc.option(fc.integer({ min: 0, max: 20 }), { nil: null })
  fc.assert(
    fc.property(fc.array(value, { minLength: 5, maxLength: 5 }), fc.boolean(), (values, descending) => {
      const result = of(values)
      const after = sorted(result, [{ by: countOf.id, descending }])
      const pairs = (one: typeof result) =>
        one.axes[0]?.entries.map(({ label }, row) => `${label} ${rowTotalAt(one, 0, row).value}`) ?? []
      expect([...pairs(after)].sort()).toEqual([...pairs(result)].sort())
    }),
  )
})
