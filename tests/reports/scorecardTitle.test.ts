import { expect, test } from 'vitest'
import type { Figure, Result } from '../../src/core/query/query'
import { scorecardTitle } from '../../src/reports/scorecardTitle'
import { count, countOf, percentOf, resultOf, share, state, themeAxis } from '../marks/fixture'

const themes = ['Domestic abuse', 'Extrafamilial harm', 'Fathers', 'Advocacy']
const overdueOf = { ...countOf, id: 'overdue', label: 'Overdue' }
const audits = (rows: readonly Figure[]): Result =>
  resultOf({ measures: [percentOf], axes: [themeAxis(themes)], rowTotals: rows, cells: rows, totals: [share(1, 2)] })
const recommendations = (values: readonly Figure[]): Result =>
  resultOf({
    measures: [overdueOf],
    axes: [themeAxis(themes)],
    rowTotals: values,
    cells: values,
    totals: [count(values.reduce((sum, figure) => sum + (figure.value ?? 0), 0))],
  })
const met = [share(64, 100), share(47, 100), share(35, 100), share(27, 100)]
const overdue = [2, 4, 1, 1].map((value) => count(value))

test('the title names who meets fewest standards and who carries most overdue work', () => {
  expect(scorecardTitle({ audits: audits(met), recommendations: recommendations(overdue) }, 10)).toBe(
    'Advocacy and fathers meet fewest standards; extrafamilial harm carries the most overdue work',
  )
})

test('a small sample that stands between two lowest leaves the second unnamed', () => {
  const rows = [share(64, 100), share(47, 100), share(35, 100), share(27, 100)]
  rows[0] = share(3, 9)
  expect(scorecardTitle({ audits: audits(rows) }, 10)).toBe('Advocacy meets fewest standards')
})

test('nothing is claimed of what is tied or hidden; no overdue work is said', () => {
  const tied = [share(30, 100), share(30, 100), share(35, 100), share(40, 100)]
  expect(scorecardTitle({ audits: audits(tied) }, 10)).toBeNull()
  expect(scorecardTitle({ audits: audits([...met.slice(0, 3), state('withheld')]) }, 10)).toBeNull()
  expect(scorecardTitle({ recommendations: recommendations([4, 4, 1, 0].map((value) => count(value))) }, 10)).toBeNull()
  expect(scorecardTitle({ recommendations: recommendations([0, 0, 0, 0].map((value) => count(value))) }, 10)).toBe(
    'No recommendation is overdue',
  )
})
