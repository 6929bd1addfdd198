import { expect, test } from 'vitest'
import { normalise } from '../../src/core/text/normalise'
import { partnership } from './samplePartnership'

const lists = ['themes', 'agencies', 'clusters', 'towns', 'functions'] as const

test.each(lists)('%s: ids are unique, and no label or alias stands for two values', (list) => {
  const values = partnership[list]
  expect(new Set(values.map((value) => value.id)).size).toBe(values.length)
  const owners = new Map<string, string>()
  for (const value of values) {
    for (const name of [value.id, value.label, ...(value.aliases ?? [])].map(normalise)) {
      expect(owners.get(name) ?? value.id, `${name} stands for two values`).toBe(value.id)
      owners.set(name, value.id)
    }
  }
})

test('the four headline themes come first', () => {
  const ids = partnership.themes.map((theme) => theme.id)
  expect(ids.slice(0, 4)).toEqual(['domestic-abuse', 'extrafamilial-harm', 'fathers', 'advocacy'])
})

test('ordinary words that only sound like a theme are no synonyms', () => {
  const synonyms = partnership.themes.flatMap((theme) => theme.aliases ?? []).map(normalise)
  expect(synonyms).not.toContain('drive')
  expect(synonyms).not.toContain('missing')
  expect(synonyms).not.toContain('ce')
})

test('the twelve towns of the mapping tool are known, in its order', () => {
  expect(partnership.towns.slice(0, 12).map((town) => town.label)).toEqual([
    'Kingswood',
    'Bath',
    'Bristol',
    'Cadbury Heath',
    'Chipping Sodbury',
    'Filton',
    'Frampton Cotterell',
    'Patchway',
    'Staple Hill',
    'Thornbury',
    'Warmley',
    'Wickwar',
  ])
})

test('the numbers to ring about a child are given', () => {
  expect(partnership.concern.contacts.map((contact) => contact.number)).toEqual(['01454 866000', '01454 615165', '999'])
})

test('each theme of the national panel takes in themes that are on the list, and each abbreviation is known once', () => {
  const themes = new Set(partnership.themes.map((theme) => theme.id))
  expect(partnership.panelThemes).toHaveLength(6)
  for (const { themes: taken } of partnership.panelThemes) {
    expect(taken.length).toBeGreaterThan(0)
    for (const theme of taken) expect(themes).toContain(theme)
  }
  const terms = partnership.acronyms.map(({ term }) => term)
  expect(new Set(terms).size).toBe(terms.length)
  for (const unknown of ['FYPS', 'PIMM', 'SLPR']) expect(terms).not.toContain(unknown)
})

test('the four headline themes say who can help', () => {
  for (const { help } of partnership.themes.slice(0, 4)) expect(help?.length).toBeGreaterThan(0)
})
