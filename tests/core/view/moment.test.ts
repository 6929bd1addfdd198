import { expect, test } from 'vitest'
import { dayFromIso, isoFromDay } from '../../../src/core/calendar/day'
import { quarterFromId } from '../../../src/core/calendar/quarter'
import { asAtOf, momentOf } from '../../../src/core/view/moment'

const asAt = dayFromIso('2026-11-21') ?? 0
const latest = quarterFromId('2026-27-q2')

test('with no quarter chosen the as-at day stands and the latest quarter with data is in view', () => {
  expect(momentOf({}, asAt, latest)).toEqual({ asAt, period: [latest], step: 'now' })
})

test('data of a quarter still to come does not move the view past the as-at day', () => {
  expect(momentOf({}, asAt, quarterFromId('2027-28-q1')).period).toEqual([quarterFromId('2026-27-q3')])
})

test('with no data at all the quarter of the as-at day is in view', () => {
  expect(momentOf({}, asAt, null).period).toEqual([quarterFromId('2026-27-q3')])
})

test('chosen quarters are in view in order, as at the last day of the last one', () => {
  const moment = momentOf({ quarter: ['2025-26-q4', '2024-25-q3'] }, asAt, latest)
  expect(moment.period).toEqual([quarterFromId('2024-25-q3'), quarterFromId('2025-26-q4')])
  expect(isoFromDay(moment.asAt)).toBe('2026-03-31')
})

test('a chosen quarter that is not over is in view as at the day, not as at its end', () => {
  const moment = momentOf({ quarter: ['2026-27-q3'] }, asAt, latest)
  expect(moment.period).toEqual([quarterFromId('2026-27-q3')])
  expect(isoFromDay(moment.asAt)).toBe('2026-11-21')
})

test('a day that the reader sets is in force, and none later than the last that can be asked of', () => {
  expect(asAtOf(null, asAt, asAt + 3)).toBe(asAt)
  expect(asAtOf(asAt - 100, asAt, asAt + 3)).toBe(asAt - 100)
  expect(asAtOf(asAt + 100, asAt, asAt + 3)).toBe(asAt + 3)
})
