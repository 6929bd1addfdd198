import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterChoice, placeOfTyped, rowsOf, tickOf } from '../../src/ui/slicerRows'

const id: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e', '-')
const ids = fc.uniqueArray(id)
const line = fc.uniqueArray(id, { minLength: 1 }).map((leaves) => ({ leaves }))
const sorted = (list: readonly string[]) => list.toSorted()

describe('a choice in a slicer', () => {
  test('alone keeps exactly its line, and once more nothing', () => {
    fc.assert(
      fc.property(ids, line, (chosen, row) => {
        const same = sorted(chosen).join() === sorted(row.leaves).join()
        const once = afterChoice(chosen, row, false)
        expect(sorted(once)).toEqual(same ? [] : sorted(row.leaves))
        if (!same) expect(afterChoice(once, row, false)).toEqual([])
      }),
    )
  })

  test('added leaves every other as it was, and twice its own line all or none', () => {
    fc.assert(
      fc.property(ids, line, (chosen, row) => {
        const others = (list: readonly string[]) => sorted(list.filter((one) => !row.leaves.includes(one)))
        const before = tickOf(row, new Set(chosen))
        const once = afterChoice(chosen, row, true)
        expect(others(once)).toEqual(others(chosen))
        expect(tickOf(row, new Set(once))).toBe(before === 'all' ? 'none' : 'all')
        expect(new Set(once).size).toBe(once.length)
      }),
    )
  })
})

describe('the lines of a slicer', () => {
  const entries = [
    {
      id: 'group',
      label: 'Health',
      children: [
        { id: 'gps', label: 'GPs' },
        { id: 'nbt', label: 'Élan Trust' },
      ],
    },
    { id: 'police', label: 'Police' },
    { id: '-', label: '' },
  ]
  const words = (open: string[], search = '') =>
    rowsOf(entries, new Set(open), search).map(({ entry, depth }) => `${depth} ${entry.id}`)

  test('blank comes first, and parts stand only below what is open', () => {
    expect(words([])).toEqual(['0 -', '0 group', '0 police'])
    expect(words(['group'])).toEqual(['0 -', '0 group', '1 gps', '1 nbt', '0 police'])
  })

  test('a search opens what it finds something in, whatever the accents, and finds blank by its word', () => {
    expect(words([], 'elan')).toEqual(['0 group', '1 nbt'])
    expect(words([], 'blank')).toEqual(['0 -'])
    expect(words([], 'HEALTH')).toEqual(['0 group', '1 gps', '1 nbt'])
  })

  test('the box of a group found in part keeps that part', () => {
    expect(rowsOf(entries, new Set(), 'elan')[0]?.leaves).toEqual(['nbt'])
  })

  test('what nothing begins with is nowhere', () => {
    expect(placeOfTyped(rowsOf(entries, new Set(), ''), 'zz', 0)).toBe(-1)
    expect(placeOfTyped([], 'a', 0)).toBe(-1)
  })
})
