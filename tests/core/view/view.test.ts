import { describe, expect, test } from 'vitest'
import { eachDimension } from '../../../src/core/dataset/define'
import { choose, knownOnly, toggle } from '../../../src/core/view/view'

describe('a click on a mark', () => {
  test('chooses it, and a second click undoes it', () => {
    const once = toggle({}, 'theme', 'fathers', false)
    expect(once).toEqual({ theme: ['fathers'] })
    expect(toggle(once, 'theme', 'fathers', false)).toEqual({})
  })

  test('without Ctrl takes the place of other choices; with Ctrl joins them or leaves them', () => {
    const two = { theme: ['fathers', 'advocacy'], town: ['bath'] }
    expect(toggle(two, 'theme', 'fathers', false)).toEqual({ theme: ['fathers'], town: ['bath'] })
    expect(toggle(two, 'theme', 'neglect', true)).toEqual({ theme: ['fathers', 'advocacy', 'neglect'], town: ['bath'] })
    expect(toggle(two, 'theme', 'fathers', true)).toEqual({ theme: ['advocacy'], town: ['bath'] })
  })

  test('leaves no empty list behind', () => {
    expect(choose({ theme: ['fathers'], town: ['bath'] }, 'theme', [])).toEqual({ town: ['bath'] })
  })
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
