import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoFromDay } from '../../../src/core/calendar/day'
import { parseDay } from '../../../src/core/calendar/parseDay'

function shown(text: string): string {
  const parsed = parseDay(text)
  if (typeof parsed === 'string') return parsed
  return parsed.precision === 'month' ? isoFromDay(parsed.day).slice(0, 7) : isoFromDay(parsed.day)
}

describe('a date is read', () => {
  test.each([
    ['10/12/2024', '2024-12-10'],
    ['1/2/2025', '2025-02-01'],
    ['1/2/25', '2025-02-01'],
    ['01.02.2025', '2025-02-01'],
    ['01-02-2025', '2025-02-01'],
    ['2024-12-10', '2024-12-10'],
    ['2024/12/10', '2024-12-10'],
    ['2024-12-10T00:00:00Z', '2024-12-10'],
    ['10/12/2024 00:00', '2024-12-10'],
    ['10/12/2024 12:30:00 PM', '2024-12-10'],
    ['10 December 2024', '2024-12-10'],
    ['10th Dec 2024', '2024-12-10'],
    ['Tuesday 10 December 2024', '2024-12-10'],
    ['10-Dec-24', '2024-12-10'],
    ['1st of March 2025', '2025-03-01'],
    ['December 10, 2024', '2024-12-10'],
    ['3 Sept 2025', '2025-09-03'],
    ['January 2023', '2023-01'],
    ['Jan-23', '2023-01'],
    ['2023-01', '2023-01'],
    ['01/2023', '2023-01'],
    ['45636', '2024-12-10'],
    ['36526', '2000-01-01'],
    ['29/02/2024', '2024-02-29'],
  ])('%s as %s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

describe('no date is guessed', () => {
  test.each([
    ['29/02/2025', 'not-real'],
    ['2025-02-30', 'not-real'],
    ['31/04/2025', 'not-real'],
    ['00/01/2025', 'not-real'],
    ['32/13/2025', 'not-real'],
    ['30 February 2024', 'not-real'],
    ['12/25/2024', 'month-first'],
    ['1/13/25', 'month-first'],
    ['soon', 'not-a-date'],
    ['Q3 2024', 'not-a-date'],
    ['10/12', 'not-a-date'],
    ['2024', 'not-a-date'],
    ['10122024', 'not-a-date'],
    ['10 Decembre 2024', 'not-a-date'],
    ['99999', 'not-a-date'],
    ['', 'not-a-date'],
    ['1'.repeat(10_000), 'not-a-date'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

test('every day from 2000 to 2099 comes back from each way of writing it', () => {
  const words = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  fc.assert(
    fc.property(fc.integer({ min: 10_957, max: 47_481 }), (day) => {
      const iso = isoFromDay(day)
      const [year = '', month = '', date = ''] = iso.split('-')
      const ways = [
        iso,
        `${date}/${month}/${year}`,
        `${Number(date)} ${words[Number(month) - 1]} ${year}`,
        String(day + 25_569),
      ]
      for (const way of ways) expect(shown(way)).toBe(iso)
    }),
  )
})
