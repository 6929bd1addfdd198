import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heldOf, isHeldIn, withHeld } from '../../../src/core/view/frozen'
import { emptyView, type View } from '../../../src/core/view/view'
import { formatView, parseView } from '../../../src/core/view/viewLink'
import { anyView } from './anyView'

describe('filters that are held', () => {
  test('stand in any other view, whatever that one filters by', () => {
    fc.assert(
      fc.property(anyView, anyView, (first, then) => {
        const held = heldOf(first)
        const kept = withHeld(then, held)
        expect(isHeldIn(kept, held)).toBe(true)
        expect(kept.focus).toBe(then.focus)
        expect(isHeldIn(parseView(formatView(kept)), held)).toBe(true)
      }),
    )
  })

  test('leave a view alone that has them', () => {
    fc.assert(fc.property(anyView, (view) => withHeld(view, heldOf(view)) === view))
  })

  test('are the same in whatever order they were chosen, and differ by one entry', () => {
    const one: View = { ...emptyView, selection: { theme: ['fathers'], agency: ['police'] } }
    const other: View = { ...emptyView, selection: { agency: ['police'], theme: ['fathers'] } }
    expect(isHeldIn(one, heldOf(other))).toBe(true)
    expect(isHeldIn({ ...one, selection: { theme: ['fathers'] } }, heldOf(other))).toBe(false)
    expect(isHeldIn({ ...one, asAt: 20000 }, heldOf(other))).toBe(false)
  })

  test('say nothing of how a visual is shown', () => {
    const shown: View = { ...emptyView, visuals: { open: { table: true } }, focus: 'open' }
    expect(isHeldIn(shown, heldOf(emptyView))).toBe(true)
  })
})
