import fc from 'fast-check'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterId, quarterOf } from '../../../src/core/calendar/quarter'
import { choice, count, day, id, text } from '../../../src/core/dataset/columns'
import type { Dataset, Dimension } from '../../../src/core/dataset/define'
import { defineDataset } from '../../../src/core/dataset/defineDataset'
import { fold } from '../../../src/core/frame/fold'
import type { Frame } from '../../../src/core/frame/frame'
import { encode, iso } from './smallDataset'

/** The dimensions a row of the wide dataset has a column for; its quarter is derived. */
export const carried = [
  'theme',
  'agency',
  'review',
  'state',
  'audit',
  'standard',
  'finding',
  'course',
  'town',
  'cluster',
  'age',
] as const satisfies readonly Dimension[]
export type Carried = (typeof carried)[number]

export type WideRow = Record<Carried, string> & { held: string; met: number; title: string }

const unit = { unit: 'count', counts: 'subjects', better: 'neither', definition: '', noun: 'cases' } as const

const vocabulary = { values: [{ id: 'a', label: 'Alpha' }], unknown: 'keep' } as const

/** A dataset that carries nearly every dimension, as choices, texts and ids. */
const wide: Dataset = defineDataset({
  id: 'wide',
  label: 'Wide',
  noun: ['case', 'cases'],
  columns: {
    theme: choice({ label: 'Theme', dimension: 'theme', vocabulary }),
    agency: choice({ label: 'Agency', dimension: 'agency', vocabulary }),
    review: text({ label: 'Review', dimension: 'review' }),
    state: text({ label: 'State', dimension: 'state' }),
    audit: id({ label: 'Audit', dimension: 'audit', named: 'title' }),
    title: text({ label: 'Title' }),
    standard: id({ label: 'Standard', dimension: 'standard' }),
    finding: choice({ label: 'Finding', dimension: 'finding', vocabulary }),
    course: text({ label: 'Course', dimension: 'course' }),
    town: choice({ label: 'Town', dimension: 'town', vocabulary }),
    cluster: choice({ label: 'Cluster', dimension: 'cluster', vocabulary }),
    age: text({ label: 'Age', dimension: 'age' }),
    held: day({ label: 'Held', required: true }),
    met: count({ label: 'Met' }),
  },
  key: { columns: ['audit'] },
  join: 'add',
  derived: {
    quarter: {
      label: 'Quarter',
      kind: 'choice',
      dimension: 'quarter',
      of: 'held',
      perValue: ({ day: held }) => (held === null ? '' : quarterId(quarterOf(held))),
    },
  },
  metrics: {
    cases: { ...unit, label: 'Cases', numerator: {}, time: 'period' },
    met: { ...unit, label: 'Met', numerator: { plus: ['met'] }, time: 'as-at' },
  },
  checks: [],
})

/** A frame of these rows as they stand, doubles and all. */
export function wideFrame(rows: readonly WideRow[]): Frame {
  const texts = Object.keys(wide.columns).map((name) => {
    const spec = wide.columns[name]
    const values = rows.map((row) => String(Object.entries(row).find(([key]) => key === name)?.[1] ?? ''))
    return [name, encode(spec?.kind ?? 'text', values)] as const
  })
  const columns = new Map(texts)
  const has = new Set(columns.keys())
  const folded = fold(wide, [])
  return { ...folded, rows: rows.length, columns, slices: [{ period: 8100, from: 0, to: rows.length, has }] }
}

export const firstDay = dayFromIso('2025-04-01') ?? 0
export const lastDay = firstDay + 549

const value = fc.constantFrom('a', 'b', '')

/** A row of nothing but what is given. */
export function wideRowOf(given: Partial<WideRow>): WideRow {
  return {
    ...{ theme: '', agency: '', review: '', state: '', audit: '', standard: '', finding: '', course: '', town: '' },
    ...{ cluster: '', age: '', held: '2026-08-01', met: 1, title: '' },
    ...given,
  }
}

export const wideRow: fc.Arbitrary<WideRow> = fc
  .record({
    values: fc.array(value, { minLength: carried.length, maxLength: carried.length }),
    held: fc.integer({ min: firstDay, max: lastDay }).map(iso),
    met: fc.nat({ max: 3 }),
    title: fc.constantFrom('Neglect', 'Fathers', ''),
  })
  .map(({ values, ...given }) =>
    wideRowOf({ ...Object.fromEntries(carried.map((dimension, at) => [dimension, values[at] ?? ''])), ...given }),
  )
