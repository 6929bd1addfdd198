import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure } from '../../../src/core/query/query'
import { pairsOf, type StandardTest } from '../../../src/core/reaudit/reaudit'
import { gainWords, reauditSubtitle, reauditTitle } from '../../../src/core/reaudit/reauditWords'

const share = (n: number, N: number): Figure => ({
  state: n === 0 ? 'zero' : 'value',
  value: n / N,
  n,
  N,
  atLeast: false,
  small: N < 10,
})
const tested = (standard: string, audit: string, day: number, figure: Figure): StandardTest => ({
  standard,
  words: standard,
  audit,
  title: audit,
  day,
  figure,
})
const facts = (tests: readonly StandardTest[]) => ({
  ...pairsOf(tests),
  records: { shown: tests.length, of: tests.length },
  filteredBy: [],
  cannotFilter: [],
  asAt: 100,
  sample: false,
})

test('a standard is held against the audit before that tested the same standard, whatever lies between', () => {
  const found = facts([
    tested('A', 'one', 1, share(2, 8)),
    tested('B', 'two', 2, share(7, 8)),
    tested('A', 'three', 3, share(6, 8)),
  ])
  expect(
    found.pairs.map(({ standard, before, after, change }) => [standard, before.audit, after.audit, change]),
  ).toEqual([['A', 'one', 'three', 'better']])
  expect(found.notComparable.map(({ standard, why }) => [standard, why])).toEqual([['B', 'not-again']])
})

test('the title counts only what can be compared, and says what is worse', () => {
  const found = facts([
    ...['A', 'B', 'C', 'D'].map((standard) => tested(standard, 'one', 1, share(4, 8))),
    tested('A', 'two', 2, share(6, 8)),
    tested('B', 'two', 2, share(4, 8)),
    tested('C', 'two', 2, share(1, 8)),
    tested('D', 'two', 2, { ...share(1, 8), state: 'withheld', value: null, n: null, N: null }),
    tested('E', 'two', 2, share(5, 8)),
  ])
  expect(found.pairs.map(({ change }) => change)).toEqual(['better', 'same', 'worse', 'unknown'])
  expect(reauditTitle(found)).toBe('One of three standards improved at the re-audit; one is worse')
  expect(found.notComparable.map(({ standard, why }) => [standard, why])).toEqual([['E', 'first']])
})

test('audits of different standards are labelled as that; of no audit there is nothing to say', () => {
  const found = facts([tested('A', 'one', 1, share(4, 8)), tested('B', 'two', 2, share(4, 8))])
  expect(reauditTitle(found)).toBe('No standard can be compared with an earlier audit')
  expect(reauditSubtitle(found)).toMatch(/^2 audits of different standards and cases/)
  expect(reauditTitle(facts([]))).toBeNull()
})

test.each([
  [share(2, 8), share(6, 8), '+4'],
  [share(6, 8), share(2, 8), '−4'],
  [share(3, 8), share(3, 8), 'same'],
  [share(0, 6), share(3, 10), 'better'],
  [share(5, 10), share(12, 20), '+10 points'],
])('a change is told in counts where the sample is small, in points where it is not', (before, after, words) => {
  expect(gainWords(before, after)).toBe(words)
})

test('every standard tested is told once: in a pair, or as not comparable', () => {
  const anyTest = fc.record({
    standard: fc.constantFrom('A', 'B', 'C', 'D'),
    audit: fc.constantFrom('one', 'two', 'three'),
    met: fc.integer({ min: 0, max: 8 }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(anyTest, { selector: ({ standard, audit }) => standard + audit }), (given) => {
      const days = { one: 1, two: 2, three: 3 }
      const tests = given.map(({ standard, audit, met }) =>
        tested(standard, audit, days[audit as keyof typeof days], share(met, 8)),
      )
      const { pairs, notComparable } = pairsOf(tests)
      const told = [...pairs, ...notComparable].map(({ standard }) => standard).sort()
      expect(told).toEqual([...new Set(given.map(({ standard }) => standard))].sort())
      for (const { before, after, change } of pairs) {
        expect(before.day).toBeLessThan(after.day)
        expect(change).toBe(
          after.figure.n === before.figure.n
            ? 'same'
            : (after.figure.n ?? 0) > (before.figure.n ?? 0)
              ? 'better'
              : 'worse',
        )
      }
    }),
  )
})
