import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inMarkOrder } from '../../src/core/view/inMarkOrder'
import { firstOf } from '../../src/marks/firstOf'
import { linesOf, nudged } from '../../src/marks/linesOf'
import { stackOf } from '../../src/marks/stackOf'
import { count, percentOf, quarterAxis, resultOf, share, state, themeAxis } from './fixture'

describe('labels at the ends of lines', () => {
  test('stand at least the gap apart, in the order of their lines, within the height', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(heights, (wanted) => {
        const placed = nudged(wanted, 24, 200)
        const inOrder = placed.map((y, index) => ({ y, wish: wanted[index] ?? 0 })).sort((a, b) => a.y - b.y)
        inOrder.forEach(({ y, wish }, index) => {
          const before = inOrder[index - 1]
          if (before) expect(y - before.y).toBeGreaterThanOrEqual(24)
          if (before) expect(wish).toBeGreaterThanOrEqual(before.wish)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(200)
        })
      }),
    )
  })
})

describe('lines', () => {
  test('read the same whichever axis comes first', () => {
    const cells = [count(1), count(2), count(3), count(4)]
    const themes = themeAxis(['Domestic abuse', 'Fathers'])
    const quarters = quarterAxis('2026-27-q1', 2)
    const byTheme = linesOf(resultOf({ axes: [themes, quarters], cells }))
    const byQuarter = linesOf(resultOf({ axes: [quarters, themes], cells: [1, 3, 2, 4].map((n) => count(n)) }))
    expect(byQuarter?.series).toEqual(byTheme?.series)
  })

  test('have at most five gridlines above the axis, from 0 to past the most', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (most) => {
        const lines = linesOf(
          resultOf({ axes: [themeAxis(['Fathers']), quarterAxis('2026-27-q1', 1)], cells: [count(most)] }),
        )
        expect(lines?.ticks[0]).toBe(0)
        expect(lines?.high).toBeGreaterThanOrEqual(most)
        expect(lines?.ticks.length).toBeLessThanOrEqual(6)
      }),
    )
  })
})

describe('a stack of shares', () => {
  test('fills its bar with parts that make one whole, and draws nothing where nothing is known', () => {
    const measures = ['met', 'partly'].map((id) => ({ ...percentOf, id, label: id, unit: 'count' as const }))
    const result = resultOf({
      axes: [themeAxis(['Domestic abuse', 'Fathers'])],
      measures: [percentOf, ...measures],
      cells: [share(3, 4), count(3), count(1), state('withheld'), state('withheld'), state('withheld')],
    })
    const stack = stackOf(result, 'measures', true)
    const lengths = stack?.bars.map(({ segments }) => segments.map(({ id, length }) => [id, length]))
    expect(lengths).toEqual([
      [
        ['met', 0.75],
        ['partly', 0.25],
      ],
      [
        ['met', 0],
        ['partly', 0],
      ],
    ])
    expect(stack?.rows.map(({ share: length }) => length)).toEqual([1, 0])
  })
})

describe('the first entries of a result', () => {
  test('keep their own figures, and the totals of all', () => {
    const result = resultOf({
      axes: [themeAxis(['Domestic abuse', 'Fathers', 'Advocacy']), quarterAxis('2026-27-q1', 2)],
      cells: [1, 2, 3, 4, 5, 6].map((n) => count(n)),
      rowTotals: [3, 7, 11].map((n) => count(n)),
      totals: [count(21)],
    })
    const first = firstOf(result, 2)
    expect(first.cells.map(({ value }) => value)).toEqual([1, 2, 3, 4])
    expect(first.rowTotals.map(({ value }) => value)).toEqual([3, 7])
    expect(first.totals).toBe(result.totals)
    expect(firstOf(result, 3)).toBe(result)
  })
})

describe('rows of a mark', () => {
  const agencies = ['Police', 'Housing', 'Sirona', 'Probation']
  const agencyAxis = { ...themeAxis(agencies), id: 'agency', label: 'Agency', dimension: 'agency' as const }
  const labels = (result: ReturnType<typeof resultOf>) => inMarkOrder(result).axes[0]?.entries.map(({ label }) => label)

  test('stand from the most, with what has no number last, and keep their own figures', () => {
    const result = resultOf({ axes: [agencyAxis], cells: [count(2), state('not-returned'), count(9), count(0)] })
    expect(labels(result)).toEqual(['Sirona', 'Police', 'Probation', 'Housing'])
    expect(inMarkOrder(result).cells.map(({ value }) => value)).toEqual([9, 2, 0, null])
    expect(inMarkOrder(result)).toBe(inMarkOrder(result))
  })

  test('stand from the worst share, with small samples after', () => {
    const cells = [share(9, 10), share(0, 3), share(5, 10), state('none-recorded')]
    expect(labels(resultOf({ axes: [agencyAxis], measures: [percentOf], cells }))).toEqual([
      'Sirona',
      'Police',
      'Housing',
      'Probation',
    ])
  })

  test('of themes stay in the order of the list', () => {
    const result = resultOf({ axes: [themeAxis(['Fathers', 'Advocacy'])], cells: [count(1), count(2)] })
    expect(inMarkOrder(result)).toBe(result)
  })
})
