import { describe, expect, test } from 'vitest'
import { column, numbers } from './plain/cells'
import { momentOf } from './plain/moment'
import { filesOf } from './plain/sample'
import { figureAt } from './plain/tabulate'

const training = filesOf('training').flatMap(({ rows }) => rows)

describe('the training', () => {
  test('has 1,200 rows over ten quarters, one a session and agency, that add up', () => {
    expect(training).toHaveLength(1200)
    expect(new Set(training.map((row) => `${row.get('Session ID')} ${row.get('Agency')}`)).size).toBe(1200)
    for (const row of training) {
      if (row.get('Attended') === '<5' || row.get('Unscheduled') === '') continue
      const [booked = 0, attended, cancelled = 0, absent = 0, unscheduled = 0] = numbers(
        row,
        'Booked',
        'Attended',
        'Cancelled',
        'No-shows',
        'Unscheduled',
      )
      expect(attended, row.get('Session ID')).toBe(booked - cancelled - absent + unscheduled)
    }
  })

  test('withholds a few small numbers and leaves a few absences blank', () => {
    const attended = column(training, 'Attended')
    expect(attended.filter((text) => text === '<5')).toHaveLength(4)
    expect(column(training, 'Unscheduled').filter((text) => text === '')).toHaveLength(3)
  })

  test('rises for domestic abuse and fathers, falls for extrafamilial harm, stays low for advocacy', () => {
    const query = { dataset: 'training', measures: ['attended'], by: ['theme'] }
    const at = (theme: string, quarter: string) =>
      figureAt(query, 'attended', [theme], momentOf({ quarter: [quarter] }), {}).n ?? 0
    const change = (theme: string) => at(theme, '2026-27-q2') - at(theme, '2024-25-q3')
    expect(change('domestic-abuse')).toBeGreaterThan(20)
    expect(change('fathers')).toBeGreaterThan(50)
    expect(change('extrafamilial-harm')).toBeLessThan(-20)
    expect(at('advocacy', '2026-27-q2')).toBeLessThan(40)
  })
})
