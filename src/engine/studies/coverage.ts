import {
  type Coverage,
  type CoverageEntry,
  type CoverageGrid,
  type CoverageRow,
  coverageOf,
} from '../../core/cover/coverage'
import { type Dimension, dimensions } from '../../core/dataset/define'
import { entryOf } from '../../core/query/axes'
import { obeyed } from '../../core/query/clauses'
import { blankId } from '../../core/query/query'
import { columnNameOf, idsOf, readColumn } from '../../core/query/readColumn'
import { cellsOf } from './cells'
import type { StudyInput } from './study'

/** A town is part of a cluster, and how help is delivered is what is told of it: neither filters coverage. */
const spared: readonly Dimension[] = ['cluster', 'town', 'delivery']
/** Of the partnership's list these have a column whatever there is. */
const headline = 4

/** What a cluster has, as at a day: running services counted by cluster, and by theme or function. */
export function coverage({ sourceOf, selection, moment, partnership }: StudyInput): Coverage {
  const { frame, sample } = sourceOf('services')
  const cells = cellsOf(frame, moment)
  const running = cells.text('running')
  const rows = cells.rows.filter((row) => running(row) === 'yes')
  const { can, cannot } = obeyed(frame, selection)
  const filters = can.filter((dimension) => dimension !== 'quarter' && !spared.includes(dimension))
  const kept = (row: number, by: readonly Dimension[]) => {
    const marked = cells.marked(row)
    return by.every((dimension) => marked[dimension]?.some((id) => selection[dimension]?.includes(id)))
  }
  const [ids, names] = [cells.text('service_id'), cells.text('service_name')]
  const delivery = cells.text('delivery')
  const entriesOf = (dimension: 'cluster' | 'theme' | 'function'): CoverageEntry[] => {
    const list = { cluster: partnership.clusters, theme: partnership.themes, function: partnership.functions }[
      dimension
    ]
    const known = new Map<string, string>(list.map(({ id, label }) => [id, label]))
    const name = columnNameOf(frame, dimension)
    if (name !== undefined) {
      const column = readColumn(frame, name, moment)
      for (const row of rows) {
        for (const id of idsOf(column, column.codes[row] ?? 0)) {
          if (id !== blankId && !known.has(id)) known.set(id, entryOf(column, id).label)
        }
      }
    }
    return [...[...known].map(([id, label]) => ({ id, label })), { id: blankId, label: `– (no ${dimension})` }]
  }
  const gridOf = (by: 'theme' | 'function'): CoverageGrid => {
    const others = filters.filter((dimension) => dimension !== by)
    const found = rows
      .filter((row) => kept(row, others))
      .map((row): CoverageRow => {
        const { cluster = [blankId], [by]: across = [blankId] } = cells.marked(row)
        return {
          service: ids(row) || names(row),
          cluster: cluster[0] ?? blankId,
          across,
          delivery: delivery(row),
        }
      })
    const always = by === 'theme' ? partnership.themes.slice(0, headline).map(({ id }) => id) : []
    return coverageOf(found, entriesOf('cluster'), entriesOf(by), always)
  }
  const chosen = dimensions.filter((dimension) => (selection[dimension]?.length ?? 0) > 0)
  return {
    theme: gridOf('theme'),
    function: gridOf('function'),
    records: { shown: rows.filter((row) => kept(row, filters)).length, of: rows.length },
    filteredBy: can.filter((dimension) => !spared.includes(dimension)),
    cannotFilter: chosen.filter(
      (dimension) => cannot.includes(dimension) || dimension === 'town' || dimension === 'delivery',
    ),
    asAt: moment.asAt,
    sample,
  }
}
