import { describe, expect, test } from 'vitest'
import { fromNationalGrid } from '../../../src/core/place/nationalGrid'

/** Control points that Ordnance Survey publishes with its transformation OSTN15: easting, northing, latitude, longitude. */
const controlPoints: readonly (readonly [string, number, number, number, number])[] = [
  ['TP02', 170_370.718, 11_572.405, 49.960_061_378_2, -5.203_046_099_98],
  ['TP03', 250_359.811, 62_016.569, 50.438_858_256_1, -4.108_645_635_61],
  ['TP04', 449_816.371, 75_335.861, 50.575_636_65, -1.297_822_772_4],
  ['TP05', 438_710.92, 114_792.25, 50.931_279_379_1, -1.450_514_337],
  ['TP06', 292_184.87, 168_003.465, 51.400_782_201_4, -3.551_283_492_4],
  ['TP07', 639_821.835, 169_565.858, 51.374_470_255_5, 1.444_547_304_09],
  ['TP08', 362_269.991, 169_978.69, 51.427_547_430_2, -2.544_076_183_49],
  ['TP09', 530_624.974, 178_388.464, 51.489_365_649_5, -0.119_925_571_8],
  ['TP10', 241_124.584, 220_332.641, 51.858_908_964, -4.308_524_769_6],
  ['TP11', 599_445.59, 225_722.826, 51.894_366_373_5, 0.897_243_270_12],
  ['TP12', 389_544.19, 261_912.153, 52.255_293_816_3, -2.154_586_143_87],
]

const metresPerDegree = 111_320

function metresApart(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const north = (a.lat - b.lat) * metresPerDegree
  const east = (a.lon - b.lon) * metresPerDegree * Math.cos((a.lat * Math.PI) / 180)
  return Math.hypot(north, east)
}

describe('the National Grid', () => {
  test.each(controlPoints)('%s lies within 10 m of its published position', (_, easting, northing, lat, lon) => {
    expect(metresApart(fromNationalGrid(easting, northing), { lat, lon })).toBeLessThan(10)
  })

  test('the control point in Bristol lies within 5 m', () => {
    const found = fromNationalGrid(362_269.991, 169_978.69)
    expect(metresApart(found, { lat: 51.427_547_430_2, lon: -2.544_076_183_49 })).toBeLessThan(5)
  })
})
