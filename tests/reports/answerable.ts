import { readFileSync } from 'node:fs'
import { partnershipSchema } from '../../src/core/partnership'
import type { Figure, Result } from '../../src/core/query/query'
import type { Visual } from '../../src/core/view/page'
import { visualsOf } from '../../src/core/view/page'
import { datasetById, datasets } from '../../src/datasets/index'
import { pages } from '../../src/reports/pages'
import { count, quarterAxis, resultOf, share, themeAxis } from '../marks/fixture'

/** The partnership that the app is published with, and all that its report shows. */
export const partnership = partnershipSchema.parse(JSON.parse(readFileSync('public/partnership.json', 'utf8')))
export const known = datasets(partnership)
export const all = pages(partnership)
export const visuals = all.flatMap(visualsOf)
export const each = visuals.map((visual) => ({ id: visual.id, visual }))

/** A result in the shape of a visual's question, every figure of it made by one rule. */
export function answerable(
  visual: Visual,
  entries: readonly string[],
  make: (index: number, percent: boolean) => Figure,
): Result {
  const metrics = datasetById(known, visual.query.dataset)?.metrics ?? {}
  const measures = visual.query.measures.map((id) => {
    const metric = metrics[id]
    if (!metric) throw new Error(`no metric ${id}`)
    return {
      id,
      label: metric.label,
      noun: metric.noun,
      unit: metric.unit,
      better: metric.better,
      counts: metric.counts,
    }
  })
  const axes = visual.query.by.map((by) =>
    by === 'quarter' ? quarterAxis('2024-25-q3', entries.length === 0 ? 0 : 8) : { ...themeAxis(entries), id: by },
  )
  const sizes = axes.map((axis) => axis.entries.length)
  const figures = (rows: number) =>
    Array.from({ length: rows * measures.length }, (_, index) =>
      make(Math.floor(index / measures.length), measures[index % measures.length]?.unit === 'percent'),
    )
  const before = { cells: [], rowTotals: [], totals: figures(1), now: figures(1), asAt: 20000, period: [8104] }
  return resultOf({
    dataset: visual.query.dataset,
    measures,
    axes,
    cells: figures(sizes.reduce((product, size) => product * size, 1)),
    rowTotals: figures(sizes[0] ?? 1),
    totals: figures(1),
    ...(visual.query.compare ? { before } : {}),
  })
}

/** Figures that all differ, none of them hidden or small. */
export const number = (index: number, percent: boolean) => (percent ? share(30 + index, 100) : count(3 + index))
