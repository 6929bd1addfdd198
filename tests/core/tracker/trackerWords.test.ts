import { describe, expect, test } from 'vitest'
import type { Movement } from '../../../src/core/movement/movement'
import { completeness, completenessTitle } from '../../../src/core/tracker/completeness'
import { conflictsTitle } from '../../../src/core/tracker/conflicts'
import { dueNext, dueTitle } from '../../../src/core/tracker/dueNext'
import { movementTitle } from '../../../src/core/tracker/movementTitle'
import { repeats, repeatsTitle } from '../../../src/core/tracker/repeats'
import { reviewTimes, reviewTimesTitle } from '../../../src/core/tracker/reviewTimes'
import { timelineOrder, timelineTitle } from '../../../src/core/tracker/timelineOrder'
import { item, overdue, trackerOf } from './trackerOf'

describe('what is due', () => {
  test('is said with the oldest that is late', () => {
    const soon = ['A', 'B'].map((id) => item({ id, band: 'within-30', due: 410 }))
    const found = dueNext(trackerOf([overdue('C', 12), overdue('D', 173), ...soon]))
    expect(dueTitle(found)).toBe('Two are due in the next 30 days; the oldest overdue is 173 days late')
    expect(found.find(({ id }) => id === 'overdue')?.items.map(({ id }) => id)).toEqual(['D', 'C'])
  })

  test('is said where there is none of either, and not at all where nothing is open', () => {
    expect(dueTitle(dueNext(trackerOf([item()])))).toBe('None is due in the next 30 days; none is overdue')
    expect(dueTitle(dueNext(trackerOf([item({ band: '' })])))).toBeNull()
  })

  test('holds nothing that is not counted', () => {
    const found = dueNext(trackerOf([{ ...overdue('A', 5), counted: false }]))
    expect(found.flatMap(({ items }) => items)).toEqual([])
  })
})

describe('repeats', () => {
  const critical = item({ id: 'T1', review: 'Child T', words: 'Agree a critical incident plan' })
  const learning = item({ id: 'K1', review: 'KBSP', learning: true, counted: false, similar: ['T1'] })

  test('are found whichever of the two names the link, and name the recommendation that counts', () => {
    const found = repeats(trackerOf([learning, critical]))
    expect(found).toHaveLength(1)
    expect(repeatsTitle(found)).toBe('“Agree a critical incident plan” is asked for by 2 reviews')
  })

  test('join links through another, once', () => {
    const third = item({ id: 'X1', review: 'Harry', similar: ['K1'] })
    const [group, ...others] = repeats(trackerOf([learning, critical, third]))
    expect(others).toEqual([])
    expect(group?.reviews).toHaveLength(3)
  })

  test('are none within one review, of learning alone, or of an id that is not there', () => {
    const within = [item({ id: 'A', similar: ['B'] }), item({ id: 'B' })]
    expect(repeats(trackerOf(within))).toEqual([])
    const others = [learning, item({ id: 'T1', review: 'Other', counted: false })]
    expect(repeats(trackerOf(others))).toEqual([])
    expect(repeats(trackerOf([item({ similar: ['GONE'] })]))).toEqual([])
    expect(repeatsTitle([])).toBeNull()
  })

  test('of which none leads are counted', () => {
    const pairs = ['A', 'B'].flatMap((name) => [
      item({ id: `${name}1`, review: `${name} one`, similar: [`${name}2`] }),
      item({ id: `${name}2`, review: `${name} two` }),
    ])
    expect(repeatsTitle(repeats(trackerOf(pairs)))).toBe('2 things were asked for by more than one review')
  })
})

describe('letters', () => {
  test('reported green beside late ones are said first', () => {
    const green = item({ conflict: true, reported: 'Green', derived: 'Red' })
    const amber = item({ conflict: true, reported: 'Amber', derived: 'Green' })
    expect(conflictsTitle([green, amber], 9)).toBe('One is reported green but overdue')
    expect(conflictsTitle([amber], 9)).toBe('One is reported in another letter than the dates give')
    expect(conflictsTitle([], 9)).toBe('Every letter reported is the one the dates give')
    expect(conflictsTitle([], 0)).toBeNull()
  })
})

describe('reviews', () => {
  test('are counted once each, audits and those of unknown start apart; late ones lead', () => {
    const late = { review: 'Child T', started: 0, published: 300, pace: 'late' }
    const tracker = trackerOf([
      item({ id: '1', review: 'Family A', started: 0, published: 150, pace: 'within' }),
      item({ id: '2', ...late }),
      item({ id: '3', ...late }),
      item({ id: '4', review: 'Baby M' }),
      item({ id: '5', review: 'An audit', reviewType: 'Audit' }),
    ])
    const found = reviewTimes(tracker)
    expect(found.map(({ review, recommendations }) => [review, recommendations])).toEqual([
      ['Child T', 2],
      ['Family A', 1],
      ['Baby M', 1],
    ])
    expect(reviewTimesTitle(found, 6)).toBe('1 of 2 reviews took longer than 6 months')
    expect(reviewTimesTitle(found.slice(2), 6)).toBeNull()
  })

  test('that are not out yet run to the as-at day', () => {
    const [found] = reviewTimes(trackerOf([item({ started: 340, published: 450, pace: 'under-way' })]))
    expect(found).toMatchObject({ published: null, days: 60, pace: 'under-way' })
  })
})

describe('what moved', () => {
  const none = { added: [], completed: [], setAside: [], reopened: [], slipped: [], broughtForward: [], gone: [] }
  const between = { since: 8104, to: 8105, same: 3 }
  const one = { id: 'R', words: '', lead: '', review: '', standing: 'open' as const, due: null }

  test('is told by its largest lists, and which tracker it is held against', () => {
    const moved: Movement = { ...none, ...between, completed: [one, one], gone: [one] }
    expect(movementTitle(moved)).toBe('2 completed and 1 gone since the tracker of 2026/27 Q1')
    expect(movementTitle({ ...none, ...between })).toBe('Nothing moved since the tracker of 2026/27 Q1')
  })
})

describe('the timeline', () => {
  test('stands in the order it presses: late, due, no date, completed', () => {
    const items = [
      item({ id: 'done', band: '', completed: 300, state: 'completed-evidenced' }),
      item({ id: 'dateless', band: 'no-due-date', due: null }),
      item({ id: 'soon', band: 'within-30', due: 410 }),
      overdue('late', 5),
      overdue('later', 50),
      item({ id: 'aside', band: '', due: null, state: 'not-taken-forward' }),
    ]
    expect(timelineOrder(trackerOf(items)).map(({ id }) => id)).toEqual([
      'later',
      'late',
      'soon',
      'dateless',
      'done',
      'aside',
    ])
  })

  test('says how many open ones were put back, and says nothing where none was', () => {
    const slipped = item({ earlierDues: [{ due: 300, tracker: 8100 }] })
    expect(timelineTitle([slipped, item()])).toBe('1 of 2 open recommendations had their due date put back')
    const forward = item({ earlierDues: [{ due: 900, tracker: 8100 }] })
    expect(timelineTitle([forward])).toBeNull()
  })
})

describe('fields', () => {
  test('are counted on every counted row; the emptiest is named where there are enough', () => {
    const rows = Array.from({ length: 12 }, (_, at) => item({ id: `R${at}`, due: at < 3 ? null : 1, expected: 'x' }))
    const full = rows.map((one) => ({ ...one, updated: 1, evidence: 'x' }))
    const found = completeness(trackerOf(full))
    expect(found[0]).toEqual({ label: 'Due date', filled: 9, of: 12 })
    expect(completenessTitle(found, 10)).toBe('Due date is filled in least, in 75% of rows')
    expect(completenessTitle(found, 20)).toBeNull()
  })
})
