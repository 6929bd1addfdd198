import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quarterFromId, quarterId } from '../../../src/core/calendar/quarter'
import {
  isPeriodId,
  longestRelative,
  quartersBetween,
  relativeId,
  relativeQuarters,
  resolvePeriod,
} from '../../../src/core/view/period'

const latest = quarterFromId('2026-27-q2') ?? 0
const anyQuarter = fc.integer({ min: 2000 * 4, max: 2090 * 4 })
const anyBack = fc.integer({ min: 1, max: longestRelative })

describe('a choice of quarters', () => {
  test('the last four are counted back from the latest with data', () => {
    expect(resolvePeriod(['last-4'], latest)).toEqual(['2025-26-q3', '2025-26-q4', '2026-27-q1', '2026-27-q2'])
    expect(resolvePeriod(['last-4'], null)).toEqual([])
  })

  test('any relative choice ends at the latest quarter and has its length', () => {
    fc.assert(
      fc.property(anyBack, anyQuarter, (back, quarter) => {
        expect(relativeQuarters(relativeId(back))).toBe(back)
        const ids = resolvePeriod([relativeId(back)], quarter)
        expect(ids).toHaveLength(back)
        expect(ids.at(-1)).toBe(quarterId(quarter))
      }),
    )
  })

  test('quarters by name stand as they are, once and in order of time', () => {
    expect(resolvePeriod(['2026-27-q1', '2019-20-q4', 'last-2', 'soon'], latest)).toEqual([
      '2019-20-q4',
      '2026-27-q1',
      '2026-27-q2',
    ])
  })

  test.each(['last-0', 'last-13', 'last-4 ', 'last-', 'latest', 'last-4.5', '2026-28-q1'])('%j is none', (id) => {
    expect(isPeriodId(id)).toBe(false)
    expect(resolvePeriod([id], latest)).toEqual([])
  })

  test('a range has both its ends, whichever is named first', () => {
    fc.assert(
      fc.property(anyQuarter, fc.integer({ min: 0, max: 40 }), (from, length) => {
        const ids = quartersBetween(from, from + length)
        expect(ids).toEqual(quartersBetween(from + length, from))
        expect([ids[0], ids.at(-1), ids.length]).toEqual([quarterId(from), quarterId(from + length), length + 1])
      }),
    )
  })
})
