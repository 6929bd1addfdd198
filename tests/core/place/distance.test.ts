import { describe, expect, test } from 'vitest'
import { metresBetween } from '../../../src/core/place/distance'

describe('the distance between two positions', () => {
  test('is that of the ground: a degree north is 111 km, a degree east at 51.5 north 69 km', () => {
    expect(metresBetween({ lat: 51, lon: -2.5 }, { lat: 52, lon: -2.5 }) / 1000).toBeCloseTo(111.2, 1)
    expect(metresBetween({ lat: 51.5, lon: -2 }, { lat: 51.5, lon: -3 }) / 1000).toBeCloseTo(69.2, 1)
  })

  test('is the same both ways, and none to itself', () => {
    const [yate, patchway] = [
      { lat: 51.54, lon: -2.41 },
      { lat: 51.53, lon: -2.57 },
    ]
    expect(metresBetween(yate, patchway)).toBe(metresBetween(patchway, yate))
    expect(metresBetween(yate, yate)).toBe(0)
  })
})
