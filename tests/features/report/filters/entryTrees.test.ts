import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agencyTree,
  filtersOfPairs,
  pairId,
  pairsKept,
  quarterTree,
} from '../../../../src/features/report/filters/entryTrees'

describe('entries under what they belong to', () => {
  test('agencies stand under their group with its count, and one without a group by itself', () => {
    const tree = agencyTree(
      [
        { id: 'gps', label: 'GPs', count: 2 },
        { id: 'elsewhere', label: 'Elsewhere', count: 1 },
        { id: 'sirona', label: 'Sirona', count: 3 },
      ],
      {
        agencies: [
          { id: 'gps', label: 'GPs', group: 'Health' },
          { id: 'sirona', label: 'Sirona', group: 'Health' },
        ],
      },
    )
    expect(tree.map(({ label, count, children }) => [label, count, children?.length])).toEqual([
      ['Health', 5, 2],
      ['Elsewhere', 1, undefined],
    ])
  })

  test('quarters stand under their financial year, the newest first', () => {
    const ids = ['2025-26-q3', '2025-26-q4', '2026-27-q1', '-']
    const tree = quarterTree(ids.map((id) => ({ id, label: id, count: null })))
    expect(tree.map(({ label, children }) => [label, children?.map(({ id }) => id)])).toEqual([
      ['-', undefined],
      ['2026/27', ['2026-27-q1']],
      ['2025/26', ['2025-26-q4', '2025-26-q3']],
    ])
  })
})

describe('towns under their cluster', () => {
  const pairs = [pairId('1', 'thornbury'), pairId('1', '-'), pairId('2', 'filton'), pairId('2', 'patchway')]

  test('a whole cluster is a choice of the cluster alone', () => {
    const kept = [pairId('2', 'filton'), pairId('2', 'patchway')]
    expect(filtersOfPairs(pairs, kept)).toEqual({ outer: ['2'], inner: [] })
    expect(pairsKept(pairs, ['2'], [])).toEqual(kept)
  })

  test('everything kept is no filter', () => {
    expect(filtersOfPairs(pairs, pairs)).toEqual({ outer: [], inner: [] })
    expect(pairsKept(pairs, [], [])).toEqual([])
  })

  test('what is ticked is what the filters keep, and nothing asked for is lost', () => {
    const anyPair = fc.tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom('a', 'b', 'c', '-'))
    const anyPairs = fc.uniqueArray(
      anyPair.map(([outer, inner]) => pairId(outer, inner)),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(anyPairs, fc.array(fc.nat()), (all, picks) => {
        const wanted = [...new Set(picks.map((pick) => all[pick % all.length] ?? ''))]
        if (wanted.length === 0 || wanted.length === all.length) return
        const { outer, inner } = filtersOfPairs(all, wanted)
        const kept = pairsKept(all, outer, inner)
        for (const pair of wanted) expect(kept).toContain(pair)
        const again = filtersOfPairs(all, kept)
        if (kept.length < all.length) expect(pairsKept(all, again.outer, again.inner)).toEqual(kept)
      }),
    )
  })
})
