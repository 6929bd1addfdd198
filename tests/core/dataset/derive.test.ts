import { describe, expect, test } from 'vitest'
import { choice, count, id, number, text } from '../../../src/core/dataset/columns'
import { defineDataset } from '../../../src/core/dataset/defineDataset'
import { dictionary, headerNames, tableColumns, templateCsv } from '../../../src/core/dataset/derive'
import { matchKey } from '../../../src/core/text/normalise'

const visits = defineDataset({
  id: 'visits',
  label: 'Visits',
  noun: ['visit', 'visits'],
  columns: {
    visit_id: id({
      label: 'Visit ID',
      aliases: ['ref', 'visit no.'],
      required: true,
      example: 'V-01',
      help: 'Its id.',
    }),
    place: text({ label: 'Place', required: true, blankAllowed: true, example: '=1+1', help: 'Where.', listed: false }),
    kind: choice({
      label: 'Kind',
      vocabulary: { unknown: 'none', values: [{ id: 'home', label: 'At home' }] },
      example: 'At home',
      help: 'Which.',
    }),
    made: count({ label: 'Made', aliases: ['ref'], example: '12', help: 'How many.' }),
    east: number({ label: 'East', example: '-2.5', help: 'How far.' }),
  },
  key: { columns: ['visit_id'] },
  join: 'add',
  derived: { big: { label: 'Big', kind: 'choice', of: 'made', perValue: () => 'no' } },
  metrics: {},
  checks: [],
})

describe('headings', () => {
  const names = headerNames(visits)
  const found = (heading: string) => names.get(matchKey(heading))

  test('are known by label, id and alias, whatever their case and punctuation', () => {
    expect(found(' VISIT  id')).toEqual({ column: 'visit_id', how: 'label' })
    expect(found('visit_id')).toEqual({ column: 'visit_id', how: 'label' })
    expect(found('Visit No')).toEqual({ column: 'visit_id', how: 'alias' })
    expect(found('nobody')).toBeUndefined()
  })

  test('that two columns claim go to the first', () => {
    expect(found('Ref')?.column).toBe('visit_id')
  })
})

describe('a template', () => {
  test('has the labels, one row of examples, and nothing a spreadsheet would run', () => {
    expect(templateCsv(visits)).toBe("\uFEFFVisit ID,Place,Kind,Made,East\r\nV-01,'=1+1,At home,12,-2.5\r\n")
  })
})

describe('a table', () => {
  test('offers its own columns, then those worked out', () => {
    expect(tableColumns(visits).map((column) => [column.id, column.listed])).toEqual([
      ['visit_id', true],
      ['place', false],
      ['kind', true],
      ['made', true],
      ['east', true],
      ['big', false],
    ])
  })
})

describe('the data dictionary', () => {
  test('says what each column is called, holds and is for', () => {
    const rows = dictionary(visits)
    expect(rows.map((row) => row.required)).toEqual(['yes', 'yes, may be blank', 'no', 'no', 'no'])
    expect(rows[2]).toEqual({
      column: 'kind',
      label: 'Kind',
      otherNames: [],
      holds: 'one of a list',
      required: 'no',
      values: ['At home'],
      example: 'At home',
      help: 'Which.',
    })
  })
})
