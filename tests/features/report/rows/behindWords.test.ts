import { expect, test } from 'vitest'
import { behindWords } from '../../../../src/features/report/rows/behindWords'
import { count, countOf, percentOf, resultOf, share, themeAxis } from '../../../marks/fixture'

const open = { ...countOf, id: 'open', label: 'Open', noun: 'open recommendations' }
const counted = resultOf({
  axes: [themeAxis(['Extrafamilial harm', 'Fathers'])],
  measures: [open],
  cells: [count(14), count(3)],
  rowTotals: [count(14), count(3)],
  totals: [count(17)],
})

test('rows that each count as one are named by what they count', () => {
  const behind = { entries: ['extrafamilial-harm'], measure: 'open' }
  expect(behindWords(counted, behind, 14)).toBe('14 open recommendations: Extrafamilial harm')
  expect(behindWords(counted, { entries: [null], measure: 'open' }, 17)).toBe('17 open recommendations')
})

test('a share says itself and how many rows it is made of', () => {
  const shared = resultOf({
    axes: [themeAxis(['Fathers'])],
    measures: [percentOf],
    cells: [share(17, 48)],
    rowTotals: [share(17, 48)],
    totals: [share(17, 48)],
  })
  const words = behindWords(shared, { entries: ['fathers'], measure: 'standardsMet' }, 5)
  expect(words).toBe('Standards met 35%, 17 of 48: Fathers. 5 rows')
})

test('an entry that is not drawn is called by its id, and an unknown measure leaves the rows', () => {
  expect(behindWords(counted, { entries: ['gone'], measure: 'open' }, 2)).toContain(': gone')
  expect(behindWords(resultOf({ measures: [] }), { entries: [], measure: 'x' }, 2)).toBe('2 rows')
})
