import { beforeAll, describe, expect, test } from 'vitest'
import { dayFromIso } from '../../src/core/calendar/day'
import type { RowsQuery, RowsResult } from '../../src/core/query/query'
import type { Engine } from '../../src/engine/engine'
import { sharedRows } from '../../src/state/sharedRows'
import { partnership, sampleEngine } from '../golden/sampleEngine'

const counts = ['met', 'partly', 'not_met', 'not_evidenced']
const columns = ['finding', ...counts]
const moment = { asAt: dayFromIso('2026-09-30') ?? 0, period: [], step: 'now' } as const

let engine: Engine
beforeAll(async () => {
  engine = await sampleEngine()
})

const ask = (query: Partial<RowsQuery>): Promise<RowsResult> =>
  sharedRows(
    engine,
    { query: { dataset: 'audits', columns, offset: 0, limit: 500, ...query }, selection: {}, moment },
    partnership,
  )

const byKey = ({ rows }: RowsResult) => new Map(rows.map(({ key, cells }) => [key, cells]))

describe('rows as they may be shared', () => {
  test('hold no small count', async () => {
    const { rows } = await ask({})
    expect(rows.length).toBeGreaterThan(100)
    expect(rows.flatMap(({ cells }) => cells.slice(1)).filter((cell) => /^[1-4]$/.test(cell))).toEqual([])
    expect(rows.flatMap(({ cells }) => cells).filter((cell) => cell === 'c').length).toBeGreaterThan(50)
  })

  test('say the same of a row in every window, search and order', async () => {
    const all = byKey(await ask({}))
    for (const query of [
      { offset: 70, limit: 20 },
      { search: 'father' },
      { sort: [{ column: 'finding', descending: true }] },
    ]) {
      const some = byKey(await ask(query))
      expect(some.size).toBeGreaterThan(3)
      for (const [key, cells] of some) expect(cells).toEqual(all.get(key))
    }
  })

  test('are found and sorted by no count of people', async () => {
    const plain = await ask({})
    expect((await ask({ sort: [{ column: 'met', descending: true }] })).rows).toEqual(plain.rows)
    const words = await ask({ search: '3' })
    for (const { cells } of words.rows) expect(cells[0]).toContain('3')
  })

  test('of a dataset that counts no people are as they are', async () => {
    const query = { dataset: 'training', columns: ['booked', 'attended'], offset: 0, limit: 50 }
    const request = { query, selection: {}, moment }
    expect(await sharedRows(engine, request, partnership)).toEqual(await engine.rows(request))
  })
})
