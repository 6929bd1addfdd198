import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { addFigures, ageOf, scoreCell } from '../../../src/core/scorecard/scoreCell'
import type { ScoreColumn } from '../../../src/core/scorecard/scoreColumn'
import { scoreChange, scoreWords } from '../../../src/core/scorecard/scoreWords'
import { count, countOf, percentOf, resultOf, share, state, themeAxis } from '../../marks/fixture'
import { partnership } from '../../reports/answerable'

const { limits } = partnership
const asAt = dayFromIso('2026-09-30') ?? 0
const daysFrom = (iso: string) => count(asAt - (dayFromIso(iso) ?? 0))
const column = (face: ScoreColumn['face'], query: string, measure: string): ScoreColumn => ({
  id: face,
  label: face,
  query,
  measure,
  face,
  from: 'narrow',
})

describe('the age of the latest audit', () => {
  test('is due from nine whole months on, late from twelve, and late where there never was one', () => {
    expect(ageOf(daysFrom('2026-01-01'), asAt, limits)).toEqual({ months: 8, freshness: 'current' })
    expect(ageOf(daysFrom('2025-12-30'), asAt, limits)).toEqual({ months: 9, freshness: 'due' })
    expect(ageOf(daysFrom('2025-10-01'), asAt, limits)).toEqual({ months: 11, freshness: 'due' })
    expect(ageOf(daysFrom('2025-09-30'), asAt, limits)).toEqual({ months: 12, freshness: 'late' })
    expect(ageOf(state('none-recorded'), asAt, limits)).toEqual({ months: null, freshness: 'late' })
  })
})

describe('standards met', () => {
  const cellOf = (now = share(47, 100), past = share(55, 100)) => {
    const held = { cells: [], rowTotals: [past], totals: [past], now: [now], asAt, period: [8104] }
    const result = resultOf({
      measures: [percentOf],
      axes: [themeAxis(['Fathers'])],
      rowTotals: [now],
      totals: [now],
      before: held,
    })
    const cell = scoreCell(
      column('standards', 'audits', 'standardsMet'),
      { audits: result },
      { id: 'fathers', headline: true },
      limits,
    )
    if (!cell) throw new Error('no cell')
    return cell
  }

  test('say in points how they moved, in counts where a sample is small, and that an audit is the first', () => {
    expect(scoreChange(cellOf())).toEqual({ words: '▼ −8', good: 'worse' })
    expect(scoreChange(cellOf(share(8, 30), share(0, 6)))).toEqual({ words: '0/6 S', good: 'neither' })
    expect(scoreChange(cellOf(share(22, 40), state('none-recorded')))).toEqual({
      words: 'first audit',
      good: 'neither',
    })
    expect(scoreChange(cellOf(share(47, 100), state('withheld')))).toBeNull()
    expect(scoreChange(cellOf(state('withheld')))).toBeNull()
  })

  test('are told in full to whoever hears them', () => {
    expect(scoreWords(column('standards', 'audits', 'standardsMet'), cellOf())).toBe('47%, 47 of 100; before 55 of 100')
  })

  test('the sign is that of the points', () => {
    const any = fc.tuple(fc.integer({ min: 10, max: 90 }), fc.nat(90)).map(([N, n]) => share(Math.min(n, N), N))
    fc.assert(
      fc.property(any, any, (now, past) => {
        const { words = '', good } = scoreChange(cellOf(now, past)) ?? {}
        const points = Math.round((now.value ?? 0) * 100) - Math.round((past.value ?? 0) * 100)
        if (Math.abs(points) < 2) return
        expect(words).toMatch(points > 0 ? /^▲ \+\d+$/ : /^▼ −\d+$/)
        expect(good).toBe(points > 0 ? 'better' : 'worse')
      }),
    )
  })
})

test('what is asked of two datasets is added, and is at least that where one does not know', () => {
  expect(addFigures(count(2), count(3))).toEqual(count(5))
  expect(addFigures(count(0), count(0))).toEqual(count(0))
  expect(addFigures(count(2), state('none-recorded'))).toEqual(count(2, true))
  expect(addFigures(state('withheld'), state('none-recorded'))).toEqual(state('withheld'))
})

test('clusters with help in person are counted of those with a name; a theme no service is for does not apply', () => {
  const cluster = {
    id: 'cluster',
    label: 'Cluster',
    dimension: 'cluster' as const,
    entries: ['1', '2', '-'].map((id) => ({ id, label: id, order: 0 })),
    chosen: [],
  }
  const measures = [
    { ...countOf, id: 'inPerson' },
    { ...countOf, id: 'services', noun: 'services' },
  ]
  const services = resultOf({
    measures,
    axes: [themeAxis(['Fathers', 'Equality', 'Advocacy']), cluster],
    cells: [1, 2, 0, 1, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0].map((value) => count(value)),
    rowTotals: [5, 7, 0, 0, 0, 0].map((value) => count(value)),
    totals: [count(5), count(7)],
  })
  const at = (id: string, headline: boolean) =>
    scoreCell(column('clusters', 'services', 'inPerson'), { services }, { id, headline }, limits)?.figure
  expect(at('fathers', true)).toMatchObject({ value: 1, N: 2 })
  expect(at('equality', false)).toMatchObject({ state: 'not-applicable' })
  expect(at('advocacy', true)).toMatchObject({ state: 'zero', value: 0, N: 2 })
  expect(scoreCell(column('clusters', 'services', 'inPerson'), { services }, null, limits)?.figure).toEqual(count(7))
})
