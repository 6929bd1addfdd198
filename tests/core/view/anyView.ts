import fc from 'fast-check'
import { quarterId } from '../../../src/core/calendar/quarter'
import { dimensions } from '../../../src/core/dataset/define'
import type { Selection } from '../../../src/core/query/query'
import type { View } from '../../../src/core/view/view'
import { readView } from '../../../src/core/view/viewSchema'

const letters = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
const id = fc
  .oneof(
    letters,
    fc.constantFrom('-', '*', '!', '!*', '&=#?', '%2a', '4.5', 'table', 'a b', '__proto__', 'constructor'),
  )
  .filter((text) => /^[^\p{Cc}\p{Cs}]+$/u.test(text))
const quarter = fc.oneof(
  fc.integer({ min: 2000 * 4, max: 2060 * 4 }).map(quarterId),
  fc.constantFrom('last-4', 'last-12', '-'),
)
const listOf = (entry: fc.Arbitrary<string>) => fc.uniqueArray(entry, { minLength: 1, maxLength: 3 })
const dimension = fc.constantFrom(...dimensions)
const selection: fc.Arbitrary<Selection> = fc
  .uniqueArray(dimension, { maxLength: 3 })
  .chain((chosen) =>
    fc
      .tuple(...chosen.map((one) => listOf(one === 'quarter' ? quarter : id)))
      .map((lists) => Object.fromEntries(chosen.map((one, index) => [one, lists[index]]))),
  )
const visual = fc.record(
  {
    table: fc.constant(true),
    sort: fc.array(fc.record({ by: id, descending: fc.boolean() }), { minLength: 1, maxLength: 2 }),
    drill: fc.array(id, { minLength: 1, maxLength: 3 }),
    columns: listOf(id),
    within: selection,
  },
  { requiredKeys: [] },
)

const degree = fc.integer({ min: -900_000, max: 900_000 }).map((steps) => steps / 10_000)

/** Any view there could be, in the one form it has. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    selection,
    lit: fc.uniqueArray(dimension, { maxLength: 3 }),
    service: fc.option(id),
    box: fc.option(
      fc.tuple(degree, degree, degree, degree).map(([a, b, c, d]) => ({
        south: Math.min(a, b),
        north: Math.max(a, b),
        west: Math.min(c, d),
        east: Math.max(c, d),
      })),
    ),
    asAt: fc.option(fc.integer({ min: 0, max: 60_000 })),
    against: fc.constantFrom('before' as const, 'year' as const),
    focus: fc.option(id),
    spotlight: fc.option(id),
    behind: fc.option(fc.record({ visual: id, entries: fc.array(fc.option(id), { maxLength: 2 }), measure: id })),
    visuals: fc.dictionary(id, visual, { maxKeys: 3 }),
  })
  .map(readView)
