import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../src/core/calendar/day'
import { quarterFromId } from '../../src/core/calendar/quarter'
import { createEngine } from '../../src/engine/createEngine'
import { partnership } from './servedPort'

const heads = 'rec_id,recommendation,source_review,review_type,theme,lead_agency,status,due_date,last_update'
const trackers: readonly (readonly [string, readonly string[]])[] = [
  [
    '2026-27-q1',
    [
      'R1,Do this,Family A,cspr,fathers,police,on-track,2026-07-31,2026-06-20',
      'R2,Do that,Family A,cspr,advocacy,police,on-track,2026-09-30,2026-06-20',
      'R3,Leave it,Family B,cspr,fathers,gps,not-started,,2026-06-01',
    ],
  ],
  [
    '2026-27-q2',
    [
      'R1,Do this,Family A,cspr,fathers,police,completed,2026-07-31,2026-09-20',
      'R2,Do that,Family A,cspr,advocacy,police,on-track,2026-10-31,2026-09-20',
      'R4,Do more,Family B,cspr,fathers,gps,not-started,,2026-11-01',
    ],
  ],
]

async function started() {
  const engine = createEngine()
  await engine.start(partnership)
  const imports = trackers.map(([period]) => ({
    id: period,
    dataset: 'recommendations',
    period: quarterFromId(period) ?? 0,
    join: 'replace' as const,
    source: 'device' as const,
    file: `${period}.csv`,
  }))
  for (const [period, rows] of trackers) {
    const file = new Blob([[heads, ...rows].join('\n')])
    await engine.read({ importId: period, file, dataset: 'recommendations', options: { asOf: '2026-11-21' } })
  }
  await engine.adopt(imports)
  return engine
}

const at = (iso: string, period: string) => ({
  asAt: dayFromIso(iso) ?? 0,
  period: [quarterFromId(period) ?? 0],
  step: 'now' as const,
})
const now = at('2026-11-21', '2026-27-q2')

describe('what the trackers show', () => {
  test('what moved since the tracker before', async () => {
    const engine = await started()
    const found = await engine.study('movement', { selection: {}, moment: now })
    expect(found).toMatchObject({
      since: quarterFromId('2026-27-q1'),
      added: [{ id: 'R4', lead: 'GPs' }],
      completed: [{ id: 'R1' }],
      slipped: [{ id: 'R2', days: 31 }],
      gone: [{ id: 'R3' }],
      same: 0,
    })
  })

  test('what moved of the themes chosen alone', async () => {
    const found = await (await started()).study('movement', { selection: { theme: ['advocacy'] }, moment: now })
    expect(found).toMatchObject({ added: [], completed: [], slipped: [{ id: 'R2' }], gone: [] })
  })

  test('nothing is said to have moved since the first tracker', async () => {
    const first = at('2026-06-30', '2026-27-q1')
    expect(await (await started()).study('movement', { selection: {}, moment: first })).toBeNull()
  })

  test('which agencies returned data of the quarter', async () => {
    const found = await (await started()).study('returns', { selection: {}, moment: now })
    expect(found.agencies.map(({ agency, state }) => [agency, state])).toEqual([
      ['police', 'returned'],
      ['gps', 'late'],
    ])
  })
})
