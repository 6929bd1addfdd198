import { describe, expectTypeOf, test } from 'vitest'
import { choice, choices, count, day, text } from '../../../src/core/dataset/columns'
import type { Column, Vocabulary, Withheld } from '../../../src/core/dataset/define'
import { defineDataset, type RowOf } from '../../../src/core/dataset/defineDataset'

const vocabulary: Vocabulary = { values: [], unknown: 'keep' }

const visits = defineDataset({
  id: 'visits',
  label: 'Visits',
  noun: ['visit', 'visits'],
  columns: {
    place: text({ label: 'Place' }),
    held: day({ label: 'Held' }),
    themes: choices({ label: 'Themes', vocabulary }),
    made: count({ label: 'Made' }),
  },
  key: { columns: ['place'] },
  join: 'add',
  derived: {},
  metrics: {},
  checks: [],
})

type Definition = Parameters<typeof defineDataset<typeof visits.columns>>[0]
type Summed = NonNullable<Definition['metrics'][string]['numerator']['plus']>[number]

describe('a description is typed', () => {
  test('a column keeps its kind', () => {
    expectTypeOf(count({ label: 'Met' })).toEqualTypeOf<Column<'count'>>()
    expectTypeOf(choice({ label: 'Theme', vocabulary })).toExtend<Column<'choice'>>()
  })

  test('a choice needs its vocabulary, and other kinds take none', () => {
    expectTypeOf<Parameters<typeof choice>[0]>().toHaveProperty('vocabulary').toEqualTypeOf<Vocabulary>()
    expectTypeOf<{ label: string }>().not.toExtend<Parameters<typeof choices>[0]>()
    expectTypeOf<Parameters<typeof text>[0]>().not.toHaveProperty('vocabulary')
  })

  test('a metric sums number columns only: a text column does not compile', () => {
    expectTypeOf<Summed>().toEqualTypeOf<'made'>()
    expectTypeOf<'place'>().not.toExtend<Summed>()
    expectTypeOf<'themes'>().not.toExtend<Summed>()
  })

  test('a key names columns that exist', () => {
    expectTypeOf<Definition['key']['columns'][number]>().toEqualTypeOf<'place' | 'held' | 'themes' | 'made'>()
  })

  test('a row has a cell for each column, by its kind', () => {
    type Row = RowOf<typeof visits>
    expectTypeOf<Row['place']>().toEqualTypeOf<string | null>()
    expectTypeOf<Row['themes']>().toEqualTypeOf<readonly string[]>()
    expectTypeOf<Row['made']>().toEqualTypeOf<number | Withheld | null>()
  })
})
