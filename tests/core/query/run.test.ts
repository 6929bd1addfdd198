import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterId } from '../../../src/core/calendar/quarter'
import type { Moment } from '../../../src/core/dataset/define'
import { fold } from '../../../src/core/frame/fold'
import type { Frame } from '../../../src/core/frame/frame'
import type { Figure, Query, Result, Selection } from '../../../src/core/query/query'
import { run } from '../../../src/core/query/run'
import { moment, plainRowsOf, quarterOfRow, selection } from './arbitrary'
import { imported, type PlainRow, small } from './smallDataset'

const smallSample = 200
const library = { id: 'i', dataset: 'small', period: 8100, join: 'add', source: 'device', file: 'small.csv' } as const

const source = { sample: false, smallSample }

function frameOf(rows: readonly PlainRow[]): Frame {
  return fold(small, rows.length > 0 ? [{ import: library, imported: imported(rows) }] : [])
}

function ask(rows: readonly PlainRow[], queries: readonly Query[], chosen: Selection, at: Moment): readonly Result[] {
  return run({ ...source, frame: frameOf(rows) }, queries, chosen, at)
}

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
  if (whole.length === 0 && atLeast) return { ...none, state: 'withheld' }
  if (whole.length === 0 && (figures.length > 0 || ['met', 'left', 'share'].includes(name)))
    return { ...none, state: 'none-recorded' }
  const sum = (at: number) => whole.reduce((total, each) => total + Number(each.parts[at]), 0)
  const n = name === 'refs' ? new Set(whole.map(({ row }) => row.ref)).size : name === 'left' ? sum(0) - sum(1) : sum(0)
  if (!isPercent(name)) return { state: n === 0 ? 'zero' : 'value', value: n, n, N: null, atLeast, small: false }
  const N = sum(1)
  if (N === 0) return { ...none, state: atLeast ? 'withheld' : 'none-recorded', n, N }
  return { state: n === 0 ? 'zero' : 'value', value: n / N, n, N, atLeast, small: N < smallSample }
}

const axes = fc.constantFrom<string[]>([], ['theme'], ['agency'], ['quarter'], ['theme', 'agency'], ['agency', 'theme'])
const measures = Object.keys(metrics)

describe('run', () => {
  test('gives every figure a plain filter, group and reduce gives', () => {
    fc.assert(
      fc.property(plainRowsOf, selection, moment, axes, (rows, chosen, at, by) => {
        const [result] = ask(rows, [{ dataset: 'small', measures, by }], chosen, at)
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
        const [result] = ask(rows, [{ dataset: 'small', measures: ['rows'], by: ['theme'] }], chosen, at)
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
        const together = ask(rows, queries, chosen, at)
        expect(together).toEqual(queries.flatMap((query) => ask(rows, [query], chosen, at)))
        const frame = frameOf(rows)
        const onOneFrame = [chosen, other, {}, chosen].map((each) => run({ ...source, frame }, queries, each, at))
        expect(onOneFrame).toEqual([together, ask(rows, queries, other, at), ask(rows, queries, {}, at), together])
      }),
    )
  })

  test('never gives a figure that is not a number', () => {
    fc.assert(
      fc.property(plainRowsOf, selection, moment, (rows, chosen, at) => {
        const [result] = ask(rows, [{ dataset: 'small', measures, by: ['theme'], compare: true }], chosen, at)
        for (const each of [...(result?.cells ?? []), ...(result?.before?.cells ?? [])]) {
          for (const number of [each.value, each.n, each.N])
            expect(number === null || Number.isFinite(number)).toBe(true)
          expect(each.value === null).toBe(each.state !== 'value' && each.state !== 'zero')
        }
      }),
    )
  })
})

const row = (given: Partial<PlainRow>): PlainRow => ({
  ref: 'A1',
  theme: [],
  agency: 'police',
  held: '2026-08-01',
  met: 1,
  all: 2,
  ...given,
})
const at: Moment = { asAt: dayFromIso('2026-09-30') ?? 0, period: [2026 * 4 + 1], step: 'now' }

describe('a query', () => {
  test('does not filter itself by what it draws, and says what the reader chose there', () => {
    const rows = [row({ theme: ['fathers'] }), row({ theme: ['advocacy'] })]
    const asked = { dataset: 'small', measures: ['rows'], by: ['theme'] }
    const [drawn] = ask(rows, [asked], { theme: ['fathers'] }, at)
    expect(drawn?.cells.map(({ value }) => value)).toEqual([1, 1])
    expect(drawn?.axes[0]?.chosen).toEqual(['fathers'])
    expect(drawn?.filteredBy).toEqual([])
    const [other] = ask(rows, [{ ...asked, by: [] }], { theme: ['fathers'] }, at)
    expect(other?.totals[0]?.value).toBe(1)
    expect(other?.filteredBy).toEqual(['theme'])
    expect(other?.records).toEqual({ shown: 1, of: 2 })
  })

  test('says which filter its dataset cannot obey', () => {
    const [result] = ask([row({})], [{ dataset: 'small', measures: ['rows'], by: [] }], { town: ['yate'] }, at)
    expect(result?.cannotFilter).toEqual(['town'])
    expect(result?.totals[0]?.value).toBe(1)
  })

  test('names the columns no file has that dropped out of the sum', () => {
    const [result] = ask([row({})], [{ dataset: 'small', measures: ['met', 'rows'], by: [] }], {}, at)
    expect(result?.measures.map(({ missing }) => missing)).toEqual([['Extra'], undefined])
  })

  test('keeps to the entries it picks, in its own order, and counts no other rows', () => {
    const rows = [
      row({ theme: ['fathers'] }),
      row({ theme: ['advocacy', 'fathers'] }),
      row({ theme: ['domestic-abuse'] }),
    ]
    const only = { theme: ['advocacy', 'fathers'] }
    const [result] = ask(rows, [{ dataset: 'small', measures: ['rows'], by: ['theme'], only }], {}, at)
    expect(result?.axes[0]?.entries.map(({ id }) => id)).toEqual(only.theme)
    expect(result?.cells.map(({ value }) => value)).toEqual([1, 2])
    expect(result?.totals[0]?.value).toBe(2)
  })

  test('compares with the quarter before, at its end', () => {
    const rows = [row({}), row({}), row({ held: '2026-05-01' })]
    const [result] = ask(rows, [{ dataset: 'small', measures: ['rows', 'refs'], by: [], compare: true }], {}, at)
    expect(result?.before?.totals.map(({ value }) => value)).toEqual([1, 1])
    expect(result?.before?.asAt).toBe(dayFromIso('2026-06-30'))
    expect(result?.before?.period).toEqual([2026 * 4])
  })

  test('gives a trend of quarters, oldest first; before the first row nothing is known', () => {
    const rows = [row({}), row({}), row({ held: '2026-05-01' })]
    const [result] = ask(rows, [{ dataset: 'small', measures: ['rows'], by: [], trend: 3 }], {}, at)
    expect(
      result?.trend?.map(({ quarter, totals }) => [quarterId(quarter), totals[0]?.value ?? totals[0]?.state]),
    ).toEqual([
      ['2025-26-q4', 'none-recorded'],
      ['2026-27-q1', 1],
      ['2026-27-q2', 2],
    ])
  })

  test('counts every row of a frame of many blocks', () => {
    const rows = Array.from({ length: 30_001 }, (_, place) =>
      row({
        ref: `R${place}`,
        agency: place % 3 === 0 ? 'police' : 'health',
        met: place % 7,
        theme: place % 2 ? ['fathers'] : [],
      }),
    )
    const queries = [
      { dataset: 'small', measures: ['met', 'rows', 'refs'], by: ['agency'] },
      { dataset: 'small', measures: ['share'], by: [] },
    ]
    const [byAgency, share] = ask(rows, queries, { theme: ['fathers'] }, at)
    const fathers = rows.filter(({ theme }) => theme.length > 0)
    const met = fathers.reduce((sum, each) => sum + Number(each.met), 0)
    const police = fathers.filter(({ agency }) => agency === 'police')
    const expected = [police.reduce((sum, each) => sum + Number(each.met), 0), police.length, police.length]
    expect(byAgency?.cells.slice(0, 3).map(({ value }) => value)).toEqual(expected)
    expect(byAgency?.totals.map(({ value }) => value)).toEqual([met, fathers.length, fathers.length])
    expect([share?.totals[0]?.n, share?.totals[0]?.N]).toEqual([met, fathers.length * 2])
    expect(share?.records).toEqual({ shown: fathers.length, of: rows.length })
  })

  test('brings the least common of many values together', () => {
    const many = Array.from({ length: 100 }, (_, place) => row({ agency: `agency ${place}` }))
    const rows = [...many, row({ agency: 'agency 99' }), row({ agency: 'police' })]
    const [result] = ask(rows, [{ dataset: 'small', measures: ['rows'], by: ['agency'] }], {}, at)
    const entries = result?.axes[0]?.entries ?? []
    expect(entries).toHaveLength(61)
    expect(entries[0]?.id).toBe('police')
    expect(entries.some(({ id }) => id === 'agency 99')).toBe(true)
    expect(entries.at(-1)?.label).toBe('Other')
    expect(result?.cells.at(-1)?.value).toBe(41)
    expect(result?.cells.reduce((sum, { n }) => sum + (n ?? 0), 0)).toBe(102)
  })
})
