import { expect, test } from 'vitest'
import { highlightWords } from '../../../src/core/text/highlightWords'
import { count, countOf, percentOf, resultOf, share } from '../../marks/fixture'

const whole = (figure: ReturnType<typeof count>) => ({
  cells: [],
  rowTotals: [],
  totals: [figure],
  litBy: ['agency'] as const,
})

test('a part of a count stands beside its whole', () => {
  const noun = 'open recommendations'
  const result = resultOf({ measures: [{ ...countOf, noun }], totals: [count(7)], whole: whole(count(34)) })
  expect(highlightWords(result)).toBe('7 of 34 open recommendations')
})

test('a share says what both rest on', () => {
  const result = resultOf({ measures: [percentOf], totals: [share(10, 14)], whole: whole(share(17, 34)) })
  expect(highlightWords(result)).toBe('71%, 10 of 14; in all 50%, 17 of 34')
})

test('without a whole there is nothing to say', () => {
  expect(highlightWords(resultOf({ totals: [count(7)] }))).toBe('')
})
