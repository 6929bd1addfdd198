import { describe, expect, test } from 'vitest'
import { readDerived } from './readDerived'

const read = (column: string, cells: Parameters<typeof readDerived>[2], iso?: string) =>
  readDerived('recommendations', column, cells, iso)
const done = { status: 'completed-evidenced', evidence_type: 'audit' }

describe('the dates of a recommendation', () => {
  test('it was added when it was agreed, else when its review was published, and not before that day has come', () => {
    expect(read('added_quarter', { agreed_date: '2026-05-01', source_date: '2026-01-01' })).toBe('2026-27-q1')
    expect(read('added_quarter', { source_date: '2026-01-31' })).toBe('2025-26-q4')
    expect(read('added_quarter', { agreed_date: '2026-10-01' })).toBe('')
    expect(read('added_quarter', {})).toBe('')
  })

  test('it was completed on its completed date, and set aside on that or at its last update', () => {
    expect(read('completed_quarter', { ...done, completed_date: '2026-09-30' })).toBe('2026-27-q2')
    expect(read('set_aside_quarter', { status: 'superseded', last_update: '2026-04-01' })).toBe('2026-27-q1')
  })

  test('days are counted from added to completed; never backwards, and never of an open one', () => {
    const dates = { agreed_date: '2026-04-01', completed_date: '2026-05-01' }
    expect(read('days_to_complete', { ...done, ...dates })).toBe(30)
    expect(read('days_to_complete', { ...done, agreed_date: '2026-05-02', completed_date: '2026-05-01' })).toBeNull()
    expect(read('days_to_complete', { status: 'on-track', ...dates })).toBeNull()
    expect(read('days_open', { status: 'paused', agreed_date: '2026-09-01' })).toBe(29)
    expect(read('days_open', { ...done, agreed_date: '2026-09-01' })).toBeNull()
  })

  test('days overdue run from the due date, of what is overdue', () => {
    expect(read('days_overdue', { status: 'on-track', due_date: '2026-09-20' })).toBe(10)
    expect(read('days_overdue', { status: 'on-track', due_date: '2026-09-30' })).toBeNull()
    expect(read('days_overdue', { status: 'paused', due_date: '2026-09-20' })).toBeNull()
  })

  test.each([
    ['2026-09-29', 'overdue'],
    ['2026-09-30', 'within-30'],
    ['2026-10-30', 'within-30'],
    ['2026-10-31', 'within-60'],
    ['2026-11-29', 'within-60'],
    ['2026-12-29', 'within-90'],
    ['2026-12-30', 'later'],
    ['', 'no-due-date'],
  ])('due on %s is %s', (due_date, band) => {
    expect(read('due_band', { status: 'on-track', ...(due_date ? { due_date } : {}) })).toBe(band)
  })

  test('a paused one past its date is no longer overdue, and a closed one is due no more', () => {
    expect(read('due_band', { status: 'paused', due_date: '2026-01-01' })).toBe('paused')
    expect(read('due_band', { ...done, due_date: '2026-10-01' })).toBe('')
  })

  test('it is on time up to its due date, and neither without both dates', () => {
    expect(read('on_time', { ...done, due_date: '2026-03-31', completed_date: '2026-03-31' })).toBe('yes')
    expect(read('on_time', { ...done, due_date: '2026-03-31', completed_date: '2026-04-01' })).toBe('no')
    expect(read('on_time', { ...done, completed_date: '2026-04-01' })).toBe('')
    expect(read('on_time', { status: 'on-track', due_date: '2026-03-31', completed_date: '2026-03-01' })).toBe('')
  })
})

describe('a review against its six months', () => {
  test.each([
    [{ review_started: '2026-01-15', review_published: '2026-07-15' }, 'within'],
    [{ review_started: '2026-01-15', review_published: '2026-07-16' }, 'late'],
    [{ review_started: '2026-04-30' }, 'under-way'],
    [{ review_started: '2026-02-28' }, 'late'],
    [{ review_published: '2026-02-28' }, ''],
  ])('%j is "%s"', (cells, pace) => {
    expect(read('review_pace', cells)).toBe(pace)
  })

  test('months without a day compare as their last days', () => {
    expect(read('review_pace', { review_started: '2025-06-30', review_published: '2025-12-31' })).toBe('within')
  })

  test('is recent for 24 months and for 36', () => {
    expect(read('recent', { source_date: '2024-10-01' })).toEqual(['months-24', 'months-36'])
    expect(read('recent', { source_date: '2024-09-30' })).toEqual(['months-36'])
    expect(read('recent', { source_date: '2023-09-30' })).toEqual([])
    expect(read('recent', {})).toEqual([])
  })
})

describe('the letter worked out', () => {
  test.each([
    [done, 'b'],
    [{ status: 'completed-awaiting-evidence' }, ''],
    [{ status: 'on-track', due_date: '2026-09-01' }, 'r'],
    [{ status: 'at-risk' }, 'a'],
    [{ status: 'not-started', due_date: '2026-10-30' }, 'a'],
    [{ status: 'not-started', due_date: '2026-10-31' }, 'grey'],
    [{ status: 'on-track', due_date: '2026-10-01' }, 'g'],
    [{ status: 'paused' }, 'grey'],
    [{ status: 'superseded' }, ''],
  ])('of %j is "%s"', (cells, letter) => {
    expect(read('derived_rag', cells)).toBe(letter)
  })

  test('conflicts with one reported that differs, grey apart', () => {
    const overdue = { status: 'on-track', due_date: '2026-09-01' }
    expect(read('rag_conflict', { ...overdue, reported_rag: 'g' })).toBe('yes')
    expect(read('rag_conflict', { ...overdue, reported_rag: 'r' })).toBe('no')
    expect(read('rag_conflict', { ...overdue, reported_rag: 'grey' })).toBe('')
    expect(read('rag_conflict', overdue)).toBe('')
    expect(read('rag_conflict', { status: 'paused', reported_rag: 'g' })).toBe('')
  })
})
