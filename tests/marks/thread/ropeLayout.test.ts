import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Strands, type ThreadEnd, threadEnds } from '../../../src/core/thread/thread'
import { gatesAt, ropeLayout, worriesPerStrand } from '../../../src/marks/thread/ropeLayout'
import { strandsOf } from './fixture'

const counts = fc.tuple(...threadEnds.map(() => fc.nat(40)))
const given = (each: readonly number[]): Strands =>
  strandsOf(
    Object.fromEntries(threadEnds.map((end, at) => [end, each[at] ?? 0])) satisfies Partial<Record<ThreadEnd, number>>,
  )

test('a strand stands for 1, 2, 5 or 10 worries, so that a rope has 24 or fewer', () => {
  expect([1, 24, 25, 48, 49, 120, 121, 240, 241].map(worriesPerStrand)).toEqual([1, 1, 2, 2, 5, 5, 10, 10, 20])
})

test('up to 24 worries have a strand each; no group is without one', () => {
  fc.assert(
    fc.property(counts, (each) => {
      const strands = given(each)
      const { per, total, whole, exits } = ropeLayout(strands)
      if (per === 1) expect(total).toBe(strands.threads.length)
      expect(exits.every((exit) => exit.strands.length > 0)).toBe(true)
      expect(exits.length + (whole > 0 ? 1 : 0)).toBe(strands.groups.length)
      expect(exits.reduce((sum, exit) => sum + exit.strands.length, whole)).toBe(total)
    }),
  )
})

test('strands leave downwards, never cross, and their words never overlap', () => {
  fc.assert(
    fc.property(counts, (each) => {
      const { exits, height } = ropeLayout(given(each))
      for (const { strands, y } of exits) {
        expect(y + 18).toBeLessThanOrEqual(height)
        for (const { at, y: to } of strands) expect(to).toBeGreaterThan(10 + at * 6)
      }
      for (const gate of [0, 1, 2, 3]) {
        const own = exits.filter((exit) => exit.gate === gate)
        const apart = own.slice(1).map((exit, index) => exit.y - (own[index]?.y ?? 0))
        expect(apart.every((distance) => distance >= 36)).toBe(true)
        const ends = own.flatMap(({ strands }) => strands)
        expect(ends.map(({ y }) => y)).toEqual(ends.map(({ y }) => y).sort((a, b) => a - b))
      }
    }),
  )
})

test('fewer strands pass each gate, and five gates keep within the width', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 720, max: 2400 }), (each, width) => {
      const { through } = ropeLayout(given(each))
      expect(through).toEqual([...through].sort((a, b) => b - a))
      const gates = gatesAt(width)
      expect(gates).toEqual([...gates].sort((a, b) => a - b))
      expect([gates.length, (gates[4] ?? 0) + 24 <= width + 1]).toEqual([5, true])
    }),
  )
})
