import { beforeAll, describe, expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterFromId } from '../../../src/core/calendar/quarter'
import type { Selection } from '../../../src/core/query/query'
import { conflicts } from '../../../src/core/tracker/conflicts'
import { dueNext } from '../../../src/core/tracker/dueNext'
import { repeats } from '../../../src/core/tracker/repeats'
import { reviewTimes } from '../../../src/core/tracker/reviewTimes'
import { countedOf, isOpen } from '../../../src/core/tracker/tracker'
import type { Engine } from '../../../src/engine/engine'
import { sampleEngine } from '../../golden/sampleEngine'

const moment = { asAt: dayFromIso('2026-09-30') ?? 0, period: [quarterFromId('2026-27-q2') ?? 0], step: 'now' as const }
let engine: Engine
beforeAll(async () => {
  engine = await sampleEngine()
})
const tracker = (selection: Selection = {}) => engine.study('tracker', { selection, moment })

const choices: readonly Selection[] = [{}, { theme: ['extrafamilial-harm'] }, { agency: ['sgcp'] }, { theme: ['-'] }]

describe('the tracker', () => {
  test.each(choices)('counts what the metrics count, with %o', async (selection) => {
    const found = await tracker(selection)
    const measures = ['recommendations', 'open', 'due30', 'ragConflicts', 'reviewsLate', 'noDueDate', 'overdue']
    const [result] = await engine.ask({
      queries: [{ dataset: 'recommendations', measures, by: [] }],
      selection,
      moment,
    })
    const counted = countedOf(found)
    const bucket = (wanted: string) => dueNext(found).find(({ id }) => id === wanted)?.items.length
    expect([
      counted.length,
      counted.filter(isOpen).length,
      bucket('within-30'),
      conflicts(found).length,
      reviewTimes(found).filter(({ pace }) => pace === 'late').length,
      bucket('no-due-date'),
      bucket('overdue'),
    ]).toEqual(result?.totals.map(({ value }) => value))
    expect(dueNext(found).flatMap(({ items }) => items)).toHaveLength(counted.filter(isOpen).length)
  })

  test('has parts of a recommendation and what other partnerships learned, and counts neither', async () => {
    const { items } = await tracker()
    const parts = items.filter(({ parent }) => parent !== '')
    const learning = items.filter((item) => item.learning)
    expect(parts.length).toBeGreaterThan(0)
    expect(learning.length).toBeGreaterThan(0)
    expect([...parts, ...learning].filter(({ counted }) => counted)).toEqual([])
  })

  test('remembers what an earlier tracker alone has, and the due dates it had', async () => {
    const { items } = await tracker()
    const [gone] = items.filter((item) => item.gone !== null)
    expect(gone?.words).not.toBe('')
    expect(gone?.counted).toBe(false)
    const moved = items.filter(({ earlierDues }) => earlierDues.length > 0)
    expect(moved.length).toBeGreaterThan(0)
    for (const { due, earlierDues } of moved) {
      const days = [...earlierDues.map((each) => each.due), due]
      expect(days.every((day, place) => day !== days[place + 1])).toBe(true)
    }
  })

  test('says which review asks for what another asked for', async () => {
    const found = repeats(await tracker())
    expect(found.length).toBeGreaterThan(0)
    for (const { items, reviews } of found) {
      expect(reviews.length).toBeGreaterThan(1)
      expect(items.some(({ counted }) => counted)).toBe(true)
    }
    const ids = found.flatMap(({ items }) => items.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('shows themes by name', async () => {
    const { items } = await tracker()
    expect(new Set(items.flatMap(({ themes }) => themes))).toContain('Domestic abuse')
  })
})
