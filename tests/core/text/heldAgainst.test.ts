import { expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterFromId } from '../../../src/core/calendar/quarter'
import type { Result } from '../../../src/core/query/query'
import { heldAgainst, isUnfinished } from '../../../src/core/text/heldAgainst'
import { periodWords } from '../../../src/core/text/periodWords'
import { countOf, percentOf, resultOf } from '../../marks/fixture'

const day = (iso: string) => dayFromIso(iso) ?? 0
const quarters = (...ids: string[]) => ids.map((id) => quarterFromId(id) ?? 0)

function against(asAt: string, before: string, period: readonly number[]): Result {
  const then = { cells: [], rowTotals: [], totals: [], now: [], asAt: day(before), period }
  return resultOf({ asAt: day(asAt), before: then })
}

test('what happened in a period is held against as many quarters before it', () => {
  const one = against('2026-09-30', '2026-06-30', quarters('2026-27-q1'))
  const two = against('2026-09-30', '2026-03-31', quarters('2025-26-q3', '2025-26-q4'))
  expect(heldAgainst(one, { ...percentOf, time: 'period' })).toBe('the quarter before')
  expect(heldAgainst(two, { ...countOf, time: 'period' })).toBe('the 2 quarters before')
})

test('how things stood is held against the month it stood in, with its year where that is another', () => {
  const near = against('2026-09-30', '2026-06-30', quarters('2026-27-q1'))
  const far = against('2026-09-30', '2025-09-30', quarters('2025-26-q2'))
  expect(heldAgainst(near, { ...countOf, time: 'as-at' })).toBe('in June')
  expect(heldAgainst(near, { ...percentOf, time: 'as-at' })).toBe('the end of June')
  expect(heldAgainst(far, { ...countOf, time: 'as-at' })).toBe('in September 2025')
})

test('a period is unfinished until its last day is past', () => {
  const period = quarters('2026-27-q2')
  expect(isUnfinished(resultOf({ asAt: day('2026-09-29'), period }))).toBe(true)
  expect(isUnfinished(resultOf({ asAt: day('2026-09-30'), period }))).toBe(false)
})

test('quarters are said by their months, or by name where there are several', () => {
  expect(periodWords(quarters('2026-27-q2'))).toBe('July to September 2026')
  expect(periodWords(quarters('2025-26-q3', '2025-26-q4'))).toBe('2025/26 Q3 to 2025/26 Q4')
  expect(periodWords(quarters('2025-26-q1', '2025-26-q4'))).toBe('2025/26 Q1, 2025/26 Q4')
  expect(periodWords([])).toBe('no quarter')
})

test('a year earlier is said, and how far a quarter that is not over has come', () => {
  const then = { cells: [], rowTotals: [], totals: [], now: [] }
  const asAt = day('2026-11-22')
  const earlier = { ...then, asAt: day('2025-11-22'), period: quarters('2025-26-q3'), against: 'year' as const }
  const part = resultOf({ asAt, before: { ...earlier, part: true } })
  expect(heldAgainst(part, { ...countOf, time: 'period' })).toBe('the same quarter a year earlier to the same point')
  expect(heldAgainst(part, { ...countOf, time: 'as-at' })).toBe('on 22 November 2025')
  expect(heldAgainst(part, { ...percentOf, time: 'as-at' })).toBe('22 November 2025')
  const two = resultOf({ asAt, before: { ...earlier, period: quarters('2025-26-q1', '2025-26-q2') } })
  expect(heldAgainst(two, { ...countOf, time: 'period' })).toBe('the same 2 quarters a year earlier')
})
