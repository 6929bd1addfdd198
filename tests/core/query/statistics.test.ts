import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import type { Dataset, Metric } from '../../../src/core/dataset/define'
import { fold } from '../../../src/core/frame/fold'
import type { Figure, Selection } from '../../../src/core/query/query'
import { run } from '../../../src/core/query/run'
import { moment, plainRowsOf, selection } from './arbitrary'
import { source } from './askSmall'
import { imported, type PlainRow, small } from './smallDataset'

const plainMetric = {
  noun: 'rows',
  unit: 'count',
  counts: 'things',
  better: 'neither',
  definition: '',
  time: 'as-at',
} satisfies Partial<Metric>

const metrics: Record<string, Metric> = {
  median: { ...plainMetric, label: 'Median', unit: 'days', statistic: 'median', numerator: { plus: ['met'] } },
  most: { ...plainMetric, label: 'Most', statistic: 'max', numerator: { plus: ['met'] } },
  least: { ...plainMetric, label: 'Least', statistic: 'min', numerator: { plus: ['met'] } },
  oldest: { ...plainMetric, label: 'Oldest', unit: 'days', statistic: 'max', numerator: { of: 'age' } },
  once: { ...plainMetric, label: 'Once', numerator: { plus: ['all'], once: ['ref', 'agency'] } },
  filled: {
    ...plainMetric,
    label: 'Filled',
    unit: 'percent',
    numerator: { plus: ['met'] },
    denominator: { plus: ['all'], once: ['ref'] },
  },
  mean: {
    ...plainMetric,
    label: 'Mean',
    unit: 'score',
    numerator: { plus: ['met'], times: 'all' },
    denominator: { plus: ['all'] },
  },
  distinctShare: {
    ...plainMetric,
    label: 'Refs of police',
    unit: 'percent',
    numerator: { once: ['ref'], where: { agency: ['police'] } },
    denominator: { once: ['ref'] },
  },
}
const names = Object.keys(metrics)

const dataset: Dataset = {
  ...small,
  metrics,
  derived: {
    ...small.derived,
    age: {
      label: 'Age',
      kind: 'number',
      perNumber: (reader, { asAt }) => {
        const held = reader.day('held')
        return (row) => asAt - (held(row) ?? asAt)
      },
    },
  },
}

const frameOf = (rows: readonly PlainRow[]) =>
  fold(dataset, [
    {
      import: { id: 'i', dataset: 'small', period: 8100, join: 'add', source: 'device', file: 'small.csv' },
      imported: imported(rows),
    },
  ])

const agencyOf = ({ agency }: PlainRow) => agency || 'health'
const dayOf = ({ held }: PlainRow) => dayFromIso(held) ?? 0
const isNumber = (cell: PlainRow['met']): cell is number => typeof cell === 'number'
const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0)

/** The largest amount of each group. */
function largest(rows: readonly PlainRow[], groupOf: (row: PlainRow) => string, amountOf: (row: PlainRow) => number) {
  const groups = [...new Set(rows.map(groupOf))]
  return groups.map((group) => Math.max(...rows.filter((row) => groupOf(row) === group).map(amountOf)))
}

function middle(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}

type Told = { state: 'withheld' | 'none-recorded' } | { value: number; n: number; N: number | null; atLeast: boolean }

/** What a spreadsheet would give for some rows. */
function plain(name: string, rows: readonly PlainRow[], asAt: number): Told {
  const needs: Record<string, (row: PlainRow) => PlainRow['met'][]> = {
    median: ({ met }) => [met],
    most: ({ met }) => [met],
    least: ({ met }) => [met],
    once: ({ all }) => [all],
    filled: ({ met, all }) => [met, all],
    mean: ({ met, all }) => [met, all],
  }
  const cells = (row: PlainRow) => needs[name]?.(row) ?? [1]
  const whole = rows.filter((row) => cells(row).every(isNumber))
  const isHeld = rows.some((row) => cells(row).includes('<5'))
  const [met, all] = [(row: PlainRow) => Number(row.met), (row: PlainRow) => Number(row.all)]
  if (isHeld && (name !== 'once' || whole.length === 0)) return { state: 'withheld' }
  if (whole.length === 0) return { state: 'none-recorded' }
  const stated = (value: number, n = whole.length): Told => ({ value, n, N: null, atLeast: false })
  const share = (n: number, N: number): Told =>
    N > 0 ? { value: n / N, n, N, atLeast: false } : { state: 'none-recorded' }
  const counted = whole.map(met)
  switch (name) {
    case 'median':
      return stated(middle(counted))
    case 'most':
      return stated(Math.max(...counted))
    case 'least':
      return stated(Math.min(...counted))
    case 'oldest':
      return stated(Math.max(...whole.map((row) => asAt - dayOf(row))))
    case 'once': {
      const total = sum(largest(whole, (row) => `${row.ref} ${agencyOf(row)}`, all))
      return { value: total, n: total, N: null, atLeast: isHeld }
    }
    case 'filled':
      return share(sum(counted), sum(largest(whole, ({ ref }) => ref, all)))
    case 'mean': {
      const weight = sum(whole.map(all))
      return weight > 0
        ? stated(sum(whole.map((row) => met(row) * all(row))) / weight, weight)
        : { state: 'none-recorded' }
    }
    default: {
      const police = whole.filter((row) => agencyOf(row) === 'police')
      return share(new Set(police.map(({ ref }) => ref)).size, new Set(whole.map(({ ref }) => ref)).size)
    }
  }
}

function told(figure: Figure | undefined): unknown {
  if (!figure) return undefined
  const { state, value, n, N, atLeast } = figure
  return value === null ? { state } : { value, n, N, atLeast }
}

const themesOf = ({ theme }: PlainRow) => (theme.length > 0 ? theme : ['-'])

function kept(rows: readonly PlainRow[], chosen: Selection, drawn: readonly string[], asAt: number) {
  const within = (ids: readonly string[], wanted: readonly string[] = []) =>
    wanted.length === 0 || ids.some((id) => wanted.includes(id))
  return rows.filter(
    (row) =>
      dayOf(row) <= asAt &&
      (drawn.includes('theme') || within(themesOf(row), chosen.theme)) &&
      (drawn.includes('agency') || within([agencyOf(row)], chosen.agency)),
  )
}

describe('medians, extremes, weighted means and what counts once', () => {
  test('are of all rows under a figure, in cells, over an axis and over everything', () => {
    const axes = fc.constantFrom<string[]>([], ['theme'], ['theme', 'agency'], ['agency', 'theme'])
    const filled = plainRowsOf.filter((rows) => rows.length > 0)
    fc.assert(
      fc.property(filled, selection, moment, axes, (rows, chosen, at, by) => {
        fc.pre(rows.some((row) => dayOf(row) <= at.asAt))
        const frame = frameOf(rows)
        const [result] = run({ ...source, frame }, [{ dataset: 'small', measures: names, by }], chosen, at)
        const left = kept(rows, chosen, by, at.asAt)
        const under = (axis: string | undefined, id: string) => (row: PlainRow) =>
          axis === 'theme' ? themesOf(row).includes(id) : agencyOf(row) === id
        names.forEach((name, measure) => {
          const expected = (some: readonly PlainRow[]) => plain(name, some, at.asAt)
          expect(told(result?.totals[measure])).toEqual(expected(left))
          const [outer, inner] = result?.axes ?? []
          outer?.entries.forEach(({ id }, place) => {
            const own = left.filter(under(by[0], id))
            expect(told(result?.rowTotals[place * names.length + measure])).toEqual(expected(own))
            inner?.entries.forEach((other, innerPlace) => {
              const cell = (place * inner.entries.length + innerPlace) * names.length + measure
              expect(told(result?.cells[cell])).toEqual(expected(own.filter(under(by[1], other.id))))
            })
          })
        })
      }),
      { numRuns: 200 },
    )
  })
})
