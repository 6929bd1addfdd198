import { describe, expect, test } from 'vitest'
import type { Located } from '../../../src/core/place/locate'
import {
  countPlaces,
  distanceWords,
  notOnMapWords,
  precisionWords,
  whereWords,
} from '../../../src/core/place/placeWords'

const mapped: Located = { on: 'map', lat: 51.5, lon: -2.5, precision: 'outcode', within: 1427 }
const off = (reason: 'online' | 'no-postcode' | 'withheld' | 'unknown-postcode'): Located => ({ on: 'list', reason })
const times = (count: number, located: Located) => Array.from({ length: count }, () => located)

describe('what is not on the map, in words', () => {
  test.each([
    [
      [
        ...times(41, mapped),
        ...times(11, off('online')),
        ...times(6, off('no-postcode')),
        ...times(2, off('withheld')),
      ],
      '19 of 60 are not on the map: 11 online, 6 without a postcode, 2 with a withheld address',
    ],
    [[mapped, off('unknown-postcode')], '1 of 2 is not on the map: 1 with a postcode outside the area'],
    [[mapped], ''],
    [[], ''],
  ])('case %#', (located, words) => {
    expect(notOnMapWords(countPlaces(located))).toBe(words)
  })
})

describe('how exact a point is, in words', () => {
  test.each([
    [0, '100 m'],
    [113, '100 m'],
    [613, '600 m'],
    [960, '1 km'],
    [1427, '1.4 km'],
    [2000, '2 km'],
  ])('%d metres is %s', (metres, words) => {
    expect(distanceWords(metres)).toBe(words)
  })

  test('says what placed a point', () => {
    expect(whereWords(mapped)).toBe('Approximate: within about 1.4 km, placed by the first half of its postcode')
    expect(precisionWords(mapped)).toBe('approximate: within about 1.4 km')
    expect(precisionWords({ precision: 'exact', within: 0 })).toBe('exact position')
  })

  test('says why a service is not on the map', () => {
    expect(whereWords(off('withheld'))).toBe('Not on the map: the address is withheld')
  })
})
