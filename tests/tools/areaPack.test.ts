import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { locate } from '../../src/core/place/locate'
import { fromNationalGrid } from '../../src/core/place/nationalGrid'
import { outlinesSchema, placesOf, placesSchema } from '../../src/core/place/places'
import { main } from '../../tools/area-pack/main'

const folder = mkdtempSync(join(tmpdir(), 'area-pack-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const codepoint = join(folder, 'codepo_gb/Data/CSV')
mkdirSync(codepoint, { recursive: true })

/** Made-up postcodes: two outcodes with a place in the area, one far from it, one without a position. */
const rows: readonly (readonly [string, number, number, number])[] = [
  ['BS34 5PF', 10, 361_234, 180_567],
  ['BS34 5PG', 10, 361_290, 180_511],
  ['BS34 7AA', 10, 360_104, 178_899],
  ['BS5 0AA', 10, 350_000, 160_000],
  ['BS5 0AB', 10, 362_000, 181_000],
  ['GL1 1AA', 10, 383_000, 218_000],
  ['BS34 9ZZ', 90, 0, 0],
]
const line = ([postcode, quality, easting, northing]: (typeof rows)[number]) =>
  `"${postcode}",${quality},${easting},${northing},"E92000001","","E18000010","","E06000025","E05012124"`
writeFileSync(join(codepoint, 'bs.csv'), rows.map(line).join('\r\n'))

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const feature = (name: string, code: string, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties: { LAD25NM: name, LAD25CD: code },
  geometry: { type, coordinates },
})
const features = [
  feature('Northshire', 'E06000001', [square(358_000, 175_000, 10_000)]),
  feature('Islands', 'E06000002', [[square(300_000, 100_000, 50)], [square(368_000, 175_000, 9000)]], 'MultiPolygon'),
  feature('Faraway', 'E06000003', [square(520_000, 400_000, 10_000)]),
]
const boundary = join(folder, 'boundaries.geojson')
writeFileSync(boundary, JSON.stringify({ type: 'FeatureCollection', features }))

const out = join(folder, 'geo')
const asked = { codepoint, boundary, area: 'northshire', out, known: 'public/geo' }
const json = (file: string): unknown => JSON.parse(readFileSync(join(out, file), 'utf8'))

describe('area-pack', () => {
  test('writes a pack that gives back every postcode of the outcodes of the area, within 10 m', () => {
    expect(main(asked)).toContain('Northshire: 5 postcodes in 2 outcodes')
    const places = placesOf({
      ...placesSchema.parse(json('places.json')),
      packed: readFileSync(join(out, 'postcodes.bin')),
    })
    for (const [postcode, , easting, northing] of rows.slice(0, 5)) {
      const given = { latitude: '', longitude: '', town: '', delivery: '', confidential: '', postcode }
      const found = locate(given, places)
      const { lat, lon } = fromNationalGrid(easting, northing)
      expect(found).toMatchObject({ on: 'map', precision: 'postcode' })
      if (found.on !== 'map') continue
      const metres = Math.hypot((found.lat - lat) * 111_320, (found.lon - lon) * 69_000)
      expect(metres).toBeLessThan(10)
    }
    expect(places.postcode?.('GL1 1AA')).toBeNull()
  })

  test('says of each sector and outcode where nine in ten of its postcodes lie', () => {
    main(asked)
    const { sectors } = placesSchema.parse(json('places.json'))
    expect(sectors.map(([name]) => name)).toEqual(['BS34 5', 'BS34 7', 'BS5 0'])
    expect(sectors[0]?.[3]).toBe(40)
  })

  test('turns boundaries in metres of the National Grid into degrees, and draws only neighbours that are near', () => {
    main(asked)
    const { area, neighbours } = outlinesSchema.parse(json('outlines.json'))
    expect(area.name).toBe('Northshire')
    expect(area.ring[0]?.[0]).toBeCloseTo(-2.607, 2)
    expect(neighbours.map(({ name }) => name)).toEqual(['Islands'])
    expect(neighbours[0]?.ring[0]?.[0]).toBeCloseTo(-2.463, 2)
  })

  test.each([
    ['an area of another name', { area: 'Atlantis' }, 'No area is called Atlantis. Name one with --area: Faraway'],
    ['no area where there are several', { area: undefined }, 'has several areas'],
    ['a folder without postcodes', { codepoint: join(folder, 'geo') }, 'No postcode was found'],
    ['an area with no postcode in it', { area: 'E06000003' }, 'None of the 6 postcodes lies in Faraway'],
  ])('refuses %s in words', (_, other, words) => {
    expect(() => main({ ...asked, ...other })).toThrow(words)
  })
})
