import { expect, test } from 'vitest'
import type { ReturnState } from '../../../src/core/movement/returns'
import { awaitedWords, returnsTitle, returnWords } from '../../../src/core/text/returnsTitle'

// the deadline is 15 October 2026
const of = (...states: ReturnState[]) => ({
  quarter: 8105,
  deadline: 20741,
  agencies: states.map((state, at) => ({ agency: `a${at}`, label: `Agency ${at}`, state, missed: 0 })),
})

test('who returned on time is counted out of all that are asked', () => {
  expect(returnsTitle(of('returned', 'late', 'not-returned'))).toBe('1 of 3 agencies returned on time')
  expect(returnsTitle(of('returned', 'returned'))).toBe('All 2 agencies returned on time')
  expect(returnsTitle(of())).toBe('No agency is asked for a return')
})

test('before the last day nobody is said to be late', () => {
  const early = of('returned', 'awaited')
  expect(returnsTitle(early)).toBe('1 of 2 agencies have returned')
  expect(awaitedWords(early)).toBe('One is awaited until 15 October 2026')
  expect(awaitedWords(of('returned'))).toBe('')
})

test('a run of missing returns is said', () => {
  const agency = { agency: 'a', label: 'A', state: 'not-returned' as const, missed: 2 }
  expect(returnWords(agency)).toBe('not returned, two quarters running')
  expect(returnWords({ ...agency, missed: 1 })).toBe('not returned')
  expect(returnWords({ ...agency, state: 'late' })).toBe('returned late')
})
