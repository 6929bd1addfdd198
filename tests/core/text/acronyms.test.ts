import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acronymParts, acronymsIn } from '../../../src/core/text/acronyms'

const known = [
  { term: 'CP', expansion: 'Child Protection' },
  { term: 'ROTH', expansion: 'Risk Outside of the Home' },
  { term: 'CP-ROTH', expansion: 'Child Protection Plan, Risk Outside of the Home' },
  { term: 'GP', expansion: 'General Practitioner' },
  { term: 'ART', expansion: 'Access and Response Team' },
]
const termsIn = (text: string) => acronymsIn(text, known).map(({ term }) => term)

describe('abbreviations in a text', () => {
  test('are whole words in their own capitals, the longest there is', () => {
    expect(termsIn('CP-ROTH plans and CP plans')).toEqual(['CP-ROTH', 'CP'])
    expect(termsIn('art, Art, START, ARTS1, GP2, cp')).toEqual([])
    expect(termsIn('(ART)')).toEqual(['ART'])
  })

  test('may be more than one of a thing', () => {
    expect(acronymParts('Record all GPs', known)).toEqual(['Record all ', known[3], 's'])
  })

  test('are told once, where they stand first', () => {
    expect(acronymParts('CP or GP, then CP', known)).toEqual([known[0], ' or ', known[3], ', then CP'])
  })

  test('leave the text as it was', () => {
    const word = fc.constantFrom('CP', 'CP-ROTH', 'GPs', ' ', '-', 'ROTH', 'a', 'ART.', '’s', '$&')
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('')
        const parts = acronymParts(text, known)
        expect(parts.map((part) => (typeof part === 'string' ? part : part.term)).join('')).toBe(text)
        expect(new Set(termsIn(text)).size).toBe(termsIn(text).length)
      }),
    )
  })

  test('of no list are none', () => {
    expect(acronymParts('CP', [])).toEqual(['CP'])
    expect(acronymParts('', known)).toEqual([])
  })
})
