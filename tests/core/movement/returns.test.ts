import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterFromId } from '../../../src/core/calendar/quarter'
import { returns, type Sign } from '../../../src/core/movement/returns'

const day = (iso: string) => dayFromIso(iso) ?? 0
const quarter = quarterFromId('2026-27-q2') ?? 0
const agencies = [{ id: 'police', label: 'Police' }]

function stateOf(signs: readonly Sign[], asAt = '2026-12-31') {
  const [police] = returns(agencies, (of) => (of === quarter ? signs : []), quarter, 15, day(asAt)).agencies
  return police?.state
}

const sign = (what: Sign['what'], iso: string): Sign => ({ agency: 'police', what, day: day(iso) })

describe('returns', () => {
  test.each([
    ['a session in the quarter', [sign('training', '2026-08-10')], 'returned'],
    ['a tracker updated in the quarter', [sign('tracker', '2026-07-01')], 'returned'],
    ['a tracker updated on the day of the deadline', [sign('tracker', '2026-10-15')], 'returned'],
    ['a tracker updated a day after it', [sign('tracker', '2026-10-16')], 'late'],
    ['a session after the quarter', [sign('training', '2026-10-01')], 'not-returned'],
    ['a session before the quarter', [sign('training', '2026-06-30')], 'not-returned'],
    ['a tracker last updated before the quarter', [sign('tracker', '2026-06-30')], 'not-returned'],
    ['another agency’s session', [{ ...sign('training', '2026-08-10'), agency: 'gps' }], 'not-returned'],
    ['nothing', [], 'not-returned'],
  ])('%s is read as it should be', (_, signs, state) => {
    expect(stateOf(signs)).toBe(state)
  })

  test('nothing yet is awaited until the deadline is over', () => {
    expect(stateOf([], '2026-10-15')).toBe('awaited')
    expect(stateOf([], '2026-10-16')).toBe('not-returned')
  })

  test('what is dated after the as-at day has not happened', () => {
    expect(stateOf([sign('tracker', '2026-10-10')], '2026-10-01')).toBe('awaited')
  })

  test('counts how many quarters in a row are missing, as far back as anybody returned', () => {
    const others: Sign = { agency: 'gps', what: 'training', day: day('2026-05-01') }
    const signsOf = (of: number) =>
      of === quarter ? [sign('training', '2026-05-01')] : of === quarter - 1 ? [others] : []
    const [police] = returns(agencies, signsOf, quarter, 15, day('2026-12-31')).agencies
    expect(police).toMatchObject({ state: 'not-returned', missed: 2 })
  })
})
