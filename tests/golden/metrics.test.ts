import { beforeAll, describe, expect, test } from 'vitest'
import { dayFromIso } from '../../src/core/calendar/day'
import { quarterFromId } from '../../src/core/calendar/quarter'
import type { Query, Selection } from '../../src/core/query/query'
import { momentOf } from '../../src/core/view/moment'
import { datasets } from '../../src/datasets'
import type { Engine } from '../../src/engine/engine'
import { linesOf } from './linesOf'
import { metrics } from './plain/metrics'
import { readManifest } from './plain/sample'
import { type PlainLine, tabulate } from './plain/tabulate'
import { partnership, sampleEngine } from './sampleEngine'

const known = datasets(partnership)
const asAt = dayFromIso(readManifest().asAt) ?? 0
const latest = quarterFromId('2026-27-q2')
const place = ({ when, at, measure }: PlainLine) => `${when} ${at.join(' × ')} ${measure}`

/** The dimensions that a dataset carries, quarters of its own or of a measure's included. */
const axesOf: Readonly<Record<string, readonly string[]>> = {
  audits: ['theme', 'agency', 'quarter', 'audit', 'finding', 'standard'],
  recommendations: ['theme', 'agency', 'review', 'state', 'evidence_type', 'due_band', 'review_pace'],
  training: ['theme', 'agency', 'quarter', 'course'],
  services: ['theme', 'town', 'cluster', 'function', 'delivery', 'referral', 'age', 'check'],
}

const choices: readonly { name: string; choice: Selection }[] = [
  { name: 'nothing chosen', choice: {} },
  { name: 'a theme', choice: { theme: ['domestic-abuse'] } },
  { name: 'an agency of two quarters', choice: { agency: ['police'], quarter: ['2025-26-q4', '2026-27-q1'] } },
  { name: 'a quarter with withheld counts', choice: { quarter: ['2025-26-q2'] } },
  { name: 'a state', choice: { state: ['overdue', 'on-track'] } },
]

let engine: Engine
beforeAll(async () => {
  engine = await sampleEngine()
})

async function hold(query: Query, choice: Selection): Promise<void> {
  const [result] = await engine.ask({ queries: [query], selection: choice, moment: momentOf(choice, asAt, latest) })
  if (!result) throw new Error('no result')
  const found = new Map(linesOf(query, result).map((line) => [place(line), line]))
  const expected = tabulate(query, choice)
  expect(expected.map((line) => found.get(place(line)) ?? { missing: place(line) })).toEqual(expected)
  const told = new Set(expected.map(place))
  expect([...found.values()].filter((line) => !told.has(place(line)) && line.n !== null && line.n !== 0)).toEqual([])
}

test('every metric is calculated a second time, and nothing else is', () => {
  const ids = known.flatMap((dataset) => Object.keys(dataset.metrics).map((metric) => `${dataset.id}/${metric}`))
  expect(Object.keys(metrics).sort()).toEqual(ids.sort())
})

describe.each(choices)('with $name', ({ choice }) => {
  const isWide = choices.findIndex((each) => each.choice === choice) < 2
  for (const { id: dataset, metrics: own } of known) {
    test.each(Object.keys(own))(`${dataset} %s is what the plain calculation gives, on every axis`, async (measure) => {
      const quarters = own[measure]?.axes?.quarter ? ['quarter'] : []
      await hold({ dataset, measures: [measure], by: [], compare: true, trend: 6 }, choice)
      const all = [...(axesOf[dataset] ?? []), ...quarters]
      for (const by of isWide ? all : ['theme']) await hold({ dataset, measures: [measure], by: [by] }, choice)
      if (isWide) await hold({ dataset, measures: [measure], by: ['theme', axesOf[dataset]?.[1] ?? ''] }, choice)
    })
  }
})
