import { expect, test } from 'vitest'
import type { Result } from '../../src/core/query/query'
import { levelsOf } from '../../src/core/view/drill'
import type { Visual } from '../../src/core/view/page'
import { datasetById } from '../../src/datasets/index'
import { count, share, state } from '../marks/fixture'
import { all, answerable, each, known, number, partnership, visuals } from './answerable'

const cases: Record<string, (visual: Visual) => Result> = {
  empty: (visual) => answerable(visual, [], () => state('none-recorded')),
  'one row': (visual) => answerable(visual, ['Fathers'], number),
  'all withheld': (visual) => answerable(visual, ['Fathers', 'Advocacy'], () => state('withheld')),
  'none recorded': (visual) => answerable(visual, ['Fathers', 'Advocacy'], () => state('none-recorded')),
  'small samples': (visual) =>
    answerable(visual, ['Fathers', 'Advocacy'], (_, percent) => (percent ? share(2, 8) : count(2))),
  'all equal': (visual) =>
    answerable(visual, ['Fathers', 'Advocacy'], (_, percent) => (percent ? share(5, 20) : count(5))),
  zero: (visual) => answerable(visual, ['Fathers', 'Advocacy'], (_, percent) => (percent ? share(0, 20) : count(0))),
  full: (visual) => answerable(visual, ['Fathers', 'Advocacy', 'Neglect'], number),
}

test('page and visual ids are unique, and are ids', () => {
  const ids = [...all.map((page) => page.id), ...visuals.map((visual) => visual.id)]
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test('a page without a tab is of one entry of a dimension, and no dimension has two', () => {
  const details = all.filter((page) => page.of !== undefined)
  for (const page of all.filter(({ tab }) => tab === false)) expect(page.of).toBeDefined()
  expect(new Set(details.map((page) => page.of)).size).toBe(details.length)
})

test.each(each)('$id asks only for what its dataset has', ({ visual }) => {
  const dataset = datasetById(known, visual.query.dataset)
  const columns = { ...dataset?.columns, ...dataset?.derived }
  const carried = Object.values(columns).map((column) => column.dimension)
  for (const measure of visual.query.measures) expect(Object.keys(dataset?.metrics ?? {})).toContain(measure)
  const placed = visual.query.measures.flatMap((measure) => Object.keys(dataset?.metrics[measure]?.axes ?? {}))
  for (const by of visual.query.by)
    expect(by in columns || carried.includes(by as never) || placed.includes(by)).toBe(true)
})

test.each(each)(
  '$id leaves no entry out of the totals it tells; its theme rows stand on the overview in any case',
  ({ visual }) => {
    const { query, mark, id } = visual
    if (mark.kind !== 'line') expect(query.only).toBeUndefined()
    if (id.startsWith('overview-') && query.by[0] === 'theme' && mark.kind !== 'line') {
      expect(query.entries?.theme).toEqual([...partnership.themes.map((theme) => theme.id), '-'])
    }
  },
)

test.each(all.filter((page) => page.list))('$id lists only columns its dataset has', ({ list }) => {
  const dataset = datasetById(known, list?.dataset ?? '')
  for (const column of list?.columns ?? [])
    expect(Object.keys({ ...dataset?.columns, ...dataset?.derived })).toContain(column)
})

test.each(each)('$id says something over any data, and nothing odd', ({ visual }) => {
  for (const [name, resultFor] of Object.entries(cases)) {
    const result = resultFor(visual)
    for (const words of [visual.name, visual.answer(result), visual.subtitle(result), visual.note?.(result)]) {
      if (words === null || words === undefined) continue
      expect(words, name).not.toMatch(/NaN|undefined|null|Infinity/)
      expect(words.trim().length, name).toBeGreaterThan(5)
    }
  }
})

const noneAtAll = [
  'No recommendation is overdue',
  'No recommendation is open',
  'No worry is on record',
  'No agency has an overdue recommendation',
  'No agency has an open recommendation',
]
/** Their titles tell a total, which is known whatever its parts are. */
const ofTotals = ['recommendations-of-partnership', 'theme-attendance-by-agency', 'training-changed-by-quarter']

test.each(each.filter(({ visual }) => !ofTotals.includes(visual.id)))(
  '$id claims nothing of what is hidden, tied, missing or alone',
  ({ visual }) => {
    for (const [name, resultFor] of Object.entries(cases)) {
      // how one line moved is a claim about that line alone
      if (name === 'full' || (name === 'one row' && visual.mark.kind === 'line')) continue
      const allowed = name === 'zero' ? [null, ...noneAtAll] : [null]
      expect(allowed, name).toContain(visual.answer(resultFor(visual)))
    }
  },
)

test.each(each.filter(({ visual }) => visual.drill))(
  '$id leads down by dimensions that its dataset has',
  ({ visual }) => {
    const dataset = datasetById(known, visual.query.dataset)
    const columns = [...Object.values(dataset?.columns ?? {}), ...Object.values(dataset?.derived ?? {})]
    const carried = new Set(columns.map(({ dimension }) => dimension))
    const levels = levelsOf(visual)
    expect(levels).toEqual([...visual.query.by.slice(0, 1), ...(visual.drill ?? [])])
    for (const level of levels) expect(carried).toContain(level)
  },
)
