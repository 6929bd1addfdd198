import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { movement, type Tracked } from '../../../src/core/movement/movement'

const item = (id: string, standing: Tracked['standing'] = 'open', due: number | null = 100): Tracked => ({
  id,
  words: `Do ${id}`,
  lead: 'Police',
  review: 'Family A',
  standing,
  due,
})
const ids = (items: readonly Tracked[]) => items.map(({ id }) => id)

describe('movement from one tracker to the next', () => {
  test('names what is new, completed, set aside, reopened, slipped, brought forward and gone', () => {
    const before = [
      item('completes'),
      item('set-aside'),
      item('reopens', 'completed'),
      item('slips'),
      item('earlier'),
      item('goes'),
      item('stays'),
    ]
    const after = [
      item('new'),
      item('completes', 'completed'),
      item('set-aside', 'set-aside'),
      item('reopens'),
      item('slips', 'open', 131),
      item('earlier', 'open', 90),
      item('stays'),
    ]
    const found = movement(before, after)
    expect(ids(found.added)).toEqual(['new'])
    expect(ids(found.completed)).toEqual(['completes'])
    expect(ids(found.setAside)).toEqual(['set-aside'])
    expect(ids(found.reopened)).toEqual(['reopens'])
    expect(found.slipped).toMatchObject([{ id: 'slips', was: 100, due: 131, days: 31 }])
    expect(found.broughtForward).toMatchObject([{ id: 'earlier', days: -10 }])
    expect(ids(found.gone)).toEqual(['goes'])
    expect(found.same).toBe(1)
  })

  test('calls a date that was or is missing no slip', () => {
    const found = movement([item('a', 'open', null), item('b')], [item('a'), item('b', 'open', null)])
    expect(found).toMatchObject({ slipped: [], broughtForward: [], same: 2 })
  })

  test('accounts for every recommendation of both trackers once, but for dates', () => {
    const standing = fc.constantFrom('open' as const, 'completed' as const, 'set-aside' as const)
    const due = fc.option(fc.integer({ min: 0, max: 50 }))
    const tracker = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 20 }), standing, due).map(([id, state, day]) => item(`r${id}`, state, day)),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(tracker, tracker, (before, after) => {
        const found = movement(before, after)
        const { added, completed, setAside, reopened, slipped, broughtForward, gone, same } = found
        const both =
          completed.length + setAside.length + reopened.length + slipped.length + broughtForward.length + same
        expect(added.length + both).toBe(after.length)
        expect(gone.length + both).toBe(before.length)
      }),
    )
  })
})
