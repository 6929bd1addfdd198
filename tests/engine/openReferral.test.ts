import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../src/core/calendar/day'
import { quarterFromId } from '../../src/core/calendar/quarter'
import { parseHsds } from '../../src/core/exchange/hsds'
import { toOpenReferral } from '../../src/datasets/openReferral'
import { createEngine } from '../../src/engine/createEngine'
import type { Engine } from '../../src/engine/engine'
import { partnership } from './servedPort'

const period = quarterFromId('2026-27-q2') ?? 0
const moment = { asAt: dayFromIso('2026-11-21') ?? 0, period: [period], step: 'now' } as const

const columns = [
  ...['service_id', 'service_name', 'function', 'theme', 'phone', 'email', 'website', 'address_1', 'town', 'postcode'],
  ...['cluster', 'delivery', 'latitude', 'longitude', 'min_age', 'max_age', 'needs_referral', 'hours', 'status'],
  ...['assured_date', 'address_confidential'],
]

async function load(engine: Engine, id: string, text: string) {
  const { report, dataset } = await engine.read({
    importId: id,
    file: new Blob([text]),
    options: { asOf: '2026-11-21' },
  })
  const file = { id, dataset: 'services', period, join: 'replace', source: 'device', file: id } as const
  if (report.outcome === 'ready') await engine.adopt([file])
  return { report, dataset }
}

/** The services an engine holds, as cells by column, in the order of their names. */
async function services(engine: Engine) {
  const sort = [{ column: 'service_name', descending: false }]
  const { rows } = await engine.rows({
    query: { dataset: 'services', columns, sort, offset: 0, limit: 1000 },
    selection: {},
    moment,
  })
  return rows.map(({ cells }) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])))
}

async function started(): Promise<Engine> {
  const engine = createEngine()
  await engine.start(partnership)
  return engine
}

describe('services by Open Referral', () => {
  test('go out with the required members and come back as the same services, but for withheld addresses', async () => {
    const engine = await started()
    await load(engine, 'out', readFileSync('sample-data/services-2026-27-q2.csv', 'utf8'))
    const before = await services(engine)
    const page = toOpenReferral(before)
    for (const service of page.contents) {
      expect(service.id).not.toBe('')
      expect(['active', 'inactive', 'defunct', 'temporarily closed']).toContain(service.status)
      for (const { location } of service.service_at_locations ?? [])
        expect(['physical', 'postal', 'virtual']).toContain(location?.location_type)
    }
    expect(new Set(page.contents.map(({ id }) => id)).size).toBe(page.contents.length)

    const again = await started()
    const { report, dataset } = await load(again, 'in', JSON.stringify(page))
    expect(dataset).toBe('services')
    expect(report.outcome).toBe('ready')
    const after = await services(again)
    const hidden = { address_1: 'address withheld', town: '', postcode: '', latitude: '', longitude: '' }
    const expected = before.map((row) => (/yes/i.test(row.address_confidential ?? '') ? { ...row, ...hidden } : row))
    const plain = (rows: typeof before) =>
      rows.map(({ service_id: _, ...row }) => ({ ...row, phone: row.phone?.replace(' or ', '; ') }))
    expect(plain(after)).toEqual(plain(expected))
  })

  test('keep a confidential address out of the file', async () => {
    const page = toOpenReferral([
      {
        service_name: 'Safe house',
        address_1: '1 Hidden Road',
        postcode: 'BS34 5PF',
        town: 'Patchway',
        latitude: '51.5',
        longitude: '-2.5',
        address_confidential: 'Yes',
      },
    ])
    expect(JSON.stringify(page)).not.toMatch(/Hidden|BS34|Patchway|51\.5|-2\.5/)
  })

  test('are one service where rows differ in their place alone', () => {
    const row = { service_name: 'Riverside', postcode: 'BS34' }
    const { contents } = toOpenReferral([row, { ...row, postcode: 'BS37' }, { ...row, service_name: 'Hillside' }])
    expect(contents.map(({ name, service_at_locations }) => [name, service_at_locations?.length])).toEqual([
      ['Riverside', 2],
      ['Hillside', 1],
    ])
  })

  test.each([
    ['a bare list', '[{"id":"1","name":"A","status":"active"}]'],
    ['a page', '{"contents":[{"id":"1","name":"A","status":"active"}]}'],
    ['services under that name', '{"services":[{"id":"1","name":"A","status":"active"}]}'],
    ['one service', '{"id":"1","name":"A","status":"active"}'],
  ])('are read from %s', async (_, text) => {
    const engine = await started()
    const { report } = await load(engine, 'a', text)
    expect(report.outcome).toBe('ready')
    expect(await services(engine)).toMatchObject([{ service_name: 'A', status: 'Active' }])
  })

  test('are refused by name and place where a required member is missing', async () => {
    const { report } = await load(await started(), 'a', '[{"id":"1","name":"A","status":"active"},{"id":"2"}]')
    expect(report.refusal).toMatchObject({ rule: 'R05', message: expect.stringContaining('contents, number 2, name') })
  })

  test('other JSON is refused in words', async () => {
    const { report } = await load(await started(), 'a', '{"type":"FeatureCollection","features":[]}')
    expect(report.refusal?.fix).toContain('Open Referral UK version 3')
  })

  test('nothing in a record is taken for markup or a fault', () => {
    expect(parseHsds(null)).toHaveProperty('fault')
    expect(parseHsds('text')).toHaveProperty('fault')
    expect(parseHsds({ contents: [{ id: '1', name: '<b>', status: 'active' }] })).toHaveProperty('page')
  })
})
