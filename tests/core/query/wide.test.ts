import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterId, quarterOf } from '../../../src/core/calendar/quarter'
import type { Dimension, Moment } from '../../../src/core/dataset/define'
import type { Figure, Query, Selection } from '../../../src/core/query/query'
import { rows as listRows } from '../../../src/core/query/rows'
import { run } from '../../../src/core/query/run'
import { source } from './askSmall'
import { carried, firstDay, lastDay, type WideRow, wideFrame, wideRow, wideRowOf } from './wideDataset'

const wideRows = fc.array(wideRow, { maxLength: 40 })
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', '-'), { maxLength: 3 })
const chosenIds: fc.Arbitrary<Selection> = fc
  .array(ids, { minLength: carried.length, maxLength: carried.length })
  .map((lists) => Object.fromEntries(carried.map((dimension, at) => [dimension, lists[at] ?? []])))
const few: fc.Arbitrary<Selection> = fc
  .uniqueArray(fc.constantFrom(...carried), { maxLength: 2 })
  .chain((some) => fc.record(Object.fromEntries(some.map((dimension) => [dimension, ids]))))
const selections = fc.oneof(few, chosenIds)
const drawn = fc.uniqueArray(fc.constantFrom<Dimension>(...carried, 'quarter'), { maxLength: 2 })
const litDimensions = fc.uniqueArray(fc.constantFrom<Dimension>(...carried, 'quarter'), { maxLength: 4 })
const moments = fc.integer({ min: firstDay, max: lastDay }).map((asAt): Moment => {
  return { asAt, period: [quarterOf(asAt) - 1, quarterOf(asAt)], step: 'now' }
})

const measures = ['records', 'cases', 'met']
const held = (row: WideRow): number => dayFromIso(row.held) ?? 0
const quarterOfRow = (row: WideRow): string => quarterId(quarterOf(held(row)))

function idOf(row: WideRow, dimension: string): string {
  if (dimension === 'quarter') return quarterOfRow(row)
  const own = carried.find((each) => each === dimension)
  return (own && row[own]) || '-'
}

/** Filter and reduce, as a spreadsheet would. `spared` are the dimensions that do not filter. */
function plain(
  rows: readonly WideRow[],
  measure: string,
  { chosen, within, at }: { chosen: Selection; within: Selection; at: Moment },
  spared: readonly string[],
): { kept: readonly WideRow[]; known: boolean } {
  const period = at.period.map(quarterId)
  const seen = rows.filter((row) => held(row) <= at.asAt)
  const bound = !spared.includes('quarter')
  const inPeriod = (row: WideRow) => !bound || period.includes(quarterOfRow(row))
  const passes = (row: WideRow, filters: Selection, free: readonly string[]) =>
    carried.every((dimension) => {
      const wanted = filters[dimension] ?? []
      return wanted.length === 0 || free.includes(dimension) || wanted.includes(idOf(row, dimension))
    })
  const byQuarter = measure === 'cases' || (measure === 'records' && (chosen.quarter?.length ?? 0) > 0)
  return {
    kept: seen.filter((row) => (!byQuarter || inPeriod(row)) && passes(row, chosen, spared) && passes(row, within, [])),
    known: (measure === 'cases' ? seen.filter(inPeriod) : seen).length > 0,
  }
}

function plainFigure(rows: readonly WideRow[], measure: string, known: boolean): Figure {
  const none = { value: null, n: null, N: null, atLeast: false, small: false }
  if (!known || (measure === 'met' && rows.length === 0)) return { ...none, state: 'none-recorded' }
  const n = measure === 'met' ? rows.reduce((sum, { met }) => sum + met, 0) : rows.length
  return { state: n === 0 ? 'zero' : 'value', value: n, n, N: null, atLeast: false, small: false }
}

const asked = fc.record({
  rows: wideRows,
  chosen: selections,
  withQuarter: fc.boolean(),
  within: few,
  lit: litDimensions,
  by: drawn,
  at: moments,
})

describe('a pass under filters of every dimension', () => {
  test('gives the part and the whole behind it as filter, group and reduce do', () => {
    fc.assert(
      fc.property(asked, ({ rows, chosen: some, withQuarter, within, lit, by, at }) => {
        const chosen = withQuarter ? { ...some, quarter: at.period.map(quarterId) } : some
        const query: Query = { dataset: 'wide', measures, by, within }
        const [result] = run({ ...source, frame: wideFrame(rows) }, [query], chosen, at, { lit })
        const [outer, inner] = result?.axes ?? []
        const filters = { chosen, within, at }
        const whole = result?.whole
        const litBy = lit.filter((each) => (chosen[each]?.length ?? 0) > 0 && !by.includes(each))
        expect(new Set(whole?.litBy)).toEqual(new Set(rows.length === 0 ? whole?.litBy : litBy))
        for (const [figures, spared] of [
          [result, by] as const,
          ...(whole ? [[whole, [...by, ...litBy]] as const] : []),
        ]) {
          measures.forEach((measure, place) => {
            const { kept, known } = plain(rows, measure, filters, spared)
            const under = (axis: number, id: string | undefined) => (row: WideRow) =>
              id === undefined || idOf(row, by[axis] ?? '') === id
            expect(figures?.totals[place]).toEqual(plainFigure(kept, measure, known))
            outer?.entries.forEach(({ id }, first) => {
              const one = kept.filter(under(0, id))
              expect(figures?.rowTotals[first * measures.length + place]).toEqual(plainFigure(one, measure, known))
              for (const [second, entry] of (inner?.entries ?? []).entries()) {
                const cell = (first * (inner?.entries.length ?? 1) + second) * measures.length + place
                const both = one.filter(under(1, entry.id))
                expect(figures?.cells[cell]).toEqual(plainFigure(both, measure, known))
              }
            })
          })
        }
      }),
      { numRuns: 300 },
    )
  })

  test('answers a page whose visuals each draw another dimension as it answers each visual alone', () => {
    fc.assert(
      fc.property(wideRows, chosenIds, litDimensions, moments, (rows, chosen, lit, at) => {
        const queries = carried.map((dimension): Query => ({ dataset: 'wide', measures: ['cases'], by: [dimension] }))
        const frame = wideFrame(rows)
        const together = run({ ...source, frame }, queries, chosen, at, { lit })
        const alone = queries.flatMap((query) =>
          run({ ...source, frame: wideFrame(rows) }, [query], chosen, at, { lit }),
        )
        expect(together).toEqual(alone)
      }),
    )
  })

  test('lists behind each figure of rows the rows it counts, however far the list is gone down', () => {
    fc.assert(
      fc.property(asked, ({ rows, chosen: some, withQuarter, within, by, at }) => {
        const chosen = withQuarter ? { ...some, quarter: at.period.map(quarterId) } : some
        const query: Query = { dataset: 'wide', measures, by, within }
        const from = { ...source, frame: wideFrame(rows) }
        const [result] = run(from, [query], chosen, at)
        const [outer, inner] = result?.axes ?? []
        const behind = (measure: string, entries: readonly (string | null)[], sort = true) =>
          listRows(
            from,
            {
              ...{ dataset: 'wide', columns: ['audit', 'met'], offset: 0, limit: 50 },
              ...(sort ? { sort: [{ column: 'met', descending: true }] } : {}),
              behind: { query, entries, measure },
            },
            chosen,
            at,
          )
        for (const [place, measure] of ['records', 'cases'].entries()) {
          const all = behind(measure, [])
          expect(all.records.shown).toBe(result?.totals[place]?.n ?? 0)
          expect(all.rows).toHaveLength(all.records.shown)
          outer?.entries.forEach(({ id }, first) => {
            const total = result?.rowTotals[first * measures.length + place]
            expect(behind(measure, [id, null]).records.shown).toBe(total?.n ?? 0)
            for (const [second, entry] of (inner?.entries ?? []).entries()) {
              const cell = result?.cells[(first * (inner?.entries.length ?? 1) + second) * measures.length + place]
              expect(behind(measure, [id, entry.id], false).records.shown).toBe(cell?.n ?? 0)
            }
          })
        }
        const sum = behind('met', []).rows.reduce((total, { cells }) => total + Number(cells[1]), 0)
        expect(sum).toBe(result?.totals[2]?.n ?? 0)
      }),
      { numRuns: 150 },
    )
  })

  test('has as many records as the list of rows under the same filters', () => {
    fc.assert(
      fc.property(asked, ({ rows, chosen, within, at }) => {
        const from = { ...source, frame: wideFrame(rows) }
        const [result] = run(from, [{ dataset: 'wide', measures: ['records'], by: [], within }], chosen, at)
        const listed = listRows(from, { dataset: 'wide', columns: [], offset: 0, limit: 0, within }, chosen, at)
        expect(listed.records.shown).toBe(result?.totals[0]?.n ?? 0)
      }),
    )
  })
})

describe('an axis of texts or ids', () => {
  const at: Moment = { asAt: dayFromIso('2026-09-30') ?? 0, period: [2026 * 4 + 1], step: 'now' }
  const axisOf = (rows: readonly WideRow[], by: string, more: Partial<Query> = {}, chosen: Selection = {}) =>
    run(
      { ...source, frame: wideFrame(rows) },
      [{ dataset: 'wide', measures: ['cases'], by: [by], ...more }],
      chosen,
      at,
    )[0]

  test('calls an id by its words, and tells ids of the same words apart', () => {
    const rows = [
      wideRowOf({ audit: 'A1', title: '' }),
      wideRowOf({ audit: 'A1', title: 'Neglect' }),
      wideRowOf({ audit: 'A2', title: 'Fathers' }),
      wideRowOf({ audit: 'A3', title: 'Fathers' }),
      wideRowOf({ audit: 'A4' }),
      wideRowOf({}),
    ]
    const entries = axisOf(rows, 'audit')?.axes[0]?.entries ?? []
    expect(entries.map(({ id, label }) => [id, label])).toEqual([
      ['A4', 'A4'],
      ['A2', 'Fathers (A2)'],
      ['A3', 'Fathers (A3)'],
      ['A1', 'Neglect'],
      ['-', 'Blank'],
    ])
  })

  test('keeps together as Other what no link can hold, and counts it', () => {
    const rows = [wideRowOf({ review: 'x'.repeat(121) }), wideRowOf({ review: 'a\u0007b' }), wideRowOf({ review: 'C' })]
    const result = axisOf(rows, 'review')
    expect(result?.axes[0]?.entries.map(({ label }) => label)).toEqual(['C', 'Other'])
    expect(result?.cells.map(({ value }) => value)).toEqual([1, 2])
  })

  test('of a visual gone into shows only what is met there', () => {
    const rows = [wideRowOf({ theme: 'a', course: 'One' }), wideRowOf({ theme: 'b', course: 'Two' })]
    const result = axisOf(rows, 'course', { within: { theme: ['b'], delivery: ['x'] } })
    expect(result?.axes[0]?.entries.map(({ id }) => id)).toEqual(['Two'])
    expect(result?.within).toEqual({ theme: ['b'] })
    expect(axisOf(rows, 'theme', { within: { theme: ['b'] } })?.axes[0]?.entries.map(({ id }) => id)).toEqual(['b'])
  })

  test('has room for a chosen entry however rare, and for every entry where records are counted to choose from', () => {
    const rows = Array.from({ length: 140 }, (_, place) => wideRowOf({ course: `Course ${place % 70}` }))
    rows.push(wideRowOf({ course: 'Rare' }))
    const drawnIds = (chosen: Selection) => axisOf(rows, 'course', {}, chosen)?.axes[0]?.entries.map(({ id }) => id)
    expect(drawnIds({})).not.toContain('Rare')
    expect(drawnIds({ course: ['Rare'] })).toContain('Rare')
    expect(drawnIds({ course: ['Nowhere'] })).not.toContain('Nowhere')
    expect(axisOf(rows, 'course', { measures: ['records'] })?.axes[0]?.entries).toHaveLength(71)
  })

  test('of quarters counts records of every quarter, later ones too, where one is chosen', () => {
    const rows = [wideRowOf({ held: '2026-05-01' }), wideRowOf({ held: '2026-08-01' })]
    const first: Moment = { asAt: dayFromIso('2026-06-30') ?? 0, period: [2026 * 4], step: 'now' }
    const query = { dataset: 'wide', measures: ['records'], by: ['quarter'] }
    const [result] = run({ ...source, frame: wideFrame(rows) }, [query], { quarter: ['2026-27-q1'] }, first)
    expect(result?.cells.map(({ value }) => value)).toEqual([1, 1])
    expect(result?.asAt).toBe(first.asAt)
  })
})
