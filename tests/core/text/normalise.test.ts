import { describe, expect, test } from 'vitest'
import { editDistance, matchKey, nearest, normalise } from '../../../src/core/text/normalise'

describe('one form for every spelling', () => {
  test.each([
    ['\ufeffAudit ID', 'audit id'],
    ['audit_id', 'audit id'],
    ['  Audit\u00a0 ID\u200b ', 'audit id'],
    ['Drugs & Alcohol', 'drugs and alcohol'],
    ['Barnardo’s', 'barnardos'],
    ["Barnardo's", 'barnardos'],
    ['Extra–familial harm', 'extra familial harm'],
    ['Café', 'cafe'],
    ['ＤＡ', 'da'],
    ['***', ''],
  ])('%j is %j', (text, expected) => {
    expect(normalise(text)).toBe(expected)
  })

  test('spaces inside words do not count when matching', () => {
    expect(new Set(['No-show', 'no show', 'NoShow', 'NO_SHOW'].map(matchKey)).size).toBe(1)
  })
})

describe('the nearest name', () => {
  test.each([
    ['Sironna', 'Sirona'],
    ['Lead agnecy', 'Lead agency'],
    ['Fahters', 'Fathers'],
  ])('%s is offered %s', (text, expected) => {
    expect(nearest(text, ['Sirona', 'Lead agency', 'Fathers'])).toBe(expected)
  })

  test('nothing is offered for a word too far, or too short', () => {
    expect(nearest('Housing', ['Sirona', 'Fathers'])).toBeNull()
    expect(nearest('no', ['na'])).toBeNull()
    expect(nearest('image', ['minage'])).toBeNull()
  })

  test('letters swapped count once', () => {
    expect(editDistance('agnecy', 'agency', 2)).toBe(1)
    expect(editDistance('abc', 'xyz', 2)).toBe(3)
  })
})
