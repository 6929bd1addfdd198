import { describe, expect, test } from 'vitest'
import { visualsOf } from '../../src/core/view/page'
import { methodOf } from '../../src/reports/method/methodOf'
import { all, known, partnership } from './answerable'

const sections = methodOf(partnership, known, all)
const entries = sections.flatMap((section) => section.entries)
const byId = new Map(entries.map((entry) => [entry.id, entry]))
const textOf = (id: string) => {
  const { words = '', facts = [] } = byId.get(id) ?? {}
  return [words, ...facts.map((fact) => fact.words)].join(' ')
}

describe('the method page', () => {
  test('explains every metric of every dataset once, with what it counts and what it is out of', () => {
    for (const { id, metrics } of known) {
      for (const [name, metric] of Object.entries(metrics)) {
        const entry = byId.get(`${id}.${name}`)
        expect(entry?.term).toBe(metric.label)
        expect(entry?.words).toBe(metric.definition)
        const terms = entry?.facts?.map(({ term }) => term) ?? []
        expect(terms.includes('Out of')).toBe(metric.denominator !== undefined)
        expect(terms).toEqual(expect.arrayContaining(['Counted', 'Shown as', 'About', 'When']))
      }
    }
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })

  test('names every page that shows a metric', () => {
    for (const page of all) {
      for (const { query } of visualsOf(page)) {
        for (const measure of query.measures) {
          expect(byId.get(`${query.dataset}.${measure}`)?.pages?.map(({ id }) => id)).toContain(page.id)
        }
      }
    }
  })

  test('gives every limit and target in force, with the name it is set under', () => {
    for (const group of ['limits', 'targets', 'readiness'] as const) {
      for (const [name, value] of Object.entries(partnership[group])) {
        expect(textOf(`${group}.${name}`)).toContain(`${group}.${name} in partnership.json: ${value}`)
      }
    }
  })

  test('says the limits of the rules as they are set', () => {
    const other = {
      ...partnership,
      limits: { ...partnership.limits, smallNumber: 8, smallSample: 12, returnsDueDays: 21 },
    }
    const rules = methodOf(other, known, all).find(({ id }) => id === 'rules')?.entries ?? []
    const words = rules.map((rule) => rule.words).join(' ')
    expect(words).toContain('from 1 to 7 are withheld')
    expect(words).toContain('fewer than 12')
    expect(words).toContain('21 days')
  })

  test('expands every abbreviation, and gives every theme a place beside the National Panel’s', () => {
    for (const { id, expansion } of partnership.acronyms) expect(textOf(`acronym-${id}`)).toBe(expansion)
    const panel = sections.find(({ id }) => id === 'panel-themes')?.entries ?? []
    const named = panel
      .map((entry) => entry.words)
      .join(', ')
      .split(', ')
    for (const { label } of partnership.themes) expect(named).toContain(label)
  })
})
