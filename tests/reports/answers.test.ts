import { describe, expect, test } from 'vitest'
import type { Axis, Figure } from '../../src/core/query/query'
import type { Visual } from '../../src/core/view/page'
import { count, quarterAxis, resultOf, share, state, themeAxis } from '../marks/fixture'
import { answerable, each, number, visuals } from './answerable'

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
    const tellsTotals = new Set(['recommendations-of-partnership', 'training-changed-by-quarter'])
    for (const { visual } of each.filter((one) => one.visual.mark.kind !== 'line' && !tellsTotals.has(one.id))) {
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
    const visual = find('agency-attendance-by-theme')
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
    const visual = find('course-attended-by-agency')
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
    expect(note('course-attended-by-agency', state('withheld'))).toBe('Attendances: withheld')
  })

  test('attendance without a count of walk-ins does not say that everyone had booked', () => {
    for (const id of ['training-attendance', 'agency-attendance-by-theme']) {
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

  test('two agencies that took part in as many audits are both named, unless they are all', () => {
    const visual = find('audits-took-part')
    const [measure] = answerable(visual, ['Police'], number).measures
    const titleOf = (...times: number[]) =>
      visual.answer(
        resultOf({
          measures: measure ? [measure] : [],
          axes: [themeAxis(['Sirona', 'Police', 'GPs'].slice(0, times.length)), themeAxis(['Neglect'])],
          rowTotals: times.map((value) => count(value)),
          totals: [count(10)],
        }),
      )
    expect(titleOf(9, 8, 7)).toBe('Sirona took part in most audits, 9 of 10')
    expect(titleOf(9, 9, 7)).toBe('Sirona and Police took part in most audits, 9 of 10 each')
    expect(titleOf(9, 9)).toBeNull()
    expect(titleOf(9, 9, 9)).toBeNull()
  })

  test('the follow-up is answered by the share of all replies, never of too few', () => {
    const visual = find('training-changed-by-quarter')
    const titleOf = (n: number, of: number) => {
      const result = answerable(visual, ['Fathers'], number)
      return visual.answer({ ...result, totals: [share(n, of)] })
    }
    expect(titleOf(66, 100)).toBe('66% say they changed what they do')
    expect(titleOf(5, 8)).toBeNull()
  })

  test('with no course before the others, confidence is told of all', () => {
    const visual = find('training-confidence')
    const result = answerable(visual, ['Fathers', 'Neglect'], () => count(2))
    const titleOf = (from: number, to: number) =>
      visual.answer({ ...result, totals: [from, to, 2].map((one) => count(one)) })
    expect(titleOf(5, 7)).toMatch(/^Confidence rises from 5\S* to 7\S*$/)
    expect(titleOf(7, 5)).toMatch(/^Confidence falls from 7\S* to 5\S*$/)
    expect(titleOf(7, 7)).toBeNull()
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
