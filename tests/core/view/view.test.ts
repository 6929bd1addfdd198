import { describe, expect, test } from 'vitest'
import { eachDimension } from '../../../src/core/dataset/define'
import { choose, knownOnly } from '../../../src/core/view/view'

test('a dimension of which nothing is chosen any more leaves no empty list behind', () => {
  expect(choose({ theme: ['fathers'], town: ['bath'] }, 'theme', [])).toEqual({ town: ['bath'] })
})

describe('an old link', () => {
  const known = {
    ...eachDimension(() => []),
    theme: [{ id: 'fathers' }],
    quarter: [{ id: '2024-25-q3' }],
    town: [{ id: '-' }],
  }

  test('keeps only what the library knows, so that nothing filters unseen', () => {
    const given = { theme: ['fathers', 'bogus'], quarter: ['2031-32-q1'], town: ['-'] }
    expect(knownOnly(given, known)).toEqual({ theme: ['fathers'], town: ['-'] })
  })
})
