import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { partnershipSchema } from '../../src/core/partnership'
import type { Axis, Figure, Result } from '../../src/core/query/query'
import type { Visual } from '../../src/core/view/page'
import { datasetById, datasets } from '../../src/datasets/index'
import { pages } from '../../src/reports/pages'
import { count, quarterAxis, resultOf, share, state, themeAxis } from '../marks/fixture'

const partnership = partnershipSchema.parse(JSON.parse(readFileSync('public/partnership.json', 'utf8')))
const known = datasets(partnership)
const all = pages(partnership)
const visuals = all.flatMap((page) => [...page.cards, ...page.charts.flat()])
const each = visuals.map((visual) => ({ id: visual.id, visual }))

/** A result in the shape of a visual's question, every figure of it made by one rule. */
function answerable(
  visual: Visual,
  entries: readonly string[],
  make: (index: number, percent: boolean) => Figure,
): Result {
  const metrics = datasetById(known, visual.query.dataset)?.metrics ?? {}
  const measures = visual.query.measures.map((id) => {
    const metric = metrics[id]
    if (!metric) throw new Error(`no metric ${id}`)
    return { id, label: metric.label, noun: metric.noun, unit: metric.unit, better: metric.better }
  })
  const axes = visual.query.by.map((by) =>
    by === 'quarter' ? quarterAxis('2024-25-q3', entries.length === 0 ? 0 : 8) : { ...themeAxis(entries), id: by },
  )
  const sizes = axes.map((axis) => axis.entries.length)
  const figures = (rows: number) =>
    Array.from({ length: rows * measures.length }, (_, index) =>
      make(Math.floor(index / measures.length), measures[index % measures.length]?.unit === 'percent'),
    )
  const before = { cells: [], rowTotals: [], totals: figures(1), now: figures(1), asAt: 20000, period: [8104] }
  return resultOf({
    dataset: visual.query.dataset,
    measures,
    axes,
    cells: figures(sizes.reduce((product, size) => product * size, 1)),
    rowTotals: figures(sizes[0] ?? 1),
    totals: figures(1),
    ...(visual.query.compare ? { before } : {}),
  })
}

const number = (index: number, percent: boolean) => (percent ? share(30 + index, 100) : count(3 + index))
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

test('the tabs are the five pages of the report', () => {
  expect(all.map((page) => page.id)).toEqual(['overview', 'audits', 'recommendations', 'training', 'services'])
})

test.each(each)('$id asks only for what its dataset has', ({ visual }) => {
  const dataset = datasetById(known, visual.query.dataset)
  const columns = { ...dataset?.columns, ...dataset?.derived }
  const carried = Object.values(columns).map((column) => column.dimension)
  for (const measure of visual.query.measures) expect(Object.keys(dataset?.metrics ?? {})).toContain(measure)
  for (const by of visual.query.by) expect(by in columns || carried.includes(by as never)).toBe(true)
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

test.each(each)('$id claims nothing of what is hidden, tied, missing or alone', ({ visual }) => {
  for (const [name, resultFor] of Object.entries(cases)) {
    // how one line moved is a claim about that line alone
    if (name === 'full' || (name === 'one row' && visual.mark.kind === 'line')) continue
    const allowed = name === 'zero' ? [null, 'No recommendation is overdue', 'No recommendation is open'] : [null]
    expect(allowed, name).toContain(visual.answer(resultFor(visual)))
  }
})

describe('answers', () => {
  const find = (id: string): Visual => {
    const visual = visuals.find((one) => one.id === id)
    if (!visual) throw new Error(id)
    return visual
  }

  test('the lowest share short of its target is named', () => {
    const visual = find('overview-standards-by-theme')
    const figures = [share(64, 100), share(27, 100), share(80, 100)]
    const result = answerable(
      visual,
      ['Domestic abuse', 'Advocacy', 'Neglect'],
      (index) => figures[index] ?? share(1, 2),
    )
    expect(visual.answer(result)).toBe('Advocacy is furthest from target')
    const met = answerable(visual, ['Domestic abuse', 'Advocacy'], (index) => share(80 + index, 100))
    expect(visual.answer(met)).toBeNull()
  })

  test('nothing is called the least or the most while any other is hidden', () => {
    const figures = [share(64, 100), share(27, 100), state('withheld')]
    for (const { visual } of each.filter((one) => one.visual.mark.kind !== 'line')) {
      const result = answerable(visual, ['Domestic abuse', 'Advocacy', 'Neglect'], (index, percent) => {
        if (index === 2) return state('withheld')
        return percent ? (figures[index] ?? share(1, 2)) : count(3 + index)
      })
      expect(visual.answer(result), visual.id).toBeNull()
    }
  })

  test('a share of fewer than a small sample is not called the lowest, nor is another while it stands lower', () => {
    const visual = find('recommendations-evidenced-by-theme')
    const answer = (few: Figure, small: boolean) => {
      const figures = [few, share(5, 20), share(15, 20)]
      const result = answerable(visual, ['Fathers', 'Advocacy', 'Neglect'], (index) => {
        return { ...(figures[index] ?? share(1, 2)), small: small && index === 0 }
      })
      return visual.answer(result)
    }
    for (const small of [true, false]) {
      expect(answer(share(0, 1), small)).toBeNull()
      expect(answer(share(1, 4), small)).toBeNull()
      expect(answer(share(1, 2), small)).toBe('Advocacy is furthest from target')
    }
  })

  test('the lowest attendance is not named while a bar drawn below it has too few behind it', () => {
    const visual = find('overview-attendance-by-theme')
    const figures = [share(1, 9), share(71, 100), share(88, 100)]
    const result = answerable(visual, ['Neglect', 'Fathers', 'Advocacy'], (index) => {
      return { ...(figures[index] ?? share(1, 2)), small: false }
    })
    expect(visual.answer(result)).toBeNull()
  })

  test('two that look alike on screen are not told apart', () => {
    const visual = find('overview-standards-by-theme')
    const figures = [share(270, 1000), share(271, 1000)]
    expect(
      visual.answer(answerable(visual, ['Fathers', 'Advocacy'], (index) => figures[index] ?? share(1, 2))),
    ).toBeNull()
  })

  test('who holds most of the overdue is named with both numbers', () => {
    const visual = find('overview-states-by-theme')
    const result = answerable(visual, ['Fathers', 'Extrafamilial harm'], (index) => count(1 + index * 3))
    expect(visual.answer({ ...result, totals: [count(70), count(9), count(34)] })).toBe(
      'Extrafamilial harm holds 4 of 9 overdue',
    )
    expect(visual.note?.({ ...result, totals: [count(70), count(9), count(34)] })).toBe(
      '34 open of 70 recommendations; two-theme items count in both',
    )
  })

  test('attendances are not called people: someone at two sessions counts twice', () => {
    const visual = find('training-attended-by-agency')
    const result = answerable(visual, ['Police', 'Health'], (index) => count(index === 0 ? 9 : 4))
    expect(visual.answer(result)).toBe('Police has the most attendances, 9')
  })

  test('a total without a number is not counted out', () => {
    const note = (id: string, figure: Figure) => {
      const visual = find(id)
      return visual.note?.(answerable(visual, ['Fathers'], () => figure))
    }
    expect(note('overview-standards-by-theme', state('none-recorded'))).toBe('No case checks recorded')
    expect(note('overview-states-by-theme', state('none-recorded'))).toBe('No recommendations recorded')
    expect(note('training-attended-by-agency', state('withheld'))).toBe('Attendances: withheld')
  })

  test('attendance without a count of walk-ins does not say that everyone had booked', () => {
    for (const id of ['overview-attendance', 'training-attendance-by-theme']) {
      const visual = find(id)
      const result = answerable(visual, ['Fathers'], number)
      const measures = result.measures.map((measure) => ({ ...measure, missing: ['Unscheduled'] }))
      expect(visual.subtitle({ ...result, measures })).toMatch(/walk-ins not recorded/)
      expect(visual.subtitle(result)).not.toMatch(/walk-ins/)
    }
  })

  test('three falls in a row are called falling, two are not', () => {
    const visual = find('overview-attended-by-quarter')
    const lines = (fathers: number[], advocacy: number[]) =>
      resultOf({
        axes: [themeAxis(['Fathers', 'Advocacy']), quarterAxis('2025-26-q3', 4)],
        cells: [...fathers, ...advocacy].map((value) => count(value)),
      })
    expect(visual.answer(lines([9, 8, 7, 6], [1, 2, 1, 2]))).toBe('Fathers training keeps falling')
    expect(visual.answer(lines([7, 8, 7, 6], [1, 2, 1, 2]))).toBeNull()
    expect(visual.answer(lines([9, 8, 7, 6], [4, 3, 2, 1]))).toBeNull()
    expect(visual.answer(lines([7, 8, 7, 6], [1, 2, 3, 4]))).toBe('Advocacy training keeps rising')
  })

  describe('a fall or a rise', () => {
    const visual = find('overview-attended-by-quarter')
    const falling = (axis: Axis, values: number[]) =>
      visual.answer(resultOf({ axes: [themeAxis(['Fathers']), axis], cells: values.map((value) => count(value)) }))
    const skipping = (place: number) => {
      const axis = quarterAxis('2025-26-q1', 6)
      return { ...axis, entries: axis.entries.filter((_, index) => index !== place) }
    }

    test('is not told by a quarter that is not over', () => {
      expect(falling(quarterAxis('2025-26-q4', 4), [9, 8, 7, 1])).toBeNull()
      expect(falling(quarterAxis('2025-26-q4', 4), [7, 8, 9, 10])).toBeNull()
      expect(falling(quarterAxis('2025-26-q3', 5), [9, 8, 7, 6, 30])).toBe('Fathers training keeps falling')
    })

    test('is not told over a quarter that is missing', () => {
      expect(falling(skipping(3), [10, 9, 8, 7, 6])).toBeNull()
      expect(falling(skipping(0), [10, 9, 8, 7, 6])).toBe('Fathers training keeps falling')
    })
  })
})
