import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { packPostcodes } from '../../../src/core/place/areaPack'
import { locate, type Whereabouts } from '../../../src/core/place/locate'
import { outlinesSchema, placesOf, placesSchema } from '../../../src/core/place/places'
import { whereWords } from '../../../src/core/place/placeWords'

const read = (file: string): unknown => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8'))
const places = placesOf(placesSchema.parse(read('places.json')))

const service = (cells: Partial<Whereabouts>): Whereabouts => ({
  latitude: '',
  longitude: '',
  postcode: '',
  town: '',
  delivery: '',
  confidential: '',
  ...cells,
})

describe('locate', () => {
  test('takes a latitude and longitude as exact, whatever the postcode', () => {
    expect(locate(service({ latitude: '51.5361', longitude: '-2.5457', postcode: 'BS30' }), places)).toEqual({
      on: 'map',
      lat: 51.5361,
      lon: -2.5457,
      precision: 'exact',
      within: 0,
    })
  })

  test.each([
    ['swapped', '-2.5457', '51.5361'],
    ['zero', '0', '0'],
    ['half missing', '51.5361', ''],
    ['not figures', 'north', 'west'],
    ['in France', '48.85', '2.35'],
  ])('does not trust a position that is %s', (_, latitude, longitude) => {
    expect(locate(service({ latitude, longitude, postcode: 'BS30' }), places)).toMatchObject({ precision: 'outcode' })
  })

  test.each([
    ['BS34 5PF', 'sector', 51.5309, 613],
    ['bs345pf', 'sector', 51.5309, 613],
    ['BS34 7', 'sector', 51.5097, 487],
    ['BS34 1AA', 'outcode', 51.523, 1427],
    ['BS30', 'outcode', 51.4447, 1354],
  ])('places %s by its %s', (postcode, precision, lat, within) => {
    expect(locate(service({ postcode }), places)).toMatchObject({ on: 'map', precision, lat, within })
  })

  test('places a postcode of the area pack by itself, and any other by its sector, then its first half', () => {
    const packed = packPostcodes([{ postcode: 'BS34 5PF', easting: 361_234, northing: 180_567 }])
    const exact = placesOf({ ...placesSchema.parse(read('places.json')), packed })
    const found = locate(service({ postcode: 'bs345pf' }), exact)
    expect(found).toMatchObject({ on: 'map', precision: 'postcode', within: 10 })
    expect(whereWords(found)).toBe('Exact to about 10 m, placed by its postcode')
    expect(locate(service({ postcode: 'BS34 5ZZ' }), exact)).toMatchObject({ precision: 'sector' })
    expect(locate(service({ postcode: 'BS34 1AA' }), exact)).toMatchObject({ precision: 'outcode' })
    expect(locate(service({ postcode: 'BS34 5PF', confidential: 'yes' }), exact)).toEqual({
      on: 'list',
      reason: 'withheld',
    })
  })

  test('never claims an approximate place to be better than 100 m', () => {
    expect(locate(service({ postcode: 'BS15 0AA' }), places)).toMatchObject({ precision: 'sector', within: 100 })
  })

  test.each(['BS1 4DJ', 'the library'])(
    'places a postcode outside the area (%s) in the middle of its town',
    (postcode) => {
      expect(locate(service({ postcode, town: ' bristol' }), places)).toMatchObject({ precision: 'town', lat: 51.4532 })
    },
  )

  test.each([
    [{ postcode: 'M1 1AA', town: 'Manchester' }, 'unknown-postcode'],
    [{ postcode: 'BT1 5GS', town: 'Belfast' }, 'unknown-postcode'],
    [{ postcode: 'BS17 4AA' }, 'unknown-postcode'],
    [{ postcode: 'XX1 1XX' }, 'unknown-postcode'],
    [{ postcode: 'BS3O 7AA' }, 'unknown-postcode'],
    [{ postcode: 'N/A', delivery: 'In person' }, 'no-postcode'],
    [{ latitude: '365000', longitude: '178000' }, 'no-postcode'],
    [{ latitude: '-2.5', longitude: '51.5', postcode: 'BT1 5GS' }, 'unknown-postcode'],
    [{ town: 'Kingswood' }, 'no-postcode'],
    [{ delivery: 'Online' }, 'online'],
    [{ delivery: 'area-wide' }, 'online'],
    [{ delivery: 'in-person' }, 'no-postcode'],
    [{}, 'no-postcode'],
  ])('lists %j only: %s', (cells, reason) => {
    expect(locate(service(cells), places)).toEqual({ on: 'list', reason })
  })

  test.each(['yes', 'Yes', 'Y', 'TRUE', '1', 'refuge', 'unsure'])(
    'never places an address marked %s',
    (confidential) => {
      const known = { latitude: '51.5', longitude: '-2.5', postcode: 'BS34 5PF', town: 'Patchway' }
      expect(locate(service({ ...known, confidential }), places)).toEqual({ on: 'list', reason: 'withheld' })
    },
  )

  test.each(['no', 'No', 'n', 'false', '', '-'])('places an address whose mark is %j', (confidential) => {
    expect(locate(service({ postcode: 'BS30', confidential }), places).on).toBe('map')
  })
})

describe('a service that does not run', () => {
  const known = { latitude: '51.5', longitude: '-2.5', postcode: 'BS34 5PF' }

  test.each(['inactive', 'Defunct'])('is not placed: %s', (status) => {
    expect(locate(service({ ...known, status }), places)).toEqual({ on: 'list', reason: 'not-running' })
  })

  test.each(['', 'Active', 'Temporarily closed', 'temporarily-closed'])('unlike one that is %j', (status) => {
    expect(locate(service({ ...known, status }), places).on).toBe('map')
  })
})

describe('the figures of the map', () => {
  test('every sector lies in an outcode that is also listed', () => {
    const stray = [...places.sectors.keys()].filter((sector) => !places.outcodes.has(sector.split(' ')[0] ?? ''))
    expect(stray).toEqual([])
    expect(places.sectors.size).toBe(74)
  })

  test('the outlines say where they come from and hold the area, its neighbours and the motorways', () => {
    const outlines = outlinesSchema.parse(read('outlines.json'))
    expect(outlines.attribution.short).toMatch(/Crown copyright and database right 2025, OGL v3\.0$/)
    expect(outlines.attribution.full.join(' ')).toMatch(/Open Government Licence v3\.0/)
    expect(outlines.area.name).toBe('South Gloucestershire')
    expect(outlines.neighbours).toHaveLength(23)
    expect(outlines.motorways.map((road) => road.name)).toEqual(['M4', 'M5', 'M32', 'M48', 'M49'])
  })
})
