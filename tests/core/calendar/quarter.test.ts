import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromIso, isoFromDay, partsOf } from '../../../src/core/calendar/day'
import {
  firstDayOf,
  formatQuarter,
  lastDayOf,
  monthsOf,
  quarterFromId,
  quarterId,
  quarterOf,
} from '../../../src/core/calendar/quarter'

const of = (iso: string) => quarterOf(dayFromIso(iso) ?? Number.NaN)
const quarters = fc.integer({ min: 1900 * 4, max: 2100 * 4 })

describe('a quarter of the financial year', () => {
  test.each([
    ['2020-03-31', '2019/20 Q4'],
    ['2024-04-01', '2024/25 Q1'],
    ['2024-06-30', '2024/25 Q1'],
    ['2024-07-01', '2024/25 Q2'],
    ['2024-11-13', '2024/25 Q3'],
    ['2024-12-10', '2024/25 Q3'],
    ['2025-01-01', '2024/25 Q4'],
    ['2000-03-31', '1999/00 Q4'],
  ])('%s is in %s', (iso, words) => {
    expect(formatQuarter(of(iso))).toBe(words)
  })

  test('holds its first and last day, and the day after its last is in the next', () => {
    fc.assert(
      fc.property(quarters, (quarter) => {
        expect(quarterOf(firstDayOf(quarter))).toBe(quarter)
        expect(quarterOf(lastDayOf(quarter))).toBe(quarter)
        expect(quarterOf(lastDayOf(quarter) + 1)).toBe(quarter + 1)
        expect(partsOf(firstDayOf(quarter)).date).toBe(1)
      }),
    )
  })

  test('of every day from 1900 to 2100 is the one the months name', () => {
    const number = [4, 4, 4, 1, 1, 1, 2, 2, 2, 3, 3, 3]
    let wrong = 0
    for (let day = -25567; day < -25567 + 73414; day += 1) {
      const { year, month } = partsOf(day)
      const first = month < 4 ? year - 1 : year
      const words = `${first}/${String(first + 1).slice(2)} Q${number[month - 1]}`
      if (formatQuarter(quarterOf(day)) !== words) wrong += 1
    }
    expect(wrong).toBe(0)
  })

  test('has an id that leads back to it', () => {
    expect(quarterId(of('2024-12-10'))).toBe('2024-25-q3')
    fc.assert(
      fc.property(quarters, (quarter) => {
        expect(quarterFromId(quarterId(quarter))).toBe(quarter)
      }),
    )
  })

  test.each(['', '2024-26-q3', '2024-25-q5', '2024-25-Q3', '2024/25 Q3', '24-25-q3', '2024-25-q3 '])(
    '%j is no id of one',
    (id) => {
      expect(quarterFromId(id)).toBeNull()
    },
  )

  test('is named by its months and ends on the last day of the third', () => {
    expect(monthsOf(of('2026-04-01'))).toBe('April to June 2026')
    expect(monthsOf(of('2027-02-14'))).toBe('January to March 2027')
    expect(isoFromDay(lastDayOf(of('2026-08-05')))).toBe('2026-09-30')
    expect(isoFromDay(lastDayOf(of('2028-02-01')))).toBe('2028-03-31')
  })
})
