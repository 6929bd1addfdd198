import { describe, expect, test } from 'vitest'
import type { Dimension } from '../../../src/core/dataset/define'
import { emptyView, type View } from '../../../src/core/view/view'
import { carried, chosenIn, isBare, picked, resetOf, steppedBack, visualSet } from '../../../src/core/view/viewSteps'

const lit = (view: View, dimension: Dimension, id: string) => picked(view, [{ dimension, id }], false)
const start: View = { ...emptyView, selection: { town: ['yate'] } }

describe('a click on a mark', () => {
  test('lights its dimension, and a slicer puts the light out', () => {
    const view = lit(start, 'theme', 'fathers')
    expect(view.lit).toEqual(['theme'])
    expect(chosenIn(view, 'theme', ['fathers']).lit).toEqual([])
  })

  test('undone, lights nothing', () => {
    expect(lit(lit(start, 'theme', 'fathers'), 'theme', 'fathers')).toEqual(start)
  })
})

test('stepping back closes what is open, then undoes the last choice on a mark, then does nothing', () => {
  let view: View | null = lit(lit(start, 'theme', 'fathers'), 'agency', 'police')
  view = { ...view, focus: 'a', spotlight: 'b', behind: { visual: 'a', entries: [], measure: 'm' } }
  const seen = []
  while (view) {
    seen.push([view.behind !== null, view.focus, view.spotlight, view.lit, Object.keys(view.selection)])
    view = steppedBack(view)
  }
  expect(seen).toEqual([
    [true, 'a', 'b', ['theme', 'agency'], ['town', 'theme', 'agency']],
    [false, 'a', 'b', ['theme', 'agency'], ['town', 'theme', 'agency']],
    [false, null, 'b', ['theme', 'agency'], ['town', 'theme', 'agency']],
    [false, null, null, ['theme', 'agency'], ['town', 'theme', 'agency']],
    [false, null, null, ['theme'], ['town', 'theme']],
    [false, null, null, [], ['town']],
  ])
})

test('reset takes away every filter, those of single visuals too, and leaves how things are shown', () => {
  const view = visualSet({ ...start, asAt: 20_000, focus: 'a' }, 'a', {
    table: true,
    within: { theme: ['x'] },
    drill: ['y'],
  })
  expect(resetOf(view)).toEqual({ ...emptyView, asAt: 20_000, focus: 'a', visuals: { a: { table: true } } })
})

test('a visual set back to how it is by itself is written no more', () => {
  const set = visualSet(start, 'a', { table: true, sort: [{ by: 'label', descending: true }] })
  expect(visualSet(set, 'a', { table: undefined, sort: [] })).toEqual(start)
})

test('another page takes the filters along, and not what was open on this one', () => {
  const view = { ...lit(start, 'theme', 'fathers'), service: 's', focus: 'a' }
  expect(carried(view, { theme: ['neglect'] })).toEqual({ ...start, selection: { town: ['yate'], theme: ['neglect'] } })
})

test('only the view without any choice is bare', () => {
  expect(isBare(emptyView)).toBe(true)
  expect(isBare(start)).toBe(false)
  expect(isBare({ ...emptyView, against: 'year' })).toBe(false)
})
