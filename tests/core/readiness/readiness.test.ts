import { expect, test } from 'vitest'
import { type Readiness, readyWords } from '../../../src/core/readiness/readiness'

test.each<[readonly Readiness[], string]>([
  [['kept', 'broken', 'broken', 'kept'], 'Ready for inspection on two of four measures'],
  [['kept', 'kept', 'kept', 'kept'], 'Ready for inspection on all four measures'],
  [['kept', 'unknown', 'kept', 'kept'], 'Ready for inspection on all three measures with a figure; one has no figure'],
  [['broken', 'unknown', 'unknown', 'kept'], 'Ready for inspection on one of four measures; two have no figure'],
  [['unknown', 'unknown', 'unknown', 'unknown'], 'No measure of readiness has a figure'],
])('%j is told as: %s', (states, words) => {
  expect(readyWords(states)).toBe(words)
})
