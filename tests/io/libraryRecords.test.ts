import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importCsv } from '../../src/core/import/importCsv'
import { partnershipSchema } from '../../src/core/partnership'
import { datasets } from '../../src/datasets'
import { checkImport, checkNote } from '../../src/io/library/storedImport'
import { formatReport, parseReport } from '../../src/io/library/storedReport'
import { importOf, noteOf } from '../support/libraryPageModel'

const partnership = partnershipSchema.parse(JSON.parse(readFileSync('public/partnership.json', 'utf8')))

describe('a stored report', () => {
  const files = [
    'Course title,Theme\r\nA,B\r\n',
    '<html>',
    'Course title,Theme,Session date,Agency,Booked\r\n,Zz,31/02/2025,,5%\r\nTotal\r\n\r\n',
  ]

  test.each(datasets(partnership).flatMap((dataset) => files.map((file) => [dataset.id, dataset, file] as const)))(
    'comes back as the importer gave it, without its rows: %s',
    (_, dataset, file) => {
      const report = importCsv(new TextEncoder().encode(file), dataset, { asOf: '2026-11-21' })
      expect(parseReport(formatReport(report))).toEqual({ ...report, rows: [] })
    },
  )

  test.each(['', '{', '{}', 'null', '{"outcome":"ready"}'])('that cannot be shown is none: %s', (kept) => {
    expect(parseReport(kept)).toBeNull()
  })
})

describe('a record', () => {
  const whole = importOf(1, 1)

  test.each(Object.keys(whole).filter((name) => name !== 'schema'))(
    'without its %s is damaged, and that is named',
    (name) => {
      const rest = Object.fromEntries(Object.entries(whole).filter(([each]) => each !== name))
      expect(checkImport(rest)).toEqual({ kind: 'misshapen', why: `It is damaged: ${name} is not as it should be.` })
    },
  )

  test.each([null, 7, 'text', [], new Date(0), { schema: 1 }])('that is no record at all is damaged: %s', (raw) => {
    expect(checkImport(raw)).toMatchObject({ kind: 'misshapen' })
    expect(checkNote(raw)).toMatchObject({ kind: 'misshapen' })
  })

  test('of a newer schema is told apart from a damaged one', () => {
    expect(checkImport({ ...whole, schema: 2 })).toMatchObject({ kind: 'newer' })
    expect(checkNote({ ...noteOf(1), schema: 2 })).toMatchObject({ kind: 'newer' })
  })

  test('keeps only what JSON can say in a note', () => {
    expect(checkNote({ ...noteOf(1), value: { deep: [1, { at: null }] } })).toHaveProperty('good')
    for (const value of [undefined, Number.NaN, new Date(0), new Map(), () => 1, { deep: [undefined] }]) {
      expect(checkNote({ ...noteOf(1), value })).toMatchObject({ kind: 'misshapen' })
    }
  })
})
