import type { Figure, Figures, Result } from '../../../src/core/query/query'

type Measure = Result['measures'][number]

export const count = (n: number): Figure => ({
  state: n === 0 ? 'zero' : 'value',
  value: n,
  n,
  N: null,
  atLeast: false,
  small: false,
})

export const share = (n: number, N: number): Figure =>
  N === 0
    ? { state: 'none-recorded', value: null, n, N, atLeast: false, small: false }
    : { state: n === 0 ? 'zero' : 'value', value: n / N, n, N, atLeast: false, small: N < 10 }

export const people: Measure = {
  id: 'people',
  label: 'People',
  noun: 'people',
  unit: 'count',
  better: 'neither',
  counts: 'subjects',
}

/** A result over axes of the given lengths. */
export function resultOf(lengths: readonly number[], figures: Figures, more: Partial<Result> = {}): Result {
  return {
    dataset: 'checks',
    axes: lengths.map((length, axis) => ({
      id: `axis${axis}`,
      label: `Axis ${axis}`,
      entries: Array.from({ length }, (_, at) => ({ id: `${axis}${at}`, label: `${axis}${at}`, order: at })),
      chosen: [],
    })),
    measures: [people],
    asAt: 20000,
    period: [220],
    records: { shown: 9, of: 9 },
    filteredBy: [],
    cannotFilter: [],
    sample: false,
    ...figures,
    ...more,
  }
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** Counts of people in rows and columns, with totals of both. */
export function table(cells: readonly (readonly number[])[], more: Partial<Result> = {}): Result {
  const columns = cells[0]?.map((_, column) => cells.map((row) => row[column] ?? 0)) ?? []
  const figures = {
    cells: cells.flat().map(count),
    rowTotals: cells.map((row) => count(sum(row))),
    colTotals: columns.map((column) => count(sum(column))),
    totals: [count(sum(cells.flat()))],
  }
  return resultOf([cells.length, columns.length], figures, more)
}

/** Counts of people in one list, with its total. */
export function list(cells: readonly number[], total = sum(cells), more: Partial<Result> = {}): Result {
  const figures = { cells: cells.map(count), rowTotals: cells.map(count), totals: [count(total)] }
  return resultOf([cells.length], figures, more)
}
