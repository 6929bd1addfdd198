import { describe, expect, test } from 'vitest'
import { type Dataset, dimensions, type Sum, type Where } from '../../src/core/dataset/define'
import { dictionary, headerNames, tableColumns } from '../../src/core/dataset/derive'
import { matchKey, normalise } from '../../src/core/text/normalise'
import { datasetById, datasets } from '../../src/datasets'
import { partnership } from '../datasets/samplePartnership'

const known = datasets(partnership)
const kebab = /^[a-z0-9.]+(-[a-z0-9.]+)*$/
const snake = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/
const camel = /^[a-z][A-Za-z]*\d*$/

const columnsOf = (dataset: Dataset) => Object.entries(dataset.columns)
const metricsOf = (dataset: Dataset) => Object.entries(dataset.metrics)
const sumsOf = (dataset: Dataset): readonly Sum[] =>
  metricsOf(dataset).flatMap(([, { numerator, denominator }]) => (denominator ? [numerator, denominator] : [numerator]))
const wheresOf = (dataset: Dataset): readonly Where[] => sumsOf(dataset).flatMap(({ where }) => (where ? [where] : []))

/** Each vocabulary of a dataset under the id of the column, own or derived, that takes it. */
const vocabulariesOf = (dataset: Dataset) =>
  [...columnsOf(dataset), ...Object.entries(dataset.derived)].flatMap(([id, { vocabulary }]) =>
    vocabulary ? [[id, vocabulary] as const] : [],
  )

test('the four datasets are there, each under its permanent id', () => {
  expect(known.map((dataset) => dataset.id)).toEqual(['audits', 'recommendations', 'training', 'services'])
  for (const dataset of known) expect(datasetById(known, dataset.id)).toBe(dataset)
  expect(datasetById(known, 'constructor')).toBeUndefined()
})

describe.each(known)('$id', (dataset) => {
  const columns = columnsOf(dataset)
  const names = [...Object.keys(dataset.columns), ...Object.keys(dataset.derived)]

  test('ids are of one form: kebab-case, columns snake_case, metrics camelCase', () => {
    expect(dataset.id).toMatch(kebab)
    for (const name of names) expect(name).toMatch(snake)
    for (const [id] of metricsOf(dataset)) expect(id).toMatch(camel)
    expect(new Set(names).size).toBe(names.length)
  })

  test('every column says what it is for, and gives an example', () => {
    for (const row of dictionary(dataset)) {
      expect(row.example, row.column).not.toBe('')
      expect(row.label, row.column).not.toBe('')
      expect(row.help, row.column).toMatch(/^[A-Z].*\.$/s)
    }
  })

  test('no heading names two columns', () => {
    const owners = new Map<string, string>()
    for (const [id, column] of columns) {
      for (const heading of [id, column.label, ...column.aliases].map(matchKey)) {
        expect(heading).not.toBe('')
        expect(owners.get(heading) ?? id, `"${heading}" names two columns`).toBe(id)
        owners.set(heading, id)
      }
    }
    expect(headerNames(dataset).size).toBe(owners.size)
  })

  test('a choice has a vocabulary, and no other kind has', () => {
    for (const [id, column] of columns) {
      expect(column.vocabulary !== undefined, id).toBe(column.kind === 'choice' || column.kind === 'choices')
    }
  })

  test('value ids are kebab-case and unique, and no spelling stands for two values', () => {
    for (const [column, { values }] of vocabulariesOf(dataset)) {
      const owners = new Map<string, string>()
      for (const value of values) {
        expect(value.id, column).toMatch(kebab)
        for (const spelling of [value.id, value.label, ...(value.aliases ?? [])].map(normalise)) {
          expect(owners.get(spelling) ?? value.id, `${column}: "${spelling}" stands for two values`).toBe(value.id)
          owners.set(spelling, value.id)
        }
      }
      expect(new Set(values.map((value) => value.id)).size).toBe(values.length)
    }
  })

  test('what a blank or an unknown choice is read as is a value of it', () => {
    for (const [id, { blankIs, unknownIs, vocabulary }] of columns) {
      const known = vocabulary?.values.map((value) => value.id)
      if (blankIs !== undefined) expect(known, id).toContain(blankIs)
      if (unknownIs !== undefined) expect(known, id).toContain(unknownIs)
    }
  })

  test('a required column is shown in tables', () => {
    const shown = tableColumns(dataset).filter((column) => column.listed)
    for (const [id, { required }] of columns) if (required) expect(shown.map((column) => column.id)).toContain(id)
  })

  test('each shared dimension has one column', () => {
    const carried = [...columns, ...Object.entries(dataset.derived)].flatMap(([, { dimension }]) => dimension ?? [])
    expect(new Set(carried).size).toBe(carried.length)
    for (const dimension of carried) expect(dimensions).toContain(dimension)
  })

  test('key, derived columns, metrics and checks name columns that exist', () => {
    const { key } = dataset
    const own = Object.keys(dataset.columns)
    for (const id of [...key.columns, ...(key.else ?? []), ...(key.first ? [key.first] : [])]) expect(own).toContain(id)
    for (const column of Object.values(dataset.derived)) if ('of' in column) expect(own).toContain(column.of)
    for (const check of dataset.checks) for (const id of check.needs) expect(own).toContain(id)
    for (const { plus = [], minus = [], times = plus, of, distinct, once = [] } of sumsOf(dataset)) {
      for (const id of [plus, minus, times].flat()) expect(['count', 'number']).toContain(dataset.columns[id]?.kind)
      if (of !== undefined) expect(dataset.derived[of]?.kind).toBe('number')
      for (const id of [...once, ...(distinct === undefined ? [] : [distinct])]) expect(names).toContain(id)
    }
    for (const [, { named }] of [...columns, ...Object.entries(dataset.derived)])
      if (named !== undefined) expect(names).toContain(named)
    for (const where of wheresOf(dataset)) for (const id of Object.keys(where)) expect(names).toContain(id)
    for (const [, { axes = {} }] of metricsOf(dataset))
      for (const id of Object.values(axes)) expect(names).toContain(id)
  })

  test('a condition asks for values that the column can take', () => {
    const vocabularies = new Map(vocabulariesOf(dataset))
    for (const where of wheresOf(dataset)) {
      for (const [id, wanted] of Object.entries(where)) {
        const values = vocabularies.get(id)?.values.map((value) => value.id) ?? []
        for (const value of wanted) expect(['', ...values], id).toContain(value)
      }
    }
  })

  test('no two metrics stand for the same in the same words', () => {
    const definitions = metricsOf(dataset).map(([, { definition }]) => definition)
    expect(new Set(definitions).size).toBe(definitions.length)
  })

  test('a metric says what it counts, and a percentage what it divides by', () => {
    for (const [id, metric] of metricsOf(dataset)) {
      expect(metric.noun, id).toMatch(/s\b|people/)
      expect(metric.definition, id).toMatch(/^[A-Z].*\.$/)
      expect(metric.denominator !== undefined, id).toBe(metric.unit === 'percent' || metric.unit === 'score')
      if (metric.unit === 'days') expect(metric.statistic, id).toMatch(/median|max|min/)
    }
  })

  test('a check has a rule of its own, and says what is wrong and how to mend it', () => {
    const rules = dataset.checks.map((check) => check.rule)
    expect(new Set(rules).size).toBe(rules.length)
    for (const { rule, message, fix } of dataset.checks) {
      expect(rule).toMatch(kebab)
      expect(message).toMatch(/^[A-Z].*\.$/)
      expect(fix).toMatch(/^[A-Z].*\.$/)
    }
  })
})

test.each([
  ['audits', 'Audit ID, Audit title, Audit date, Theme, Agency, Cases audited'],
  ['audits', 'Standards met, Standards partially met, Standards not met, Notes'],
  ['audits', 'ref, Audit name, Date of audit, Priority, Organisation, No. of cases, yes, partial, no, N/A, comments'],
  ['recommendations', 'No., Action to be taken, Review, Owner, Timescale, Progress, Update, Outcome, Evidence'],
  ['training', 'Course, Dates, Partner agency, Total bookings, Number of attendees, Cancellations, DNA, Walk-ins'],
  ['services', 'Service name, Function, Contact number, Email, Website, Address, Postcode, Town, Cluster'],
])('%s knows the headings of an export: %s', (id, headings) => {
  const dataset = datasetById(known, id)
  const names = dataset ? headerNames(dataset) : new Map<string, unknown>()
  for (const heading of headings.split(', ')) expect(names.has(matchKey(heading)), heading).toBe(true)
})

test.each([
  ['audits', 'audit_id audit_title audit_date theme'],
  ['recommendations', 'rec_id recommendation source_review lead_agency status'],
  ['training', 'course_title theme session_date agency booked attended'],
  ['services', 'service_name'],
])('%s requires %s and no more', (id, required) => {
  const columns = Object.entries(datasetById(known, id)?.columns ?? {})
  expect(columns.filter(([, column]) => column.required).map(([name]) => name)).toEqual(required.split(' '))
})
