import { expect, test } from 'vitest'
import { dayOf } from '../../../../src/core/calendar/day'
import { checkOf } from '../../../../src/features/report/services/checkOf'

const limits = { serviceCheckDueDays: 180, serviceCheckLateDays: 365 }
const asAt = dayOf(2026, 9, 30) ?? 0

test.each([
  ['2026-09-30', 'C', 'today', 'Last checked today (30 September 2026).'],
  ['2026-09-01', 'C', '29 days', 'Last checked 29 days ago (1 September 2026).'],
  ['2026-04-03', 'C', '5 months', 'Last checked 5 months ago (3 April 2026).'],
  ['2026-04-02', 'D', '5 months', 'Last checked 5 months ago (2 April 2026).'],
  ['2026-02-26', 'D', '7 months', 'Last checked 7 months ago (26 February 2026).'],
  ['2025-09-30', 'D', '12 months', 'Last checked 12 months ago (30 September 2025).'],
  ['2025-09-29', 'L', '12 months', 'Last checked 12 months ago (29 September 2025).'],
  ['', 'L', 'never', 'Not known to have been checked.'],
])('an entry last checked on %j is %s', (iso, letter, short, words) => {
  expect(checkOf(iso, asAt, limits)).toEqual({
    letter,
    short,
    words,
    rule: letter === 'C' ? '' : 'Checks are due every 180 days.',
  })
})
