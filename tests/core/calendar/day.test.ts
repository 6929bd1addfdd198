import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, dayFromIso, dayOf, daysInMonth, isoFromDay, partsOf } from '../../../src/core/calendar/day'

/** Every day of 1900 to 2100, by walking the calendar one day at a time. */
function* everyDay() {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  let day = -25567
  for (let year = 1900; year <= 2100; year += 1) {
    const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)
    for (const [index, length] of lengths.entries()) {
      const last = index === 1 && leap ? 29 : length
      for (let date = 1; date <= last; date += 1) {
        yield { day, year, month: index + 1, date, last }
        day += 1
      }
    }
  }
}

describe('a day', () => {
  test('of every date from 1900 to 2100 counts on by one and leads back to its date', () => {
    let wrong = 0
    let days = 0
    for (const { day, year, month, date, last } of everyDay()) {
      const parts = partsOf(day)
      const same = parts.year === year && parts.month === month && parts.date === date
      if (dayOf(year, month, date) !== day || !same || daysInMonth(year, month) !== last) wrong += 1
      days += 1
    }
    expect(wrong).toBe(0)
    expect(days).toBe(73414)
  })

  test('0 is 1 January 1970, and the sheet serial 45636 is 10 December 2024', () => {
    expect(dayOf(1970, 1, 1)).toBe(0)
    expect(dayOf(2024, 12, 10)).toBe(45636 - 25569)
  })

  test.each([
    [2025, 2, 29],
    [1900, 2, 29],
    [2025, 4, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
    [2025, 1, 32],
    [0, 1, 1],
    [10000, 1, 1],
    [2025, 1.5, 1],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d is no day', (year, month, date) => {
    expect(dayOf(year, month, date)).toBeNull()
  })

  test('is written in ISO form and read back, for any year of four digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) => {
        expect(dayFromIso(isoFromDay(day))).toBe(day)
      }),
    )
  })

  test.each(['', '2025-2-3', '2025-02-30', '30/09/2026', ' 2026-09-30', '2026-09-30T00:00', '2026-09-30\n'])(
    '%j is not an ISO day',
    (written) => {
      expect(dayFromIso(written)).toBeNull()
    },
  )
})

describe('months on', () => {
  test.each([
    ['2026-09-15', 6, '2027-03-15'],
    ['2026-09-30', -24, '2024-09-30'],
    ['2026-06-30', 6, '2026-12-31'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-30', 2, '2028-02-29'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-08-30', 6, '2027-02-28'],
  ])('from %s by %i is %s', (from, months, to) => {
    expect(isoFromDay(addMonths(dayFromIso(from) ?? 0, months))).toBe(to)
  })
})
