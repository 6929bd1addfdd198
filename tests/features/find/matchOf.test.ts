import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchOf } from '../../../src/features/find/matchOf'

/** The marked parts of a text. */
const marked = (text: string, typed: string) =>
  matchOf(text, typed)?.marks.map(([from, to]) => [...text].slice(from, to).join(''))

describe('a match', () => {
  test('needs every word, in any order, wherever it stands', () => {
    expect(marked('Fathers and male carers', 'carers fath')).toEqual(['Fath', 'carers'])
    expect(matchOf('Fathers and male carers', 'fathers female')).toBeNull()
  })

  test('ignores case and accents, and marks the letters as they are written', () => {
    expect(marked('Zoë’s café', 'zoe CAFE')).toEqual(['Zoë', 'café'])
  })

  test('prefers the beginning of the text, then of a word, then any place', () => {
    const ranks = ['male carers', 'all males', 'female'].map((text) => matchOf(text, 'male')?.rank)
    expect(ranks).toEqual([0, 1, 2])
  })

  test('marks the beginning of a word rather than the middle of one before it', () => {
    expect(matchOf('female male', 'male')?.marks).toEqual([[7, 11]])
  })

  test('of nothing typed marks nothing', () => {
    expect(matchOf('anything', '  ')).toEqual({ rank: 0, marks: [] })
  })

  test('has marks that are apart, in order and within the text, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 6, unit: 'grapheme' }), (text, typed) => {
        let last = -1
        for (const [from, to] of matchOf(text, typed)?.marks ?? []) {
          expect(from).toBeGreaterThan(last)
          expect(to).toBeGreaterThan(from)
          last = to
        }
        expect(last).toBeLessThanOrEqual([...text].length)
      }),
    )
  })
})
