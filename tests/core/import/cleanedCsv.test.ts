import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Column, Dataset } from '../../../src/core/dataset/define'
import { cleanedCsv } from '../../../src/core/import/cleanedCsv'
import { importCsv } from '../../../src/core/import/importCsv'
import { importer } from '../../../src/core/import/importer'
import type { Report } from '../../../src/core/import/report'
import { toCsv } from '../../../src/core/text/toCsv'
import { generated, patience } from './runs'
import { all, asOf, datasetNamed } from './support'

const encoder = new TextEncoder()

function cleaned(text: string, dataset: Dataset): { report: Report; csv: string } {
  const run = importer(dataset, { asOf })
  run.push(encoder.encode(text))
  const { report, imported } = run.end()
  return { report, csv: cleanedCsv(dataset, imported) }
}

const rowsOf = (report: Report): unknown[] => report.rows.map(({ values }) => values)

/** Reads a text, and what is cleaned of it; both give the same rows, and cleaning again the same text. */
function expectSame(text: string, dataset: Dataset): void {
  const first = importCsv(encoder.encode(text), dataset, { asOf })
  if (first.outcome !== 'ready') return
  const { csv } = cleaned(text, dataset)
  const again = importCsv(encoder.encode(csv), dataset, { asOf, cleaned: true })
  expect(again).toMatchObject({ outcome: 'ready', rejected: [], skipped: [], blank: 0, personal: [] })
  expect(rowsOf(again)).toEqual(rowsOf(first))
}

const odd = fc.oneof(
  fc.constantFrom(
    '',
    'Total',
    'Grand total',
    'Source: the system',
    'Report',
    'N/A',
    '<5',
    "'=1",
    '=1+1',
    '-',
    '＝x',
    ';',
    'a;b',
    "''",
    '__proto__',
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc
    .array(fc.constantFrom('=', "'", '"', '\r', '\n', '\t', ' ', ',', 'a'), { maxLength: 6 })
    .map((parts) => parts.join('')),
)

/** A cell of a column: mostly one that loads, so that rows do. */
function cellOf(column: Column): fc.Arbitrary<string> {
  const values = column.vocabulary?.values ?? []
  const sound =
    values.length > 0 ? fc.constantFrom(...values.flatMap(({ id, label }) => [id, label])) : fc.constant(column.example)
  const free = ['text', 'id', 'ids', 'phone', 'email', 'link', 'postcode'].includes(column.kind)
  return fc.oneof({ weight: free ? 1 : 5, arbitrary: sound }, { weight: free ? 3 : 1, arbitrary: odd })
}

describe('what is cleaned of a file', () => {
  test.each(all.map((dataset) => [dataset.id, dataset] as const))(
    'of %s reads as the same rows, whatever stands in it',
    (_, dataset) => {
      const columns = Object.values(dataset.columns)
      const record = fc.tuple(...columns.map(cellOf))
      const chosen = fc.subarray(columns.map((_, at) => at).filter((at) => !columns[at]?.required))
      fc.assert(
        fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), chosen, (records, optional) => {
          const kept = columns
            .map((column, at) => (column.required || optional.includes(at) ? at : -1))
            .filter((at) => at >= 0)
          const rows = [columns.map(({ label }) => label), ...records].map((cells) => kept.map((at) => cells[at] ?? ''))
          expectSame(toCsv(rows), dataset)
        }),
        generated(1 / 80),
      )
    },
    patience,
  )

  test('keeps rows that would be taken for totals and notes, or for a file of another kind', () => {
    const services = datasetNamed('services')
    const named = importCsv(
      encoder.encode('Service name,Function,Town\nTotal,zz,zz\nSource of hope,zz,zz\n'),
      services,
      { asOf },
    )
    expect(named.loaded).toBe(2)
    expectSame('Service name,Function,Town\nTotal,zz,zz\nSource of hope,zz,zz\n', services)
    expectSame('Service name\n{"a":1}\n"Service name;Town"\n<html>\n', services)
  })

  test('is held back by nothing that was let through once', () => {
    const head = 'Audit ID,Audit title,Audit date,Theme,Notes'
    const rows = ['9434765919', '4010232137', '1234567890', '2345678901', '3456789012'].map(
      (number, at) => `A${at},Audit,${at < 2 ? '10/12/2024' : '31/02/2024'},Fathers,Job ${number}`,
    )
    const text = `${head}\n${rows.join('\n')}\n`
    const { report, csv } = cleaned(text, datasetNamed('audits'))
    expect([report.outcome, report.loaded]).toEqual(['ready', 2])
    const again = importCsv(encoder.encode(csv), datasetNamed('audits'), { asOf, cleaned: true })
    expect([again.outcome, again.loaded]).toEqual(['ready', 2])
  })

  test('has nothing of the rows that were rejected, nor of columns no field wants', () => {
    const text =
      'Course title,Theme,Session date,Agency,Booked,Attended,Room\nA,,14/05/2026,Sirona,2,1,Secret\nGone,,x,Sirona,2,1,\n'
    expect(cleaned(text, datasetNamed('training')).csv).toBe(
      '\ufeffCourse title,Theme,Session date,Agency,Booked,Attended\r\nA,,2026-05-14,sirona,2,1\r\n',
    )
  })
})
