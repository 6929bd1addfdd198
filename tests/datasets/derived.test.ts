import { describe, expect, test } from 'vitest'
import { readDerived } from './readDerived'

describe('a standard', () => {
  const read = (cells: Parameters<typeof readDerived>[2]) => readDerived('audits', 'standard', cells)

  test('goes by its reference, and a row that counts cases without one by its words', () => {
    expect(read({ met: 3, standard_id: 'STD-ESC', finding: 'Escalation was used' })).toBe('STD-ESC')
    expect(read({ met: 3, finding: 'Escalation was used' })).toBe('Escalation was used')
  })

  test('is what a worry is about only where the worry names it', () => {
    expect(read({ finding_type: 'worry', finding: 'Nobody escalated', standard_id: 'STD-ESC' })).toBe('STD-ESC')
    expect(read({ finding_type: 'worry', finding: 'Nobody escalated' })).toBe('')
  })
})

describe('a service', () => {
  test.each([
    [{ min_age: 0, max_age: 5 }, ['0-4', '5-11']],
    [{ min_age: 11, max_age: 18 }, ['5-11', '12-17', '18-25']],
    [{ min_age: 16 }, ['12-17', '18-25']],
    [{ max_age: 4 }, ['0-4']],
    [{}, ['any-age']],
  ])('for %j is for %j', (cells, ages) => {
    expect(readDerived('services', 'ages', cells)).toEqual(ages)
  })

  test.each([
    ['2026-04-03', 'fresh'],
    ['2026-04-02', 'due'],
    ['2025-09-30', 'due'],
    ['2025-09-29', 'late'],
  ])('checked on %s is %s', (assured_date, check) => {
    expect(readDerived('services', 'check', { assured_date })).toBe(check)
  })

  test('never checked is said to be that', () => {
    expect(readDerived('services', 'check', {})).toBe('never')
  })
})

describe('a session', () => {
  test.each([
    ['2026-04-01', 'yes'],
    ['2026-09-30', 'yes'],
    ['2026-10-01', 'no'],
    ['2026-03-31', 'no'],
  ])('on %s is in the financial year so far: %s', (session_date, told) => {
    expect(readDerived('training', 'this_year', { session_date })).toBe(told)
  })
})
