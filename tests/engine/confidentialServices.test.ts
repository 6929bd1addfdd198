import { describe, expect, test } from 'vitest'
import { locate } from '../../src/core/place/locate'
import { placesOf } from '../../src/core/place/places'
import type { RowsQuery } from '../../src/core/query/query'
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
