import { describe, expect, test } from 'vitest'
import { locate } from '../../src/core/place/locate'
import { placesOf } from '../../src/core/place/places'
import type { RowsQuery, Selection } from '../../src/core/query/query'
import { createEngine } from '../../src/engine/createEngine'
import { partnership } from './servedPort'

const places = placesOf({ attribution: [], towns: [], outcodes: [['BS30', 51.45, -2.48, 1000]], sectors: [] })
const moment = { asAt: 20_700, period: [], step: 'now' as const }

/** A refuge whose address is confidential in the words given, from its file to where the map would place it. */
async function refuge(confidential: string) {
  const engine = createEngine()
  await engine.start(partnership)
  const file = new Blob([
    `Service name,Address,Postcode,Address confidential\nLantern refuge,12 Secret Road,BS30 8AB,${confidential}\n`,
  ])
  const { report } = await engine.read({ importId: 'a', dataset: 'services', file, options: { asOf: '2026-11-21' } })
  const only = { id: 'a', dataset: 'services', period: 8105, join: 'replace', source: 'device', file: 'a' } as const
  await engine.adopt([only])
  const query = { dataset: 'services', measures: ['onMap'], by: ['for_map'] }
  const [result] = await engine.ask({ queries: [query], selection: {}, moment })
  const list: RowsQuery = { dataset: 'services', columns: ['postcode', 'address_confidential'], offset: 0, limit: 5 }
  const { rows } = await engine.rows({ query: list, selection: {}, moment })
  const [postcode = '', told = ''] = rows[0]?.cells ?? []
  const cells = { latitude: '', longitude: '', town: '', delivery: '' }
  return {
    state: result?.axes[0]?.entries[0]?.id,
    at: locate({ ...cells, postcode, confidential: told }, places),
    warned: report.warnings.map(({ rule }) => rule),
  }
}

describe('the address of a refuge', () => {
  test.each(['Yes', 'confidential', 'Y'])('is withheld where the file says %s', async (word) => {
    expect(await refuge(word)).toEqual({ state: 'withheld', at: { on: 'list', reason: 'withheld' }, warned: [] })
  })

  test.each(['TBC', 'refuge', 'N/A', '?', 'x', 'not known', 'ask first'])(
    'is withheld where the file says %s, with a warning',
    async (word) => {
      expect(await refuge(word)).toEqual({ state: 'withheld', at: { on: 'list', reason: 'withheld' }, warned: ['R62'] })
    },
  )

  test.each(['', 'No', 'n', '-', '–', 'not confidential'])('is shown where the file says %j', async (word) => {
    expect(await refuge(word)).toMatchObject({ state: 'mapped', at: { on: 'map' }, warned: [] })
  })
})

describe('lists of services', () => {
  const columns = ['service_name', 'address_1', 'town', 'postcode', 'latitude', 'longitude']

  async function withRefuge() {
    const engine = createEngine()
    await engine.start(partnership)
    const file = new Blob([
      'Service name,Address,Town,Postcode,Latitude,Longitude,Address confidential\n' +
        'Hub,High Street,Thornbury,BS35 2AB,51.6,-2.5,No\n' +
        'Refuge,12 Secret Road,Patchway,BS34 5PF,51.53,-2.58,Yes\n' +
        'Play,Long Road,Warmley,BS30 8AB,,,\n',
    ])
    await engine.read({ importId: 'a', dataset: 'services', file, options: { asOf: '2026-11-21' } })
    await engine.adopt([
      { id: 'a', dataset: 'services', period: 8105, join: 'replace', source: 'device', file: 'a' } as const,
    ])
    return engine
  }

  async function listed(more: Partial<RowsQuery> = {}, selection: Selection = {}) {
    const engine = await withRefuge()
    const query: RowsQuery = { dataset: 'services', columns, offset: 0, limit: 9, ...more }
    return (await engine.rows({ query, selection, moment })).rows.map(({ cells }) => cells)
  }

  test('say that an address is withheld, and hold nothing of where it is', async () => {
    const cells = await listed()
    expect(cells[1]).toEqual(['Refuge', 'address withheld', '', '', '', ''])
    expect(cells[0]).toEqual(['Hub', 'High Street', 'Thornbury', 'BS35 2AB', '51.6', '-2.5'])
  })

  test.each(['Secret', 'BS34', 'Patchway', '51.53'])('do not find it by %s', async (search) => {
    expect(await listed({ search })).toEqual([])
  })

  test('do not place it by their order', async () => {
    const byPostcode = await listed({ sort: [{ column: 'postcode', descending: false }] })
    expect(byPostcode.map(([name]) => name)).toEqual(['Play', 'Hub', 'Refuge'])
  })
  test('do not place it by the town it is filtered by, nor by the count of a town', async () => {
    expect(await listed({}, { town: ['patchway'] })).toEqual([])
    expect((await listed({}, { town: ['-'] })).map(([name]) => name)).toEqual(['Refuge'])
    const engine = await withRefuge()
    const query = { dataset: 'services', measures: ['services'], by: ['town'] }
    const [result] = await engine.ask({ queries: [query], selection: {}, moment })
    const counts = result?.axes[0]?.entries.map(({ id }, at) => [id, result.cells[at]?.value]) ?? []
    expect(Object.fromEntries(counts)).toEqual({ thornbury: 1, warmley: 1, '-': 1 })
    const behind = { query, entries: ['-'], measure: 'services' }
    expect((await listed({ behind })).map(([name]) => name)).toEqual(['Refuge'])
  })
})
