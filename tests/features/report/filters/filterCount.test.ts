import { expect, test } from 'vitest'
import { emptyView } from '../../../../src/core/view/view'
import { filterCount } from '../../../../src/features/report/filters/filterCount'
import { openCard } from '../../../../src/reports/cards'

const page = { id: 'one', label: 'One', cards: [openCard('open')], charts: [] }

test('the filters of a page are its own, those of its visuals and the part of the map, not those of other pages', () => {
  expect(filterCount(page, {}, emptyView)).toBe(0)
  const visuals = {
    open: { within: { theme: ['fathers'], agency: ['police'] }, drill: ['fathers', 'police'] },
    elsewhere: { within: { theme: ['fathers'] } },
  }
  expect(filterCount(page, { theme: ['fathers'], town: ['-'] }, { ...emptyView, visuals })).toBe(5)
  const box = { south: 51, west: -3, north: 52, east: -2 }
  expect(filterCount(page, {}, { ...emptyView, box })).toBe(1)
})
