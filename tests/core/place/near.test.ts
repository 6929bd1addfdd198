import { describe, expect, test } from 'vitest'
import { locate } from '../../../src/core/place/locate'
import { distanceFrom, distanceTo, nearOf, shortDistance } from '../../../src/core/place/near'
import { type Places, placesOf } from '../../../src/core/place/places'

const places = placesOf({
  attribution: [],
  towns: [['Bradley Stoke', 51.54, -2.55, 1500]],
  outcodes: [['BS34', 51.52, -2.57, 1400]],
  sectors: [['BS34 5', 51.53, -2.56, 600]],
})
const packed: Places = {
  ...places,
  postcode: (text) => (text === 'BS34 5PF' ? { name: text, lat: 51.53, lon: -2.56, within: 10 } : null),
}
const cells = { latitude: '', longitude: '', postcode: '', town: '', delivery: '', confidential: '' }

describe('a postcode to measure from', () => {
  test.each([
    ['bs345pf', 'BS34 5PF', 600, 'Measured on this device from the middle of BS34 5, to about 600 m'],
    ['BS34 5', 'BS34 5', 600, 'Measured on this device, to about 600 m'],
    ['BS34', 'BS34', 1400, 'Measured on this device, to about 1.4 km'],
    ['BS34 9ZZ', 'BS34 9ZZ', 1400, 'Measured on this device from the middle of BS34, to about 1.4 km'],
  ])('%s is measured from as exactly as the figures know it', (typed, name, within, words) => {
    const near = nearOf(typed, places)
    expect(near.words).toBe(words)
    expect(near.origin).toMatchObject({ name, within })
  })

  test('may be a town, however it is written', () => {
    expect(nearOf(' bradley  STOKE', places)).toMatchObject({
      origin: { name: 'Bradley Stoke', lat: 51.54, within: 1500 },
      words: 'Measured on this device from the middle of Bradley Stoke, to about 1.5 km',
    })
  })

  test('is exact where an area pack knows it', () => {
    expect(nearOf('BS34 5PF', packed)).toMatchObject({
      origin: { within: 10 },
      words: 'Measured on this device, to about 10 m',
    })
  })

  test.each([
    ['', ''],
    ['BS34 5P', 'BS34 5P is not a whole postcode, nor the first half of one'],
    ['hello', 'hello is not a town known here, nor a postcode'],
    ['BT1 1AA', 'BT1 1AA is not a postcode known here: nothing can be measured'],
  ])('%j measures nothing, and says why', (typed, words) => {
    expect(nearOf(typed, places)).toEqual({ origin: null, words })
  })
})

describe('a distance', () => {
  const origin = { name: 'BS34 5PF', lat: 51.53, lon: -2.56, within: 10 }

  test('is never measured to a withheld address, whatever is known of it', () => {
    const refuge = { ...cells, latitude: '51.53', longitude: '-2.56', postcode: 'BS34 5PF', town: 'Patchway' }
    expect(distanceTo(origin, locate({ ...refuge, confidential: 'yes' }, packed))).toBeNull()
    expect(distanceTo(origin, locate({ ...refuge, confidential: 'TBC' }, packed))).toBeNull()
    expect(distanceTo(origin, locate(refuge, packed))).toMatchObject({ metres: 0, about: false })
  })

  test('from and to exact positions is to a tenth of a kilometre', () => {
    const exact = distanceTo(origin, { on: 'map', lat: 51.5363, lon: -2.56, precision: 'exact', within: 0 })
    expect(exact && shortDistance(exact)).toBe('0.7 km')
    expect(exact && distanceFrom(origin, exact)).toBe('0.7 km from BS34 5PF, in a straight line')
  })

  test('from or to an approximate one has a star, and says how far out it may be', () => {
    const about = distanceTo(origin, { on: 'map', lat: 51.539, lon: -2.56, precision: 'outcode', within: 1400 })
    expect(about && shortDistance(about)).toBe('1 km*')
    expect(about && distanceFrom(origin, about)).toBe(
      'About 1 km from BS34 5PF in a straight line, give or take 1.4 km',
    )
    const here = distanceTo(origin, { on: 'map', lat: 51.53, lon: -2.56, precision: 'outcode', within: 1400 })
    expect(here && shortDistance(here)).toBe('<1 km*')
    expect(here && distanceFrom(origin, here)).toBe('Under 1 km from BS34 5PF in a straight line, give or take 1.4 km')
    const fromRough = distanceTo(
      { ...origin, within: 600 },
      { on: 'map', lat: 51.549, lon: -2.56, precision: 'exact', within: 0 },
    )
    expect(fromRough?.about).toBe(true)
  })
})
