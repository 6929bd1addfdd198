import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterId } from '../../../src/core/calendar/quarter'
import type { Moment } from '../../../src/core/dataset/define'
import type { Figure, Query, Selection } from '../../../src/core/query/query'
import { rows as listRows } from '../../../src/core/query/rows'
import { run } from '../../../src/core/query/run'
import { moment, plainRowsOf, quarterOfRow, selection } from './arbitrary'
import { askSmall, frameOf, smallSample, source } from './askSmall'
import { type PlainRow, small } from './smallDataset'

const idsOf: Record<string, (row: PlainRow) => readonly string[]> = {
  theme: ({ theme }) => (theme.length > 0 ? theme : ['-']),
  agency: ({ agency }) => [agency || 'health'],
  quarter: (row) => [quarterOfRow(row)],
}

const metrics = small.metrics
const isPercent = (name: string) => metrics[name]?.unit === 'percent'

/** Filter, group, reduce: what a spreadsheet would do. */
function plain(rows: readonly PlainRow[], name: string, drawn: readonly string[], chosen: Selection, at: Moment) {
  const day = (row: PlainRow) => dayFromIso(row.held) ?? 0
  const seen = rows.filter((row) => day(row) <= at.asAt)
  const period = at.period.map(quarterId)
  const inPeriod = (row: PlainRow) =>
    metrics[name]?.time !== 'period' || drawn.includes('quarter') || period.includes(quarterOfRow(row))
  const base = seen.filter(inPeriod)
  const kept = base.filter((row) =>
    (['theme', 'agency'] as const).every((dimension) => {
      const wanted = chosen[dimension] ?? []
      if (drawn.includes(dimension) || wanted.length === 0) return true
      return idsOf[dimension]?.(row).some((id) => wanted.includes(id))
    }),
  )
  return { kept, known: base.length > 0 }
}

function figure(rows: readonly PlainRow[], name: string, at: Moment, known: boolean): Figure {
  const none = { value: null, n: null, N: null, atLeast: false, small: false }
  if (!known) return { ...none, state: 'none-recorded' }
  const parts: Record<string, (row: PlainRow) => (number | '' | '<5')[]> = {
    rows: () => [1],
    refs: () => [1],
    met: ({ met }) => [met],
    left: ({ all, met }) => [all, met],
    share: ({ met, all }) => [met, all],
    recentHealth: (row) => [
      at.asAt - (dayFromIso(row.held) ?? 0) <= 30 ? 1 : 0,
      (row.agency || 'health') === 'health' ? 1 : 0,
    ],
  }
  const figures = rows
    .map((row) => ({ row, parts: parts[name]?.(row) ?? [] }))
    // A row that neither condition takes in is no part of the metric.
    .filter(({ parts: both }) => name !== 'recentHealth' || both.includes(1))
  const withheld = figures.filter((each) => each.parts.includes('<5'))
  const whole = figures.filter((each) => each.parts.every((part) => typeof part === 'number'))
  const atLeast = withheld.length > 0
  // What is kept back would move a share either way.
  if (atLeast && (whole.length === 0 || isPercent(name))) return { ...none, state: 'withheld' }
  if (whole.length === 0 && (figures.length > 0 || ['met', 'left', 'share'].includes(name)))
    return { ...none, state: 'none-recorded' }
  const sum = (at: number) => whole.reduce((total, each) => total + Number(each.parts[at]), 0)
  const n = name === 'refs' ? new Set(whole.map(({ row }) => row.ref)).size : name === 'left' ? sum(0) - sum(1) : sum(0)
  if (!isPercent(name)) return { state: n === 0 ? 'zero' : 'value', value: n, n, N: null, atLeast, small: false }
  const N = sum(1)
  if (N === 0) return { ...none, state: 'none-recorded', n, N }
  return { state: n === 0 ? 'zero' : 'value', value: n / N, n, N, atLeast: false, small: N < smallSample }
}

const axes = fc.constantFrom<string[]>([], ['theme'], ['agency'], ['quarter'], ['theme', 'agency'], ['agency', 'theme'])
const measures = Object.keys(metrics)

describe('run', () => {
  test('gives every figure a plain filter, group and reduce gives', () => {
    fc.assert(
      fc.property(plainRowsOf, selection, moment, axes, (rows, chosen, at, by) => {
        const [result] = askSmall(rows, [{ dataset: 'small', measures, by }], chosen, at)
        if (!result) throw new Error('no result')
        const [outer, inner] = result.axes
        measures.forEach((name, measure) => {
          const { kept, known } = plain(rows, name, by, chosen, at)
          const at1 = (id: string) => kept.filter((row) => idsOf[by[0] ?? '']?.(row).includes(id))
          expect(result.totals[measure]).toEqual(figure(kept, name, at, known))
          outer?.entries.forEach(({ id }, place) => {
            expect(result.rowTotals[place * measures.length + measure]).toEqual(figure(at1(id), name, at, known))
            inner?.entries.forEach((entry, innerPlace) => {
              const both = at1(id).filter((row) => idsOf[by[1] ?? '']?.(row).includes(entry.id))
              const cell = result.cells[(place * inner.entries.length + innerPlace) * measures.length + measure]
              expect(cell).toEqual(figure(both, name, at, known))
            })
          })
        })
        if (!inner && outer) expect(result.cells).toEqual(result.rowTotals)
        if (!outer) expect(result.cells).toEqual(result.totals)
      }),
      { numRuns: 300 },
    )
  })

  test('lists every value that occurs as at the day, in the order of its list, the unknown next, blank last', () => {
    fc.assert(
      fc.property(plainRowsOf, selection, moment, (rows, chosen, at) => {
        const [result] = askSmall(rows, [{ dataset: 'small', measures: ['rows'], by: ['theme'] }], chosen, at)
        const met = new Set(
          rows.filter((row) => (dayFromIso(row.held) ?? 0) <= at.asAt).flatMap((row) => idsOf.theme?.(row) ?? []),
        )
        const order = ['fathers', 'domestic-abuse', 'advocacy', 'new-theme', '-']
        expect(result?.axes[0]?.entries.map(({ id }) => id)).toEqual(order.filter((id) => met.has(id)))
      }),
    )
  })

  test('answers many questions as it answers each alone', () => {
    fc.assert(
      fc.property(plainRowsOf, selection, selection, moment, (rows, chosen, other, at) => {
        const queries: Query[] = [
          { dataset: 'small', measures: ['rows', 'share'], by: ['theme'], compare: true },
          { dataset: 'small', measures: ['met'], by: [], trend: 4, compare: true },
          { dataset: 'small', measures: ['refs'], by: ['agency', 'quarter'] },
        ]
        const together = askSmall(rows, queries, chosen, at)
        expect(together).toEqual(queries.flatMap((query) => askSmall(rows, [query], chosen, at)))
        const frame = frameOf(rows)
        const onOneFrame = [chosen, other, {}, chosen].map((each) => run({ ...source, frame }, queries, each, at))
        expect(onOneFrame).toEqual([
          together,
          askSmall(rows, queries, other, at),
          askSmall(rows, queries, {}, at),
          together,
        ])
      }),
    )
  })

  test('has behind a percentage of rows as many rows as it is divided by, behind a count of different values no fewer', () => {
    fc.assert(
      fc.property(plainRowsOf, selection, moment, (rows, chosen, at) => {
        const query = { dataset: 'small', measures: ['recentHealth', 'refs'], by: ['theme'] }
        const from = { ...source, frame: frameOf(rows) }
        const [result] = run(from, [query], chosen, at)
        const shown = (measure: string, id: string | null) => {
          const behind = { query, entries: [id], measure }
          const list = { dataset: 'small', columns: ['ref'], offset: 0, limit: 100, behind }
          return listRows(from, list, chosen, at).rows.map(({ cells }) => cells[0])
        }
        result?.axes[0]?.entries.forEach(({ id }, place) => {
          expect(shown('recentHealth', id)).toHaveLength(result.cells[place * 2]?.N ?? 0)
          expect(new Set(shown('refs', id)).size).toBe(result.cells[place * 2 + 1]?.n ?? 0)
        })
        expect(shown('recentHealth', null)).toHaveLength(result?.totals[0]?.N ?? 0)
      }),
    )
  })

  test('never gives a figure that is not a number', () => {
    fc.assert(
      fc.property(plainRowsOf, selection, moment, (rows, chosen, at) => {
        const [result] = askSmall(rows, [{ dataset: 'small', measures, by: ['theme'], compare: true }], chosen, at)
        for (const each of [...(result?.cells ?? []), ...(result?.before?.cells ?? [])]) {
          for (const number of [each.value, each.n, each.N])
            expect(number === null || Number.isFinite(number)).toBe(true)
          expect(each.value === null).toBe(each.state !== 'value' && each.state !== 'zero')
        }
      }),
    )
  })
})
