import { describe, expect, test } from 'vitest'
import { selectionWords } from '../../../src/core/text/selectionWords'

const labels = {
  theme: [
    { id: 'domestic-abuse', label: 'Domestic abuse' },
    { id: 'fathers', label: 'Fathers' },
    { id: 'advocacy', label: 'Advocacy' },
  ],
  agency: Array.from({ length: 19 }, (_, at) => ({ id: `a${at}`, label: `Agency ${at}` })),
}

describe('filters in words', () => {
  test.each([
    [{ theme: ['domestic-abuse'] }, ['Theme is Domestic abuse']],
    [{ theme: ['domestic-abuse', 'fathers'] }, ['Theme is Domestic abuse or Fathers']],
    [{ theme: ['domestic-abuse', 'fathers', '-'] }, ['Theme is Domestic abuse, Fathers or blank']],
    [{ theme: ['no-such'] }, ['Theme is no-such']],
    [{ town: ['-'], theme: ['fathers'] }, ['Theme is Fathers', 'Town is blank']],
    [{}, []],
  ])('%j reads %j', (selection, words) => {
    expect(selectionWords(selection, labels)).toEqual(words)
  })

  test('a long list is shortened, and whole where asked', () => {
    const agency = labels.agency.map(({ id }) => id)
    expect(selectionWords({ agency }, labels)).toEqual(['Agency is Agency 0, Agency 1 and 17 more'])
    expect(selectionWords({ agency: agency.slice(0, 4) }, labels, true)).toEqual([
      'Agency is Agency 0, Agency 1, Agency 2 or Agency 3',
    ])
  })

  test.each([
    [['2026-27-q2'], 'Period is 2026/27 Q2'],
    [['2026-27-q2', '2025-26-q4', '2026-27-q1'], 'Period is 2025/26 Q4 to 2026/27 Q2'],
    [['2026-27-q2', '2025-26-q4'], 'Period is 2025/26 Q4 or 2026/27 Q2'],
    [['last-4'], 'Period is the last 4 quarters'],
    [['last-1'], 'Period is the latest quarter'],
  ])('quarters %j read %s', (quarter, words) => {
    expect(selectionWords({ quarter }, labels)).toEqual([words])
  })
})
