import { expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { formatDay, formatMonth, formatNumber, formatPercent, plural } from '../../../src/core/text/format'

test('days and months are written out', () => {
  expect(formatDay(dayFromIso('2024-12-10') ?? 0)).toBe('10 December 2024')
  expect(formatDay(dayFromIso('2026-09-01') ?? 0)).toBe('1 September 2026')
  expect(formatMonth(dayFromIso('2023-01-31') ?? 0)).toBe('January 2023')
})

test.each([
  [0, '0'],
  [-0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
  [-1234, '−1,234'],
  [7.25, '7.3'],
  [1999.96, '2,000'],
  [-0.01, '0'],
])('the number %d is %s', (value, words) => {
  expect(formatNumber(value)).toBe(words)
})

test.each([
  [0, '0%'],
  [0.640625, '64%'],
  [0.285, '29%'],
  [0.575, '58%'],
  [1, '100%'],
  [1.2, '120%'],
])('the share %d is %s', (share, words) => {
  expect(formatPercent(share)).toBe(words)
})

test('a count in words', () => {
  expect(plural(1, 'audit', 'audits')).toBe('1 audit')
  expect(plural(0, 'audit', 'audits')).toBe('0 audits')
  expect(plural(1200, 'row', 'rows')).toBe('1,200 rows')
})
