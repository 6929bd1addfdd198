import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayFromIso } from '../../src/core/calendar/day'
import { quarterFromId } from '../../src/core/calendar/quarter'
import type { Query, Selection } from '../../src/core/query/query'
import { momentOf } from '../../src/core/view/moment'
import { panelsOf, visualsOf } from '../../src/core/view/page'
import type { Engine } from '../../src/engine/engine'
import { pages } from '../../src/reports/pages'
import { linesOf } from './linesOf'
import { readManifest } from './plain/sample'
import { type PlainLine, tabulate, toText } from './plain/tabulate'
import { partnership, sampleEngine } from './sampleEngine'

const visuals = pages(partnership).flatMap(visualsOf)

/** Questions beside the visuals: what the slicers, the map and its list rest on. */
const others: readonly { id: string; query: Query }[] = [
  { id: 'slicer-services-by-town', query: { dataset: 'services', measures: ['services', 'onMap'], by: ['town'] } },
  { id: 'slicer-services-by-cluster', query: { dataset: 'services', measures: ['services'], by: ['cluster'] } },
  { id: 'slicer-services-by-theme', query: { dataset: 'services', measures: ['services'], by: ['theme', 'cluster'] } },
  {
    id: 'map-services-by-state',
    query: { dataset: 'services', measures: ['services'], by: ['for_map'], compare: true },
  },
]
/** What panels ask, each query under the name of its panel. */
const panels = pages(partnership)
  .flatMap(panelsOf)
  .flatMap(({ id, queries = {} }) => Object.entries(queries).map(([name, query]) => ({ id: `${id}-${name}`, query })))
const asked = [...visuals.map(({ id, query }) => ({ id, query })), ...panels, ...others]

const choices: readonly { name: string; choice: Selection }[] = [
  { name: 'nothing chosen', choice: {} },
  { name: 'a theme', choice: { theme: ['fathers'] } },
  { name: 'two themes', choice: { theme: ['domestic-abuse', 'multi-agency'] } },
  { name: 'no theme', choice: { theme: ['-'] } },
  { name: 'an agency', choice: { agency: ['police'] } },
  { name: 'a quarter', choice: { quarter: ['2025-26-q4'] } },
  { name: 'a quarter with withheld counts', choice: { quarter: ['2025-26-q2'] } },
  {
    name: 'two quarters and a theme',
    choice: { quarter: ['2025-26-q4', '2026-27-q1'], theme: ['extrafamilial-harm'] },
  },
  { name: 'two quarters apart', choice: { quarter: ['2025-26-q2', '2026-27-q1'] } },
  { name: 'a town and a cluster', choice: { town: ['kingswood', '-'], cluster: ['4.5', '-'] } },
]

const asAt = dayFromIso(readManifest().asAt) ?? 0
const latest = quarterFromId('2026-27-q2')
const goldenFile = (id: string) => join(import.meta.dirname, `${id}.csv`)
const place = ({ when, at, measure }: PlainLine) => `${when} ${at.join(' × ')} ${measure}`

let engine: Engine
beforeAll(async () => {
  engine = await sampleEngine()
})

async function answered(query: Query, choice: Selection): Promise<ReadonlyMap<string, PlainLine>> {
  const [result] = await engine.ask({ queries: [query], selection: choice, moment: momentOf(choice, asAt, latest) })
  if (!result) throw new Error('no result')
  return new Map(linesOf(query, result).map((line) => [place(line), line]))
}

describe.each(choices)('with $name', ({ choice }) => {
  test.each(asked)('$id shows the numbers of the plain calculation', async ({ query }) => {
    const expected = tabulate(query, choice)
    const found = await answered(query, choice)
    const beside = expected.map((line) => found.get(place(line)) ?? { missing: place(line) })
    expect(beside).toEqual(expected)
    const known = new Set(expected.map(place))
    const strangers = [...found.values()].filter((line) => !known.has(place(line)))
    expect(strangers.filter(({ n }) => n !== null && n !== 0)).toEqual([])
  })
})

describe('the golden numbers', () => {
  test.each(asked)('of $id stand as they were read and agreed', ({ id, query }) => {
    const text = toText(query, tabulate(query, {}))
    if (process.env.WRITE_GOLDEN === 'yes') writeFileSync(goldenFile(id), text)
    expect(existsSync(goldenFile(id)), `no tests/golden/${id}.csv: run WRITE_GOLDEN=yes vitest run tests/golden`).toBe(
      true,
    )
    expect(readFileSync(goldenFile(id), 'utf8')).toBe(text)
  })

  test('are there for every visual, and for nothing that is gone', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.csv'))
    expect(files.sort()).toEqual(asked.map(({ id }) => `${id}.csv`).sort())
  })
})
