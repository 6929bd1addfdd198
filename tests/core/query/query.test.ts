import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterId } from '../../../src/core/calendar/quarter'
import type { Moment } from '../../../src/core/dataset/define'
import { run } from '../../../src/core/query/run'
import { askSmall, frameOf, source } from './askSmall'
import type { PlainRow } from './smallDataset'

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
    const [drawn] = askSmall(rows, [asked], { theme: ['fathers'] }, at)
    expect(drawn?.cells.map(({ value }) => value)).toEqual([1, 1])
    expect(drawn?.axes[0]?.chosen).toEqual(['fathers'])
    expect(drawn?.filteredBy).toEqual([])
    const [other] = askSmall(rows, [{ ...asked, by: [] }], { theme: ['fathers'] }, at)
    expect(other?.totals[0]?.value).toBe(1)
    expect(other?.filteredBy).toEqual(['theme'])
    expect(other?.records).toEqual({ shown: 1, of: 2 })
  })

  test('says which filter its dataset cannot obey', () => {
    const [result] = askSmall([row({})], [{ dataset: 'small', measures: ['rows'], by: [] }], { town: ['yate'] }, at)
    expect(result?.cannotFilter).toEqual(['town'])
    expect(result?.totals[0]?.value).toBe(1)
  })

  test('names the columns no file has that dropped out of the sum', () => {
    const [result] = askSmall([row({})], [{ dataset: 'small', measures: ['met', 'rows'], by: [] }], {}, at)
    expect(result?.measures.map(({ missing }) => missing)).toEqual([['Extra'], undefined])
  })

  test('keeps to the entries it picks, in its own order, and counts no other rows', () => {
    const rows = [
      row({ theme: ['fathers'] }),
      row({ theme: ['advocacy', 'fathers'] }),
      row({ theme: ['domestic-abuse'] }),
    ]
    const only = { theme: ['advocacy', 'fathers'] }
    const [result] = askSmall(rows, [{ dataset: 'small', measures: ['rows'], by: ['theme'], only }], {}, at)
    expect(result?.axes[0]?.entries.map(({ id }) => id)).toEqual(only.theme)
    expect(result?.cells.map(({ value }) => value)).toEqual([1, 2])
    expect(result?.totals[0]?.value).toBe(2)
  })

  test('keeps a place for the entries it asks for, and leaves no other out', () => {
    const rows = [row({ theme: ['fathers'] }), row({ theme: ['new-theme'] })]
    const entries = { theme: ['advocacy', 'fathers'] }
    const [result] = askSmall(rows, [{ dataset: 'small', measures: ['rows'], by: ['theme'], entries }], {}, at)
    expect(result?.axes[0]?.entries.map(({ id }) => id)).toEqual(['fathers', 'advocacy', 'new-theme'])
    expect(result?.cells.map(({ state }) => state)).toEqual(['value', 'zero', 'value'])
    expect(result?.totals[0]?.value).toBe(2)
    const [empty] = askSmall([], [{ dataset: 'small', measures: ['rows'], by: ['theme'], entries }], {}, at)
    expect(empty?.cells.map(({ state }) => state)).toEqual(['none-recorded', 'none-recorded'])
  })

  test('has every quarter between the first and the last on its axis', () => {
    const rows = [row({ held: '2025-11-01' }), row({ held: '2026-08-01' })]
    const [result] = askSmall(rows, [{ dataset: 'small', measures: ['met'], by: ['quarter'] }], {}, at)
    const ids = result?.axes[0]?.entries.map(({ id }) => id)
    expect(ids).toEqual(['2025-26-q3', '2025-26-q4', '2026-27-q1', '2026-27-q2'])
    expect(result?.cells.map(({ value }) => value)).toEqual([1, null, null, 1])
  })

  test('compares with the quarter before, at its end', () => {
    const rows = [row({}), row({}), row({ held: '2026-05-01' })]
    const [result] = askSmall(rows, [{ dataset: 'small', measures: ['rows', 'refs'], by: [], compare: true }], {}, at)
    expect(result?.before?.totals.map(({ value }) => value)).toEqual([1, 1])
    expect(result?.before?.asAt).toBe(dayFromIso('2026-06-30'))
    expect(result?.before?.period).toEqual([2026 * 4])
  })

  test('gives a trend of quarters, oldest first; before the first row nothing is known', () => {
    const rows = [row({}), row({}), row({ held: '2026-05-01' })]
    const [result] = askSmall(rows, [{ dataset: 'small', measures: ['rows'], by: [], trend: 3 }], {}, at)
    expect(
      result?.trend?.map(({ quarter, totals }) => [quarterId(quarter), totals[0]?.value ?? totals[0]?.state]),
    ).toEqual([
      ['2025-26-q4', 'none-recorded'],
      ['2026-27-q1', 1],
      ['2026-27-q2', 2],
    ])
  })

  test('of two quarters compares with the two before them, and its trend stays a quarter a point', () => {
    const rows = [row({}), row({ held: '2026-05-01' }), row({ held: '2026-05-02' }), row({ held: '2026-02-01' })]
    const both = { ...at, period: [2026 * 4, 2026 * 4 + 1] }
    const query = { dataset: 'small', measures: ['rows'], by: [], compare: true, trend: 2 }
    const [result] = askSmall(rows, [query], {}, both)
    expect(result?.totals[0]?.value).toBe(3)
    expect(result?.before?.totals[0]?.value).toBe(1)
    expect(result?.before?.now[0]?.value).toBe(3)
    expect(result?.before?.asAt).toBe(dayFromIso('2026-03-31'))
    expect(result?.trend?.map(({ totals }) => totals[0]?.value)).toEqual([2, 1])
  })

  test('of quarters that do not follow one another is compared with nothing', () => {
    const apart = { ...at, period: [2025 * 4 + 3, 2026 * 4 + 1] }
    const query = { dataset: 'small', measures: ['rows'], by: [], compare: true }
    const [result] = askSmall([row({})], [query], {}, apart)
    expect(result?.before).toBeUndefined()
  })

  test('is compared with the same quarters a year earlier, gaps and all', () => {
    const rows = [row({}), row({ held: '2025-08-01' }), row({ held: '2025-09-30' }), row({ held: '2026-05-01' })]
    const query = { dataset: 'small', measures: ['rows'], by: [], compare: true }
    const frame = frameOf(rows)
    const [result] = run({ ...source, frame }, [query], {}, at, { against: 'year' })
    expect(result?.before?.totals[0]?.value).toBe(2)
    expect(result?.before).toMatchObject({ asAt: dayFromIso('2025-09-30'), period: [2025 * 4 + 1], against: 'year' })
    expect(result?.before?.part).toBeUndefined()
    const apart = { ...at, period: [2026 * 4 - 1, 2026 * 4 + 1] }
    const [gapped] = run({ ...source, frame }, [query], {}, apart, { against: 'year' })
    expect(gapped?.before?.period).toEqual([2025 * 4 - 1, 2025 * 4 + 1])
  })

  test('of a quarter that is not over is compared with as much of the earlier one', () => {
    const query = { dataset: 'small', measures: ['rows'], by: [], compare: true }
    const rows = [row({}), row({ held: '2026-05-11' }), row({ held: '2026-05-12' }), row({ held: '2025-08-11' })]
    const early: Moment = { ...at, asAt: dayFromIso('2026-08-11') ?? 0 }
    const frame = frameOf(rows)
    const [quarter] = run({ ...source, frame }, [query], {}, early)
    expect(quarter?.before).toMatchObject({ asAt: dayFromIso('2026-05-12'), part: true })
    expect(quarter?.before?.totals[0]?.value).toBe(2)
    const [year] = run({ ...source, frame }, [query], {}, early, { against: 'year' })
    expect(year?.before).toMatchObject({ asAt: dayFromIso('2025-08-11'), part: true, against: 'year' })
    expect(year?.before?.totals[0]?.value).toBe(1)
  })

  test('a day that the earlier quarter has not is its last', () => {
    const query = { dataset: 'small', measures: ['rows'], by: [], compare: true }
    const late: Moment = { asAt: dayFromIso('2026-06-29') ?? 0, period: [2026 * 4], step: 'now' }
    const [result] = run({ ...source, frame: frameOf([row({})]) }, [query], {}, late)
    expect(result?.before?.asAt).toBe(dayFromIso('2026-03-31'))
  })

  test('a share of which a part is withheld is withheld: it could be lower as well as higher', () => {
    // 9 of 10 and somebody of 40, who may be 4: 13 of 50.
    const rows = [row({ met: 9, all: 10 }), row({ met: '<5', all: 40 })]
    const [result] = askSmall(rows, [{ dataset: 'small', measures: ['share', 'met'], by: [] }], {}, at)
    expect(result?.totals.map(({ state, value, n, atLeast }) => [state, value, n, atLeast])).toEqual([
      ['withheld', null, null, false],
      ['value', 9, 9, true],
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
    const [byAgency, share] = askSmall(rows, queries, { theme: ['fathers'] }, at)
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
    const [result] = askSmall(rows, [{ dataset: 'small', measures: ['rows'], by: ['agency'] }], {}, at)
    const entries = result?.axes[0]?.entries ?? []
    expect(entries).toHaveLength(61)
    expect(entries[0]?.id).toBe('police')
    expect(entries.some(({ id }) => id === 'agency 99')).toBe(true)
    expect(entries.at(-1)?.label).toBe('Other')
    expect(result?.cells.at(-1)?.value).toBe(41)
    expect(result?.cells.reduce((sum, { n }) => sum + (n ?? 0), 0)).toBe(102)
  })
})
