import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Figure, FigureState } from '../../../src/core/query/query'
import { changeWords } from '../../../src/core/text/changeWords'
import { figureWords, fullFigureWords, type Measure } from '../../../src/core/text/figureWords'
import { entryWords, narrate } from '../../../src/core/text/narrate'
import { count, countOf, percentOf, resultOf, share, state, themeAxis } from '../../marks/fixture'

const better = fc.constantFrom('up' as const, 'down' as const, 'neither' as const)
const counts = fc.nat(5000).map((value) => count(value))
const shares = fc.tuple(fc.nat(400), fc.nat(400)).map(([met, unmet]) => share(met, met + unmet))
const silent: FigureState[] = [
  'withheld',
  'none-recorded',
  'not-returned',
  'filtered-out',
  'not-measurable',
  'not-comparable',
  'not-applicable',
]

function signOf(now: Figure, before: Figure): number {
  return Math.sign((now.value ?? 0) - (before.value ?? 0))
}

const amount = (value: number, n: number): Figure => ({ ...count(value), value, n })
const medianDays: Measure = { ...countOf, unit: 'days', statistic: 'median', better: 'down' }
const score: Measure = { ...countOf, unit: 'score', noun: 'people', better: 'up' }

describe('a figure in words', () => {
  test.each([
    [share(41, 64), percentOf, '64%', '64%, 41 of 64'],
    [share(2, 8), percentOf, '2/8', '2 of 8, a small sample'],
    [share(0, 40), percentOf, '0%', '0%, 0 of 40'],
    [count(1296), countOf, '1,296', '1,296'],
    [count(0), countOf, '0', '0'],
    [count(45, true), countOf, 'at least 45', 'at least 45'],
    [state('withheld'), percentOf, 'withheld', 'withheld'],
    [state('none-recorded'), percentOf, 'none recorded', 'none recorded'],
    [state('not-returned'), countOf, 'not returned', 'not returned'],
    [amount(42, 18), medianDays, '42 days', '42 days, median of 18'],
    [amount(12.5, 2), medianDays, '12.5 days', '12.5 days, median of 2'],
    [amount(1, 9), { ...medianDays, statistic: 'max' }, '1 day', '1 day, longest of 9'],
    [amount(0, 3), { ...medianDays, statistic: 'min' }, '0 days', '0 days, shortest of 3'],
    [amount(7.64, 302), score, '7.6', '7.6, from 302 people'],
    [state('withheld'), score, 'withheld', 'withheld'],
  ] as const)('%j reads %s', (figure, measure, short, full) => {
    expect(figureWords(figure, measure)).toBe(short)
    expect(fullFigureWords(figure, measure)).toBe(full)
  })

  test('a state without a number never shows one, and is never blank', () => {
    for (const name of silent) {
      for (const measure of [percentOf, countOf]) {
        const words = fullFigureWords(state(name), measure)
        expect(words).not.toMatch(/\d|NaN|undefined/)
        expect(words.length).toBeGreaterThan(5)
      }
    }
  })
})

describe('a change in words', () => {
  test('of days is longer or shorter, of a score higher or lower, by what the two show', () => {
    const told = (now: number, before: number, measure: Measure) =>
      changeWords(amount(now, 5), amount(before, 7), measure, 'in June')
    expect(told(48, 42, medianDays)).toEqual({
      words: '6 days longer than in June (42 days)',
      direction: 'up',
      good: 'worse',
    })
    expect(told(41, 42, medianDays).words).toBe('1 day shorter than in June (42 days)')
    expect(told(7.64, 5.55, score)).toEqual({ words: '2 higher than in June (5.6)', direction: 'up', good: 'better' })
    expect(told(5.61, 5.64, score)).toEqual({ words: 'Same as in June', direction: 'same', good: 'neither' })
  })

  test('reads as the field reads it', () => {
    expect(changeWords(share(250, 466), share(196, 400), percentOf, 'the audits before')).toEqual({
      words: 'Up 5 points on the audits before',
      direction: 'up',
      good: 'better',
    })
    expect(changeWords(count(9), count(12), { ...countOf, better: 'down' }, 'in June')).toEqual({
      words: '3 fewer than in June (12)',
      direction: 'down',
      good: 'better',
    })
    expect(changeWords(share(2, 8), share(6, 8), percentOf, 'the audits before').words).toBe(
      '2/8; the audits before 6/8. Small sample',
    )
    expect(changeWords(share(50, 100), share(51, 101), percentOf, 'the audits before').words).toBe(
      'Within a point of the audits before',
    )
  })

  test('its direction never contradicts the sign, and better and worse follow the measure', () => {
    const pairs = fc.oneof(
      fc.tuple(counts, counts, fc.constant(countOf as Measure)),
      fc.tuple(shares, shares, fc.constant(percentOf as Measure)),
    )
    fc.assert(
      fc.property(pairs, better, ([now, before, measure], wanted) => {
        const change = changeWords(now, before, { ...measure, better: wanted }, 'in June')
        const sign = signOf(now, before)
        if (change.direction === 'up') expect(sign).toBe(1)
        if (change.direction === 'down') expect(sign).toBe(-1)
        expect(/^Up|more than/.test(change.words)).toBe(change.direction === 'up')
        expect(/^Down|fewer than/.test(change.words)).toBe(change.direction === 'down')
        if (wanted === 'neither' || change.direction === 'same' || change.direction === 'none') {
          expect(change.good).toBe('neither')
        } else {
          expect(change.good).toBe(change.direction === wanted ? 'better' : 'worse')
        }
        expect(change.words).not.toMatch(/NaN|undefined|null/)
      }),
    )
  })

  test('nothing is said of how a withheld or missing figure moved', () => {
    fc.assert(
      fc.property(fc.constantFrom(...silent), counts, fc.boolean(), (name, other, nowIsSilent) => {
        const [now, before] = nowIsSilent ? [state(name), other] : [other, state(name)]
        const change = changeWords(now, before, { ...countOf, better: 'up' }, 'in June')
        expect(change.direction).toBe('none')
        expect(change.good).toBe('neither')
        expect(change.words).not.toMatch(/\d|more|fewer|up|down/i)
      }),
    )
  })

  test('a figure that is only a least is not compared', () => {
    expect(changeWords(count(9, true), count(12), countOf, 'in June').direction).toBe('none')
  })
})

describe('a result in words', () => {
  const two = resultOf({
    axes: [themeAxis(['Domestic abuse', 'Fathers'])],
    measures: [percentOf],
    cells: [share(41, 64), state('withheld')],
    totals: [share(41, 64)],
  })

  test('each entry is said with what it rests on', () => {
    expect(narrate(two)).toBe('Domestic abuse 64%, 41 of 64. Fathers withheld.')
    expect(entryWords(two, 0)).toBe('64%, 41 of 64')
  })

  test('parts of a whole are named, empty ones left out', () => {
    const states = {
      id: 'state',
      label: 'State',
      chosen: [],
      entries: [
        { id: 'overdue', label: 'Overdue', order: 0 },
        { id: 'at-risk', label: 'At risk', order: 1 },
      ],
    }
    const result = resultOf({
      axes: [themeAxis(['Fathers']), states],
      cells: [count(4), count(0)],
      rowTotals: [count(4)],
      totals: [count(4)],
    })
    expect(narrate(result)).toBe('Fathers 4: Overdue 4.')
  })

  test('nothing at all is said to be nothing', () => {
    expect(narrate(resultOf({ axes: [themeAxis([])] }))).toBe('Nothing is recorded.')
  })
})
