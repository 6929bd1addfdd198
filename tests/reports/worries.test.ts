import { expect, test } from 'vitest'
import type { Panel } from '../../src/core/view/page'
import { worriesVisual } from '../../src/reports/worries'
import { count } from '../marks/fixture'
import { answerable } from './answerable'

const panel: Panel = { panel: 'spread', id: 'worries', name: 'Worries beside good practice' }
const visual = worriesVisual(panel, 'about')

/** What is said of worries, each number one standard's, and of five findings of good practice. */
function said(worries: readonly number[]) {
  const names = worries.map((_, index) => `Standard ${index + 1}`)
  const result = answerable(visual, names, () => count(0))
  const sum = worries.reduce((total, each) => total + each, 0)
  return visual.answer({
    ...result,
    rowTotals: worries.flatMap((each, row) => [count(each), count(row === 0 ? 5 : 0)]),
    totals: [count(sum), count(5)],
  })
}

test('what most worries are about is named, with how many of all', () => {
  expect(said([4, 1, 2])).toBe('Worried about most, 4 of 7 worries: Standard 1')
})

test('two alike are both named; more are counted', () => {
  expect(said([2, 1, 2])).toBe('Most worries, 2 of 5 each: Standard 1; Standard 3')
  expect(said([2, 2, 2, 1])).toBe(
    'Worried about most: three with 2 of 7 worries each, beside 5 findings of good practice',
  )
})

test('where every worry is about something else, none is called the most', () => {
  expect(said([1, 1, 1])).toBe('3 worries, each about something else, beside 5 findings of good practice')
  expect(said([0, 0])).toBe('No worry on record; 5 findings of good practice')
})
