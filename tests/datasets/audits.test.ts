import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../src/core/calendar/day'
import { isScored, latestThemes } from '../../src/datasets/latestAudits'
import { rowsReader } from './rowsReader'

const asAt = (iso: string, step: 'now' | 'before' = 'now') => ({ asAt: dayFromIso(iso) ?? 0, period: [], step })
const row = (audit_id: string, audit_date: string, theme: readonly string[], more = {}) => ({
  audit_id,
  audit_date,
  theme,
  met: 3,
  ...more,
})

const themesOf = (rows: Parameters<typeof rowsReader>[0], iso: string, step?: 'now' | 'before') => {
  const read = latestThemes(rowsReader(rows), asAt(iso, step))
  return rows.map((_, index) => read(index))
}

describe('scored', () => {
  const scored = (cells: Parameters<typeof rowsReader>[0][number]) => isScored(rowsReader([cells]))(0)

  test('a row with a figure counts, of a standard or of a plain scored export', () => {
    expect(scored({ met: 0 })).toBe(true)
    expect(scored({ not_evidenced: 6, finding_type: 'standard', source_type: 'audit' })).toBe(true)
  })

  test('a row whose figures are all withheld counts, so that it is said and not lost', () => {
    expect(scored({ met: { withheld: '<5' } })).toBe(true)
  })

  test('a row without any answer does not count, nor does one with only "not applicable"', () => {
    expect(scored({ finding_type: 'standard' })).toBe(false)
    expect(scored({ na: 4 })).toBe(false)
  })

  test('findings in words, learning events and reviews do not count', () => {
    expect(scored({ met: 1, finding_type: 'worry' })).toBe(false)
    expect(scored({ met: 1, source_type: 'learning-event' })).toBe(false)
    expect(scored({ met: 1, source_type: 'review' })).toBe(false)
  })
})

describe('the latest audit of a theme', () => {
  const first = row('DA-23', '2023-11-14', ['domestic-abuse'])
  const again = row('DA-24', '2024-12-10', ['domestic-abuse', 'fathers'])
  const other = row('ADV-24', '2024-11-13', ['advocacy'])

  test('is the last one held, and each theme has its own', () => {
    expect(themesOf([first, again, other], '2026-09-30')).toEqual([[], ['domestic-abuse', 'fathers'], ['advocacy']])
  })

  test('is the one held by the as-at day, that day included', () => {
    expect(themesOf([first, again], '2024-12-09')).toEqual([['domestic-abuse'], []])
    expect(themesOf([first, again], '2024-12-10')).toEqual([[], ['domestic-abuse', 'fathers']])
  })

  test('before it comes the audit ahead of it of the same theme, and none where there was one only', () => {
    expect(themesOf([first, again, other], '2026-09-30', 'before')).toEqual([['domestic-abuse'], [], []])
  })

  test('a row of two themes stays in one while a later audit takes the other', () => {
    const later = row('FATH-25', '2025-06-03', ['fathers'])
    expect(themesOf([again, later], '2026-09-30')).toEqual([['domestic-abuse'], ['fathers']])
    expect(themesOf([again, later], '2026-09-30', 'before')).toEqual([['fathers'], []])
  })

  test('of two audits on one day the greater id is the later', () => {
    const a = row('A', '2025-01-15', ['neglect'])
    const b = row('B', '2025-01-15', ['neglect'])
    expect(themesOf([a, b], '2026-09-30')).toEqual([[], ['neglect']])
    expect(themesOf([b, a], '2026-09-30')).toEqual([['neglect'], []])
    expect(themesOf([a, b], '2026-09-30', 'before')).toEqual([['neglect'], []])
  })

  test('all rows of an audit belong to it', () => {
    expect(themesOf([again, again, first], '2026-09-30')).toEqual([
      ['domestic-abuse', 'fathers'],
      ['domestic-abuse', 'fathers'],
      [],
    ])
  })

  test('a blank theme is a theme of its own', () => {
    expect(themesOf([row('X', '2024-05-01', []), row('Y', '2025-05-01', [])], '2026-09-30')).toEqual([[], ['-']])
  })

  test('an audit without a scored row is not a latest audit', () => {
    const words = row('DA-25', '2025-12-01', ['domestic-abuse'], { finding_type: 'worry' })
    expect(themesOf([first, words], '2026-09-30')).toEqual([['domestic-abuse'], []])
  })
})
