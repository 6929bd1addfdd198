import fc from 'fast-check'
import { expect, test } from 'vitest'
import { togglePicks } from '../../../src/core/view/togglePicks'

const ids = fc.constantFrom('a', 'b', 'c')
const selections = fc
  .record({ theme: fc.uniqueArray(ids), state: fc.uniqueArray(ids) })
  .map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, chosen]) => chosen.length > 0)))
const cells = fc.record({ theme: ids, state: ids }).map(({ theme, state }) => [
  { dimension: 'theme' as const, id: theme },
  { dimension: 'state' as const, id: state },
])

test('a click on a cell chooses just its entries; a second click undoes it', () => {
  fc.assert(
    fc.property(selections, cells, (selection, cell) => {
      const [theme, state] = cell.map(({ id }) => [id])
      const once = togglePicks(selection, cell, false)
      const again = { ...selection, theme, state }
      if (JSON.stringify(selection) === JSON.stringify(again)) expect(once).toEqual({})
      else {
        expect(once).toEqual({ theme, state })
        expect(togglePicks(once, cell, false)).toEqual({})
      }
    }),
  )
})

test('an additive click keeps what else is chosen, and a second one takes its own out', () => {
  fc.assert(
    fc.property(selections, cells, (selection, cell) => {
      const added = togglePicks(selection, cell, true)
      const wasChosen = cell.every(({ dimension, id }) => selection[dimension]?.includes(id))
      for (const { dimension, id } of cell) {
        const others = (selection[dimension] ?? []).filter((each) => each !== id)
        expect(added[dimension] ?? []).toEqual(wasChosen ? others : [...others, id])
      }
    }),
  )
})

test('what is chosen of other dimensions stays', () => {
  const chosen = togglePicks({ agency: ['police'], theme: ['a'] }, [{ dimension: 'theme', id: 'b' }], false)
  expect(chosen).toEqual({ agency: ['police'], theme: ['b'] })
})
