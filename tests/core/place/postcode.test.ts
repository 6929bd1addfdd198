import { describe, expect, test } from 'vitest'
import { parsePostcode } from '../../../src/core/place/postcode'

describe('parsePostcode', () => {
  test.each([
    ['BS34 5PF', 'BS34 5PF', 'BS34 5'],
    ['bs345pf', 'BS34 5PF', 'BS34 5'],
    ['  Bs34   5pF ', 'BS34 5PF', 'BS34 5'],
    ['BS3 45PF', 'BS34 5PF', 'BS34 5'],
    ['bs7 8aa', 'BS7 8AA', 'BS7 8'],
    ['BA1 1AA', 'BA1 1AA', 'BA1 1'],
    ['EC1A 1BB', 'EC1A 1BB', 'EC1A 1'],
  ])('reads %j as %s in sector %s', (typed, text, sector) => {
    expect(parsePostcode(typed)).toMatchObject({ text, sector, precision: 'unit' })
  })

  test.each(['BS30', ' bs30 ', 'GL9', 'EC1A'])('reads the first half alone: %j', (typed) => {
    const outcode = typed.trim().toUpperCase()
    expect(parsePostcode(typed)).toEqual({ text: outcode, outcode, sector: '', precision: 'outcode' })
  })

  test('reads the first half with the next figure as a sector', () => {
    expect(parsePostcode('BS34 7')).toEqual({ text: 'BS34 7', outcode: 'BS34', sector: 'BS34 7', precision: 'sector' })
  })

  test.each(['', '-', 'online', 'BS34 5PC', 'BS34 5KF', '34 5PF', 'BS34 5PFX', 'Parkwall Road BS30 8AA'])(
    'does not take %j for a postcode',
    (typed) => {
      expect(parsePostcode(typed)).toBeNull()
    },
  )
})
