import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disclose, discloseAll } from '../../../src/core/disclosure/disclose'
import type { Figure, Result } from '../../../src/core/query/query'
import { agrees, guesses } from './attacker'
import { count, list, people, resultOf, share, table } from './tables'

const limit = 3
const most = 6
const small = fc.integer({ min: 0, max: 5 })

const words = (figures: readonly Figure[]) => figures.map(({ state, value, because }) => because ?? value ?? state)

/** For each cell withheld for being small, or with its total: the values that some table has that agrees with all shown. */
function stillPossible(
  cells: readonly Figure[],
  truth: readonly number[],
  agreesAll: (guess: readonly number[]) => boolean,
): ReadonlyMap<number, ReadonlySet<number>> {
  const seen = new Map<number, Set<number>>()
  for (const [at, figure] of cells.entries()) {
    const value = truth[at] ?? 0
    if (figure.state === 'withheld' && value > 0 && value < limit) seen.set(at, new Set())
  }
  const ranges = cells.map((figure) => (figure.state === 'withheld' ? null : (figure.value ?? 0)))
  const hidden = ranges.flatMap((known, at) => (known === null ? [at] : []))
  for (const guess of guesses(hidden.length, most)) {
    const full = ranges.map((known, at) => known ?? guess[hidden.indexOf(at)] ?? 0)
    if (!cells.every((figure, at) => agrees(figure, full[at] ?? 0, limit)) || !agreesAll(full)) continue
    for (const [at, values] of seen) values.add(full[at] ?? 0)
  }
  return seen
}

function expectSafe(possible: ReadonlyMap<number, ReadonlySet<number>>) {
  for (const [, values] of possible) for (let value = 1; value < limit; value++) expect(values).toContain(value)
}

const isShown = (figure: Figure | undefined): boolean => figure?.state !== 'withheld'
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

describe('small counts of people', () => {
  test('from 1 to under the limit are withheld, 0 stays 0', () => {
    expect(words(disclose(list([14, 22, 9, 3, 4, 2, 0]), 5).cells)).toEqual([14, 22, 9, 'small', 'small', 'small', 0])
  })

  test('take the smallest other with them where a total would give one away', () => {
    const { cells, totals } = disclose(list([14, 22, 9, 3, 0]), 5)
    expect(words(cells)).toEqual([14, 22, 'with-it', 'small', 0])
    expect(words(totals)).toEqual([48])
  })

  test('take more with them where what is left for two gives both away', () => {
    expect(words(disclose(list([14, 9, 1, 1]), 5).cells)).toEqual([14, 'with-it', 'small', 'small'])
  })

  test('take the total with them where no other would hide them', () => {
    const { cells, totals } = disclose(list([1, 5]), 5)
    expect(words(cells)).toEqual(['small', 5])
    expect(words(totals)).toEqual(['with-it'])
  })

  test('hide every part of a whole that is small itself, also those that are 0', () => {
    const { cells, totals } = disclose(list([2, 1, 0]), 5)
    expect(words(totals)).toEqual(['small'])
    expect(words(cells)).toEqual(['with-it', 'with-it', 'with-it'])
  })

  test('leave things and staff as they are', () => {
    for (const counts of ['things', 'staff'] as const) {
      const result = list([1, 2, 3], 6, { measures: [{ ...people, counts }] })
      expect(disclose(result, 5)).toEqual({ ...result, withheldBelow: 5 })
    }
  })

  test('leave what its own source withheld as it is', () => {
    const source: Figure = { state: 'withheld', value: null, n: null, N: null, atLeast: false, small: false }
    const cells = [source, count(8), count(9)]
    const least = { ...count(17), atLeast: true }
    const { cells: after, totals } = disclose(resultOf([3], { cells, rowTotals: cells, totals: [least] }), 5)
    expect(after).toEqual(cells)
    expect(totals).toEqual([least])
  })
})

describe('a share', () => {
  const shares = (pairs: readonly (readonly [number, number])[]): Result => {
    const figures = pairs.map(([n, N]) => share(n, N))
    const total = share(sum(pairs.map(([n]) => n)), sum(pairs.map(([, N]) => N)))
    const measures = [{ ...people, unit: 'percent' as const }]
    return resultOf([pairs.length], { cells: figures, rowTotals: figures, totals: [total] }, { measures })
  }

  test('is withheld where its numerator, its denominator or what is between them is small', () => {
    const { cells } = disclose(
      shares([
        [2, 30],
        [28, 30],
        [1, 3],
        [0, 30],
        [15, 30],
        [12, 24],
        [10, 40],
      ]),
      5,
    )
    expect(words(cells).slice(0, 3)).toEqual(['small', 'with-it', 'small'])
    expect(words(cells)[3]).toBe(0)
  })

  test('cannot be worked out from the others and their total', () => {
    const { cells, totals } = disclose(
      shares([
        [2, 30],
        [15, 30],
        [12, 24],
      ]),
      5,
    )
    expect([...cells, ...totals].filter((figure) => !isShown(figure)).length).toBeGreaterThan(1)
  })
})

test('a median of fewer than the limit is withheld', () => {
  const days = (value: number, n: number): Figure => ({ ...count(n), value, n })
  const measures = [{ ...people, unit: 'days' as const, statistic: 'median' as const }]
  const cells = [days(30, 4), days(12, 9), days(40, 8)]
  const disclosed = disclose(resultOf([3], { cells, rowTotals: cells, totals: [days(30, 21)] }, { measures }), 5)
  expect(words(disclosed.cells)[0]).toBe('small')
  expect(words(disclosed.cells).filter((word) => word === 'with-it')).toHaveLength(1)
})

test('parts that make up a share do not give one of them away', () => {
  const measure = (id: string) => ({ ...people, id })
  const measures = [
    { ...people, id: 'share', unit: 'percent' as const },
    measure('met'),
    measure('partly'),
    measure('not'),
  ]
  const row = (met: number, partly: number, not: number) => [
    share(met, met + partly + not),
    count(met),
    count(partly),
    count(not),
  ]
  const cells = [...row(20, 8, 9), ...row(14, 2, 7), ...row(11, 6, 8)]
  const disclosed = disclose(resultOf([3], { cells, rowTotals: cells, totals: row(45, 16, 24) }, { measures }), 5)
  const [shareOf, met, partly, not] = disclosed.cells.slice(4, 8)
  expect(partly?.state).toBe('withheld')
  expect([shareOf, met, not].some((figure) => !isShown(figure))).toBe(true)
  expect([disclosed.cells[2], disclosed.cells[10], disclosed.totals[2]].some((figure) => !isShown(figure))).toBe(true)
})

test('what a whole has beside a part of it is a count, too', () => {
  const whole = { cells: [count(10)], rowTotals: [count(10)], totals: [count(10)], litBy: [] }
  const { cells, totals } = disclose(list([8], 8, { whole }), 5)
  expect(words(cells)).toEqual(['with-it'])
  expect(words(totals)).toEqual(['with-it'])
})

test('a number is withheld wherever else on the page it stands', () => {
  const [card, chart] = discloseAll([list([], 6), list([1, 5])], 5)
  expect(words(chart?.totals ?? [])).toEqual(['with-it'])
  expect(words(card?.totals ?? [])).toEqual(['with-it'])
})

test('what was disclosed is not disclosed again', () => {
  const once = disclose(
    table([
      [1, 9, 4],
      [7, 2, 12],
    ]),
    5,
  )
  expect(disclose(once, 5)).toBe(once)
})

test('nothing is withheld where every count is 0 or at least the limit', () => {
  const large = fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 40 }))
  fc.assert(
    fc.property(fc.array(fc.array(large, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (cells) => {
      const result = table(cells)
      expect(disclose(result, 5)).toEqual({ ...result, withheldBelow: 5 })
    }),
  )
})

test('whoever sees a list and its total can rule out no value of a withheld count', () => {
  fc.assert(
    fc.property(fc.array(small, { minLength: 1, maxLength: 5 }), (truth) => {
      const { cells, totals } = disclose(list(truth), limit)
      const total = totals[0] ?? count(0)
      expectSafe(stillPossible(cells, truth, (guess) => agrees(total, sum(guess), limit)))
    }),
    { numRuns: 300 },
  )
})

test('whoever sees a table and the totals of its rows and columns can rule out no value of a withheld count', () => {
  const row = fc.array(small, { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 2 }), (truth) => {
      const { cells, rowTotals, colTotals, totals } = disclose(table(truth), limit)
      const agreesAll = (guess: readonly number[]) =>
        rowTotals.every((total, at) => agrees(total, sum(guess.slice(at * 3, at * 3 + 3)), limit)) &&
        (colTotals ?? []).every((total, at) => agrees(total, (guess[at] ?? 0) + (guess[at + 3] ?? 0), limit)) &&
        totals.every((total) => agrees(total, sum(guess), limit))
      expectSafe(stillPossible(cells, truth.flat(), agreesAll))
    }),
    { numRuns: 120 },
  )
})

test('whoever knows that rows have several entries can rule out no value from their total', () => {
  const overlapping = fc
    .array(small, { minLength: 2, maxLength: 4 })
    .chain((truth) => fc.tuple(fc.constant(truth), fc.integer({ min: Math.max(...truth), max: sum(truth) })))
  fc.assert(
    fc.property(overlapping, ([truth, whole]) => {
      const { cells, totals } = disclose(list(truth, whole), limit)
      const total = totals[0] ?? count(0)
      const agreesAll = (guess: readonly number[]) => {
        if (whole === sum(truth)) return agrees(total, sum(guess), limit)
        for (let one = Math.max(...guess); one <= sum(guess); one++) if (agrees(total, one, limit)) return true
        return false
      }
      expectSafe(stillPossible(cells, truth, agreesAll))
    }),
    { numRuns: 300 },
  )
})
