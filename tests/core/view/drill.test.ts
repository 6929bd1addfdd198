import { expect, test } from 'vitest'
import { drilled } from '../../../src/core/view/drill'
import type { Visual } from '../../../src/core/view/page'

const visual: Visual = {
  id: 'states',
  name: 'Recommendations by theme and status',
  query: { dataset: 'recommendations', measures: ['open'], by: ['theme', 'state'], entries: { theme: ['fathers'] } },
  mark: { kind: 'stack', of: 'axis', share: false },
  answer: () => null,
  subtitle: () => '',
  drill: ['review', 'agency'],
}

test('at the top a visual is itself, and leads to its first level', () => {
  const top = drilled(visual)
  expect(top.visual).toBe(visual)
  expect(top.steps).toEqual([])
  expect(top.next).toBe('review')
})

test('each step narrows it and asks by the next level; entries of the level above go', () => {
  const { visual: lower, steps, next } = drilled(visual, ['fathers'])
  expect(lower.query).toEqual({
    dataset: 'recommendations',
    measures: ['open'],
    by: ['review', 'state'],
    within: { theme: ['fathers'] },
  })
  expect(lower.name).toBe('Recommendations by source review and status')
  expect(steps).toEqual([{ dimension: 'theme', id: 'fathers' }])
  expect(next).toBe('agency')
})

test('the rows come last', () => {
  const { visual: lower, next } = drilled(visual, ['fathers', 'family-a'])
  expect(lower.query.by).toEqual(['agency', 'state'])
  expect(lower.query.within).toEqual({ theme: ['fathers'], review: ['family-a'] })
  expect(next).toBeNull()
})

test('a link that goes too deep, or into what cannot be gone into, still opens', () => {
  expect(drilled(visual, ['a', 'b', 'c', 'd']).steps).toHaveLength(2)
  const { drill: _, ...flat } = visual
  expect(drilled(flat, ['a']).visual).toBe(flat)
})

test('filters of the visual alone stand beside the way down', () => {
  expect(drilled(visual, ['fathers'], { agency: ['police'] }).visual.query.within).toEqual({
    agency: ['police'],
    theme: ['fathers'],
  })
})
