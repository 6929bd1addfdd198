import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PostcodePoint, packPostcodes, unpackPostcodes } from '../../../src/core/place/areaPack'

const letters = [...'ABDEFGHJLNPQRSTUWXYZ']
const point: fc.Arbitrary<PostcodePoint> = fc
  .tuple(
    fc.constantFrom('BS34', 'BS1', 'GL12', 'W1A', 'SN14'),
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom(...letters),
    fc.constantFrom(...letters),
    fc.integer({ min: 300_000, max: 420_000 }),
    fc.integer({ min: 100_000, max: 220_000 }),
  )
  .map(([outcode, digit, first, second, easting, northing]) => ({
    postcode: `${outcode} ${digit}${first}${second}`,
    easting,
    northing,
  }))

/** A generated area: postcodes that lie along streets of a sector, as real ones do. */
function area(count: number): PostcodePoint[] {
  const found: PostcodePoint[] = []
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let sector = 0; found.length < count; sector++) {
    let easting = 355_000 + random(25_000)
    let northing = 170_000 + random(25_000)
    for (let unit = 0; unit < 400 && found.length < count; unit++) {
      if (random(400) < 220) continue
      easting += random(600) - 300
      northing += random(600) - 300
      const ends = `${letters[Math.floor(unit / 20)]}${letters[unit % 20]}`
      found.push({ postcode: `BS${30 + Math.floor(sector / 10)} ${sector % 10}${ends}`, easting, northing })
    }
  }
  return found
}

describe('the area pack', () => {
  test('gives every postcode back within 10 m', () => {
    fc.assert(
      fc.property(fc.uniqueArray(point, { selector: ({ postcode }) => postcode, maxLength: 60 }), (points) => {
        const found = unpackPostcodes(packPostcodes(points))
        expect(found.size).toBe(points.length)
        for (const { postcode, easting, northing } of points) {
          const at = found.get(postcode)
          expect(Math.hypot((at?.easting ?? 0) - easting, (at?.northing ?? 0) - northing)).toBeLessThan(10)
        }
      }),
    )
  })

  test('holds 13,000 postcodes in 40 kB on the network', () => {
    expect(gzipSync(packPostcodes(area(13_000)), { level: 9 }).length).toBeLessThan(40_000)
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['a file of another kind', new TextEncoder().encode('<!doctype html>')],
    ['a pack cut short', packPostcodes(area(50)).slice(0, -3)],
    ['a pack with more behind it', Uint8Array.from([...packPostcodes(area(5)), 0])],
  ])('refuses %s', (_, bytes) => {
    expect(() => unpackPostcodes(bytes)).toThrow('Make it again')
  })

  test('does not pack what is no whole postcode', () => {
    expect(() => packPostcodes([{ postcode: 'BS34', easting: 1, northing: 1 }])).toThrow('BS34')
  })
})
