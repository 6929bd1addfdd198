import crossfilter from 'crossfilter2'
import { dayFromIso } from '../src/core/calendar/day'
import { quarterFromId } from '../src/core/calendar/quarter'
import type { Moment } from '../src/core/dataset/define'
import type { Source } from '../src/core/query/gather'
import type { Result, Selection } from '../src/core/query/query'
import { run } from '../src/core/query/run'
import type { TrainingRow } from './generate'
import { amounts, keyOf, type Peer, queries, type Sums, visuals } from './visuals'

type Pair = [number, number]

const kept = (sums: Iterable<readonly [string, readonly [number, number]]>): Sums =>
  new Map([...sums].filter(([, [top, bottom]]) => top !== 0 || bottom !== 0))

/** This project: one pass over typed columns. Every quarter is in view, so that each peer counts every row. */
export function ourPeer(source: Source, rows: readonly TrainingRow[]): Peer {
  const quarters = [...new Set(rows.map(({ quarter }) => quarterFromId(quarter) ?? 0))].sort((a, b) => a - b)
  const moment: Moment = { asAt: dayFromIso('2026-11-21') ?? 0, period: quarters, step: 'now' }
  let results: readonly Result[] = []
  const sumsOf = ({ axes, cells }: Result): Sums => {
    const [outer, inner] = axes
    const ids = (outer?.entries ?? [{ id: '' }]).flatMap(({ id }) =>
      inner ? inner.entries.map((entry) => `${id}|${entry.id}`) : [id],
    )
    return kept(ids.map((id, at) => [id, [cells[at]?.n ?? 0, cells[at]?.N ?? 0]] as const))
  }
  return {
    name: 'ours',
    click: (selection) => {
      results = run(source, queries, selection, moment)
    },
    sums: () => results.map(sumsOf),
  }
}

/** crossfilter2, a dimension a field and a group a visual, each group adding and taking away what a filter changes. */
export function crossfilterPeer(rows: readonly TrainingRow[]): Peer {
  const records = crossfilter([...rows])
  const byKey = new Map<string, crossfilter.Dimension<TrainingRow, string>>()
  const dimension = (key: string, of: (row: TrainingRow) => string) => {
    const known = byKey.get(key) ?? records.dimension(of)
    byKey.set(key, known)
    return known
  }
  const groups = visuals.map(({ measure, by }): (() => Iterable<readonly [string, readonly [number, number]]>) => {
    const { top, bottom } = amounts[measure]
    if (by.length === 0) {
      const all = records.groupAll<number>().reduceSum(top)
      return () => [['', [Number(all.value()), 0]]]
    }
    const group = dimension(by.join('|'), (row) => keyOf(by, row)).group<string, Pair>()
    if (!bottom) {
      const summed = group.reduceSum(top)
      return () => summed.all().map(({ key, value }) => [String(key), [Number(value), 0]] as const)
    }
    const both = group.reduce(
      (sums, row) => {
        sums[0] += top(row)
        sums[1] += bottom(row)
        return sums
      },
      (sums, row) => {
        sums[0] -= top(row)
        sums[1] -= bottom(row)
        return sums
      },
      (): Pair => [0, 0],
    )
    return () => both.all().map(({ key, value }) => [key, value] as const)
  })
  const agency = dimension('agency', (row) => row.agency)
  const theme = dimension('theme', (row) => row.theme)
  const filter = (of: typeof agency, chosen: readonly string[] | undefined): void => {
    const [only] = chosen ?? []
    if (only === undefined) of.filterAll()
    else of.filterExact(only)
  }
  let chosen: Selection = {}
  let read: readonly Iterable<readonly [string, readonly [number, number]]>[] = []
  return {
    name: 'crossfilter2',
    click: (selection) => {
      if (selection.agency?.[0] !== chosen.agency?.[0]) filter(agency, selection.agency)
      if (selection.theme?.[0] !== chosen.theme?.[0]) filter(theme, selection.theme)
      chosen = selection
      read = groups.map((group) => group())
    },
    sums: () => read.map(kept),
  }
}

/** Arrays of objects: filter and reduce for each visual. */
export function objectsPeer(rows: readonly TrainingRow[]): Peer {
  let read: readonly Map<string, Pair>[] = []
  return {
    name: 'arrays of objects',
    click: (selection) => {
      read = visuals.map(({ measure, by }) => {
        const { top, bottom } = amounts[measure]
        const agency = by.includes('agency') ? undefined : selection.agency
        const theme = by.includes('theme') ? undefined : selection.theme
        const sums = new Map<string, Pair>()
        const seen = rows.filter(
          (row) => (!agency || agency.includes(row.agency)) && (!theme || theme.includes(row.theme)),
        )
        for (const row of seen) {
          const key = keyOf(by, row)
          const pair = sums.get(key) ?? [0, 0]
          pair[0] += top(row)
          pair[1] += bottom?.(row) ?? 0
          sums.set(key, pair)
        }
        return sums
      })
    },
    sums: () => read.map(kept),
  }
}
