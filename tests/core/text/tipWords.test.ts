import { describe, expect, test } from 'vitest'
import { movedWords, tipWords } from '../../../src/core/text/tipWords'
import { wholeWords } from '../../../src/core/text/wholeWords'
import { count, countOf, percentOf, quarterAxis, resultOf, share, state, themeAxis } from '../../marks/fixture'

const two = themeAxis(['Domestic abuse', 'Fathers'])
const counted = resultOf({ axes: [two], cells: [count(14), count(6)], totals: [count(20)] })
const linesOf = (...given: Parameters<typeof tipWords>) =>
  tipWords(...given).lines.map(({ label, value }) => `${label}: ${value}`)

describe('a tooltip', () => {
  test('says the figure and its share of all', () => {
    expect(tipWords(counted, [0]).head).toBe('Domestic abuse')
    expect(linesOf(counted, [0])).toEqual(['Recommendations: 14', 'Share of 20: 70%'])
  })

  test('gives no share of a total under ten, of a part that is withheld, or of a percentage', () => {
    const few = resultOf({ axes: [two], cells: [count(2), count(6)], totals: [count(8)] })
    expect(linesOf(few, [0])).toEqual(['Recommendations: 2'])
    const least = resultOf({ axes: [two], cells: [count(14, true), count(6)], totals: [count(20, true)] })
    expect(linesOf(least, [0])).toEqual(['Recommendations: at least 14'])
    const shares = resultOf({ axes: [two], measures: [percentOf], cells: [share(41, 64), share(2, 8)] })
    expect(linesOf(shares, [0])).toEqual(['Standards met: 64%, 41 of 64'])
    expect(linesOf(shares, [1])).toEqual(['Standards met: 2 of 8, a small sample'])
  })

  test('says what came before and how it moved, only where both are known', () => {
    const earlier = { ...counted, cells: [count(16), state('none-recorded')] }
    const before = { ...earlier, rowTotals: earlier.cells, now: counted.totals }
    const result = { ...counted, measures: [{ ...countOf, time: 'period' as const }], before }
    expect(linesOf(result, [0])).toContain('The quarter before: 16, so 2 fewer')
    expect(linesOf(result, [1])).toContain('The quarter before: none recorded')
  })

  test('says the whole behind a part, and what is chosen', () => {
    const whole = { cells: [count(20), count(9)], rowTotals: [count(20), count(9)], totals: [count(29)] }
    const result = { ...counted, whole: { ...whole, litBy: ['agency', 'state'] as const } }
    expect(linesOf(result, [0])).toContain('Any agency or status: 20')
  })

  test('lists the parts of a row, and of a cell names both entries', () => {
    const result = resultOf({
      axes: [two, quarterAxis('2026-27-q1', 2)],
      cells: [count(5), count(0), count(3), count(4)],
      rowTotals: [count(5), count(7)],
      colTotals: [count(8), count(4)],
      totals: [count(12)],
    })
    expect(linesOf(result, [0, null])).toEqual(['In all: 5', 'Share of 12: 42%', '2026/27 Q1: 5'])
    expect(tipWords(result, [1, 0]).head).toBe('Fathers, 2026/27 Q1')
    expect(linesOf(result, [null, 0])[0]).toBe('Recommendations: 8')
  })
})

test('a movement is said in the measure’s own terms, and not where it would mislead', () => {
  expect(movedWords(count(5), count(3), countOf)).toBe('2 more')
  expect(movedWords(count(3), count(3), countOf)).toBe('the same')
  expect(movedWords(share(1, 4), share(1, 2), percentOf)).toBe('')
  expect(movedWords(share(50, 100), share(49, 100), percentOf)).toBe('up 1 point')
  expect(movedWords(share(300, 601), share(300, 602), percentOf)).toBe('within a point')
  expect(movedWords(count(5, true), count(3), countOf)).toBe('')
})

test('a whole follows its part: of a count, beside a percentage, never where the part is withheld', () => {
  expect(wholeWords(count(5), count(14), countOf)).toBe('of 14')
  expect(wholeWords(share(2, 8), share(41, 64), percentOf)).toBe('all 64%')
  expect(wholeWords(state('none-recorded'), share(41, 64), percentOf)).toBe('all 64%')
  expect(wholeWords(state('withheld'), count(14), countOf)).toBe('')
  expect(wholeWords(count(5), undefined, countOf)).toBe('')
})
