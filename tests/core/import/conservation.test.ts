import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { importer } from '../../../src/core/import/importer'
import { generated, patience, runs, seed } from './runs'
import { accounted, asOf, datasetNamed, read } from './support'

console.log(`The seed of the generated files is ${seed}; ${runs} are read.`)

const header = ['Course title', 'Theme', 'Session date', 'Agency', 'Booked', 'Attended']

const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Fathers',
    'DA;Fathers',
    '14/05/2026',
    '31/02/2025',
    '05/14/2026',
    'Sirona',
    '12',
    '<5',
    'N/A',
    '1,204',
    '5%',
  ),
  fc.constantFrom(
    'Total',
    'Grand total',
    'Source: the booking system',
    'a "quoted" word',
    'two\nlines',
    'two\r\nlines',
    '=1+1',
    '__proto__',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const record = fc.oneof(
  { weight: 6, arbitrary: fc.array(cell, { minLength: 6, maxLength: 6 }) },
  { weight: 2, arbitrary: fc.array(cell, { minLength: 1, maxLength: 9 }) },
  { weight: 1, arbitrary: fc.constant(header) },
  { weight: 1, arbitrary: fc.constant(['']) },
)
const table = fc.record({
  before: fc.array(fc.array(fc.constantFrom('Take-up', '', '2026'), { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
  rows: fc.array(record, { maxLength: 8 }),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
})

interface Table {
  before: readonly (readonly string[])[]
  rows: readonly (readonly string[])[]
  delimiter: string
  newline: string
}

function csvOf({ before, rows, delimiter, newline }: Table): string {
  return (
    [...before, header, ...rows]
      .map((cells) => Papa.unparse([[...cells]], { delimiter, newline }) || '')
      .join(newline) + newline
  )
}

describe('every record is accounted for', () => {
  test(
    'written cell by cell, in any delimiter and line end',
    () => {
      fc.assert(
        fc.property(table, (each) => {
          // The writer and the reader must agree on what a record is: a return inside a cell is one only where the file ends lines so.
          fc.pre(each.newline !== '\r' || !each.rows.flat().some((text) => /[\r\n]/.test(text)))
          const report = read(csvOf(each), 'training')
          expect(report.outcome).not.toBe('refused')
          expect(accounted(report)).toBe(each.before.length + each.rows.length)
        }),
        generated(1 / 10),
      )
    },
    patience,
  )

  test(
    'written by nobody in particular',
    () => {
      const piece = fc.constantFrom(
        ',',
        ',',
        '"',
        '""',
        '\n',
        '\n',
        '\r\n',
        '\r',
        ';',
        'Fathers',
        '12',
        '14/05/2026',
        '\u00e9',
        ' ',
        'Total',
        '\0',
      )
      const junk = fc
        .array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 60 })
        .map((parts) => parts.join(''))
      fc.assert(
        fc.property(junk, fc.boolean(), (body, returns) => {
          const text = `${header.join(',')}\n${returns ? body : body.replaceAll('\r', '')}`
          const report = read(text, 'training')
          if (report.outcome === 'refused') return
          const { data } = Papa.parse<string[]>(text, { delimiter: report.file.delimiter, newline: '\n' })
          const trailing = data.at(-1)?.join('') === '' && text.endsWith('\n') ? 1 : 0
          if (!returns) expect(accounted(report)).toBe(data.length - 1 - trailing)
          const lines = [...report.rows, ...report.rejected, ...report.skipped].map(({ line }) => line)
          expect(new Set(lines).size).toBe(lines.length)
        }),
        generated(1 / 2),
      )
    },
    patience,
  )

  test.each([
    ['quotes', '"'],
    ['quotes and commas', '","a"'],
    ['quotes and letters', '"a'],
    ['delimiters', ',;\t|'],
    ['line feeds', '\n'],
    ['returns', '\r\n\r'],
    ['spaces', '"" '],
    ['one long word', 'aA1 '],
    ['dashes and digits', '1-1/'],
    ['damaged letters', '\ufffd'],
  ])('64 kB of %s take under a second', (_, unit) => {
    const head = `${header.join(',')}\n`
    for (const text of [unit.repeat(65_536 / unit.length), head + unit.repeat(65_536 / unit.length)]) {
      const start = performance.now()
      read(text, 'training')
      expect(performance.now() - start).toBeLessThan(1000)
    }
  })

  test.each(['(a', 'a.', 'a@a.', '1 or ', '1;', 'Mr ', 'AB12 ', 'x ', '<', '1/1/', '[', 'A1'])(
    'a cell of 32,000 characters of %j is read in a blink, whatever its column',
    (unit) => {
      const long = unit.repeat(32_000 / unit.length)
      for (const dataset of ['audits', 'recommendations', 'services']) {
        const labels = Object.values(datasetNamed(dataset).columns).map(({ label }) => label)
        const start = performance.now()
        read(`${labels.join('|')}\n${labels.map(() => `"${long}!"`).join('|')}\n`, dataset)
        expect(performance.now() - start).toBeLessThan(1000)
      }
    },
  )

  test('a heading or a cell named like a prototype is a heading or a cell', () => {
    const report = read(
      `${header.join(',')},__proto__,constructor\nFathers in the frame,__proto__,14/05/2026,constructor,20,18,x,y\n`,
      'training',
    )
    expect(report.columns.unused).toEqual(['__proto__', 'constructor'])
    expect(report.rows[0]?.values).toMatchObject({ theme: ['__proto__'], agency: 'constructor' })
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })
})

describe('where a file is cut does not matter', () => {
  const awkward = [
    `\ufeff"Course title",Theme,"Session date",Agency,Booked,Attended\r\n"Two\r\nlines, ""quoted""",Fathers,14/05/2026,Sirona,20,18\r\n\r\nCafé – 😀,DA,1/6/26,NBT,<5,4\r\nTotal,,,,24,22\r\n`,
    'sep=;\nCourse title;Theme;Session date;Agency;Booked;Attended\nA;Fathers;14/05/2026;Sirona;20;18;9\nB;"Fathers;14/05/2026',
    'Course title\tTheme\tSession date\tAgency\tBooked\tAttended\rA\tFathers\t14/05/2026\tSirona\t20\t18\rB\tDA\t31/02/2026\tNBT\t1\t1',
  ].map((text) => new TextEncoder().encode(text))
  const utf16 = new Uint8Array(
    Uint16Array.from(`\ufeff${header.join(',')}\r\nA – B,Fathers,14/05/2026,Sirona,20,18\r\n`, (unit) =>
      unit.charCodeAt(0),
    ).buffer,
  )
  const latin = Uint8Array.from(`${header.join(',')}\nCaf\xe9 \x96 B,Fathers,14/05/2026,Sirona,20,18\n`, (unit) =>
    unit.charCodeAt(0),
  )

  test.each([...awkward, utf16, latin].map((bytes, index) => ({ bytes, index })))(
    'file $index in pieces of 1 to 64 bytes',
    ({ bytes }) => {
      const whole = read(bytes, 'training')
      for (let size = 1; size <= 64; size++) {
        const run = importer(datasetNamed('training'), { asOf })
        for (let at = 0; at < bytes.length; at += size) run.push(bytes.slice(at, at + size))
        expect({ ...run.end().report, rows: whole.rows }).toEqual(whole)
      }
    },
  )

  test('a long file, whose other letters come late, in pieces of any size', () => {
    const rows = Array.from({ length: 4000 }, (_, row) => `Course ${row},Fathers,14/05/2026,Sirona,20,18`)
    const bytes = new TextEncoder().encode([header.join(','), ...rows, 'Café,DA,14/05/2026,Sirona,20,18'].join('\n'))
    const whole = read(bytes, 'training')
    expect(whole.rows.at(-1)?.values).toMatchObject({ course_title: 'Café' })
    for (const size of [7, 4096, 65_535, 65_537, 100_000]) {
      const run = importer(datasetNamed('training'), { asOf })
      for (let at = 0; at < bytes.length; at += size) run.push(bytes.slice(at, at + size))
      expect({ ...run.end().report, rows: whole.rows }).toEqual(whole)
    }
  })
})
