import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quarterId } from '../../../src/core/calendar/quarter'
import { eachDimension } from '../../../src/core/dataset/define'
import {
  choose,
  emptyView,
  formatView,
  knownOnly,
  parseView,
  readView,
  toggle,
  type View,
} from '../../../src/core/view/view'

const id = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .filter((text) => /^\P{Cc}+$/u.test(text) && text.length <= 120)
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 4 })
const quarters = fc.uniqueArray(fc.integer({ min: 2000 * 4, max: 2060 * 4 }).map(quarterId), {
  minLength: 1,
  maxLength: 4,
})
const anyView: fc.Arbitrary<View> = fc.record({
  selection: fc.record({ theme: ids, agency: ids, quarter: quarters, town: ids, cluster: ids }, { requiredKeys: [] }),
  service: fc.option(id),
  lit: fc.constant([]),
  asAt: fc.constant(null),
  against: fc.constant('before' as const),
  focus: fc.constant(null),
  spotlight: fc.constant(null),
  behind: fc.constant(null),
  visuals: fc.constant({}),
})

describe('the view in a link', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view))).toEqual(view)
      }),
    )
  })

  test('is readable: repeated keys, ids only, cluster 4.5 stays text, blank is a hyphen', () => {
    const view = {
      ...emptyView,
      selection: { theme: ['domestic-abuse', 'fathers'], cluster: ['4.5', '-'] },
      service: null,
    }
    expect(formatView(view)).toBe('?theme=domestic-abuse&theme=fathers&cluster=4.5&cluster=-')
  })

  test('without choices writes nothing', () => {
    expect(formatView(emptyView)).toBe('')
  })

  test('drops what is not a choice, whatever the link holds', () => {
    const hostile = '?theme=&theme=a%00b&quarter=2024-26-q3&quarter=2024-25-q3&__proto__=x&town=a&town=a&service=%0a'
    expect(parseView(hostile)).toEqual({ selection: { quarter: ['2024-25-q3'], town: ['a'] }, service: null })
  })

  test('is always valid, for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const view = parseView(text)
        expect(parseView(formatView(view))).toEqual(view)
      }),
    )
  })

  test('read from an object of unknown making is a view or the empty one', () => {
    expect(readView(null)).toEqual(emptyView)
    expect(readView({ selection: { theme: 'fathers' }, service: 4 })).toEqual(emptyView)
    expect(readView({ selection: { theme: ['fathers'] }, service: 'x' })).toEqual({
      selection: { theme: ['fathers'] },
      service: 'x',
    })
  })
})

describe('a click on a mark', () => {
  test('chooses it, and a second click undoes it', () => {
    const once = toggle({}, 'theme', 'fathers', false)
    expect(once).toEqual({ theme: ['fathers'] })
    expect(toggle(once, 'theme', 'fathers', false)).toEqual({})
  })

  test('without Ctrl takes the place of other choices; with Ctrl joins them or leaves them', () => {
    const two = { theme: ['fathers', 'advocacy'], town: ['bath'] }
    expect(toggle(two, 'theme', 'fathers', false)).toEqual({ theme: ['fathers'], town: ['bath'] })
    expect(toggle(two, 'theme', 'neglect', true)).toEqual({ theme: ['fathers', 'advocacy', 'neglect'], town: ['bath'] })
    expect(toggle(two, 'theme', 'fathers', true)).toEqual({ theme: ['advocacy'], town: ['bath'] })
  })

  test('leaves no empty list behind', () => {
    expect(choose({ theme: ['fathers'], town: ['bath'] }, 'theme', [])).toEqual({ town: ['bath'] })
  })
})

describe('an old link', () => {
  const known = {
    ...eachDimension(() => []),
    theme: [{ id: 'fathers' }],
    quarter: [{ id: '2024-25-q3' }],
    town: [{ id: '-' }],
  }

  test('keeps only what the library knows, so that nothing filters unseen', () => {
    const given = { theme: ['fathers', 'bogus'], quarter: ['2031-32-q1'], town: ['-'] }
    expect(knownOnly(given, known)).toEqual({ theme: ['fathers'], town: ['-'] })
  })
})
