import { describe, expect, test } from 'vitest'
import { recognise } from '../../../src/core/import/recognise'
import { rulesOf } from '../../../src/core/import/rulesOf'
import { accounted, all, read } from './support'

const head = 'Course title,Theme,Session date,Agency,Booked,Attended'
const row = (title: string): string => `${title},Fathers,14/05/2026,Sirona,20,18`
const plain = `${head}\n${row('Café – “quoted”')}\n`
const utf8 = new TextEncoder()

function utf16(text: string, { bom, big }: { bom: boolean; big: boolean }): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * (text.length + (bom ? 1 : 0))))
  const units = [...(bom ? ['\ufeff'] : []), ...text]
  units.forEach((unit, at) => {
    view.setUint16(at * 2, unit.charCodeAt(0), !big)
  })
  return new Uint8Array(view.buffer)
}

describe('encodings', () => {
  test.each([
    ['utf-8', utf8.encode(plain)],
    ['utf-8', utf8.encode(`\ufeff${plain}`)],
    ['utf-16le', utf16(plain, { bom: true, big: false })],
    ['utf-16be', utf16(plain, { bom: true, big: true })],
    ['utf-16le', utf16(plain, { bom: false, big: false })],
    ['utf-16be', utf16(plain, { bom: false, big: true })],
    [
      'windows-1252',
      Uint8Array.from(`${head}\n${row('Caf\xe9 \x96 \x93quoted\x94')}\n`, (letter) => letter.charCodeAt(0)),
    ],
  ])('%s', (encoding, bytes) => {
    const report = read(bytes, 'training')
    expect([report.file.encoding, report.rows[0]?.values.course_title, report.loaded]).toEqual([
      encoding,
      'Café – “quoted”',
      1,
    ])
  })

  test('the euro and the letters Windows-1252 has beyond Latin-1', () => {
    const report = read(
      Uint8Array.from(`${head}\n${row('\x80 \x8a \x9f \xff')}\n`, (letter) => letter.charCodeAt(0)),
      'training',
    )
    expect(report.rows[0]?.values.course_title).toBe('€ Š Ÿ ÿ')
  })

  test('a UTF-8 file with a bad byte stays UTF-8, and the line of the byte is reported', () => {
    const bad = Uint8Array.from([
      ...utf8.encode(`${head}\n${row('Café Cymru – ë')}\nCaf`),
      0xe9,
      ...utf8.encode(`${row('').slice(0)}\n`),
    ])
    const report = read(bad, 'training')
    expect([report.file.encoding, report.loaded]).toEqual(['utf-8', 1])
    expect(report.rejected[0]).toMatchObject({ line: 3, issues: [{ rule: 'R27', column: 'course_title' }] })
  })
})

describe('shape', () => {
  test.each([
    [',', '\n', 'LF'],
    [';', '\r\n', 'CRLF'],
    ['\t', '\r', 'CR'],
    ['|', '\n', 'LF'],
  ])('delimiter %j with line end %j', (delimiter, end, name) => {
    const text = [head, row('A'), row('B')].map((line) => line.replaceAll(',', delimiter)).join(end) + end
    const report = read(text, 'training')
    expect(report.file).toMatchObject({ delimiter, lineEnd: name, headerLine: 1 })
    expect(report.rows.map(({ line }) => line)).toEqual([2, 3])
    expect(report.rows[1]?.values).toMatchObject({ course_title: 'B', attended: 18 })
  })

  test('a mixture of line ends leaves nothing in the last cell', () => {
    for (const text of [
      `${head}\n${row('A')}\r\n${row('B')}\r\n`,
      `${head}\r\n${row('A')}\n${row('B')}\r${row('C')}\n`,
      `${head}\r${row('A')}\n${row('B')}\n`,
    ]) {
      const report = read(text, 'training')
      expect([report.file.lineEnd, rulesOf(report), report.rows.every(({ values }) => values.attended === 18)]).toEqual(
        ['mixed', [], true],
      )
    }
  })

  test('a sep= line and titles above the headings are skipped by line', () => {
    const report = read(
      `sep=;\r\nTake-up;;\r\n\r\n${head.replaceAll(',', ';')}\r\n${row('A').replaceAll(',', ';')}\r\n`,
      'training',
    )
    expect(report.file).toMatchObject({ delimiter: ';', headerLine: 4 })
    expect([report.skipped.map(({ line }) => line), report.blank, report.rows[0]?.line]).toEqual([[1, 2], 1, 5])
  })

  test('headings on line 20 are found, on line 21 they are not', () => {
    expect(read(`${'Title\n'.repeat(19)}${head}\n${row('A')}\n`, 'training').file.headerLine).toBe(20)
    expect(rulesOf(read(`${'Title\n'.repeat(20)}${head}\n${row('A')}\n`, 'training'))).toEqual(['R10'])
  })

  test('a delimiter in a title does not mislead', () => {
    const report = read(
      `Take-up, by agency, by course, by month, by theme, by place\n${head.replaceAll(',', ';')}\n${row('A').replaceAll(',', ';')}\n`,
      'training',
    )
    expect([report.file.delimiter, report.loaded]).toEqual([';', 1])
  })

  test('lines are physical lines, those inside cells counted', () => {
    const report = read(
      `"Course\ntitle",Theme,Session date,Agency,Booked,Attended\n"A\nb\nc",Fathers,14/05/2026,Sirona,20,18\n\n${row('B')}\n`,
      'training',
    )
    expect(report.rows.map(({ line }) => line)).toEqual([3, 7])
    expect([report.blank, accounted(report)]).toEqual([1, 3])
  })

  test('blank lines and lines of commas are blank', () => {
    const report = read(`${head}\n\n,,,,,\n${row('A')}\n   \n\n`, 'training')
    expect([report.loaded, report.blank, report.skipped, report.rejected]).toEqual([1, 4, [], []])
  })

  test('an unclosed quote names the line it opens on', () => {
    const report = read(`${head}\n${row('A')}\n"B,Fathers,14/05/2026,Sirona,20,18\n${row('C')}\n`, 'training')
    expect(report.refusal).toMatchObject({ rule: 'R07', line: 3 })
  })

  test('a cell of 50 MB is refused in words', () => {
    const bytes = utf8.encode(`${head}\n"${'x'.repeat(50_000_000)}`)
    expect(read(bytes, 'training').refusal).toMatchObject({ rule: 'R08', line: 2 })
  })
})

describe('headings', () => {
  test('match by label, id and alias, in any order and spelling', () => {
    const report = read(
      'ATTENDED,agency ,"session_date",Total  bookings,Theme:,\u200bCourse\u00a0Title\n18,Sirona,14/05/2026,20,Fathers,A\n',
      'training',
    )
    expect(report.columns.mapped.map(({ column, how }) => `${column} ${how}`)).toEqual([
      'attended label',
      'agency label',
      'session_date label',
      'booked alias',
      'theme label',
      'course_title label',
    ])
    expect(rulesOf(report)).toEqual([])
  })

  test('are chosen by the reader where they are not known', () => {
    const report = read(`${head.replace('Booked', 'Seats')}\n${row('A')}\n`, 'training', {
      headerMap: { booked: 'Seats' },
    })
    expect([report.loaded, report.columns.mapped[4]]).toEqual([1, { column: 'booked', header: 'Seats', how: 'chosen' }])
  })

  test('near misses are offered, not assumed', () => {
    const report = read(`${head.replace('Booked', 'Boked')}\n${row('A')}\n`, 'training')
    expect(report.columns).toMatchObject({ missing: ['booked'], nearMisses: [{ header: 'Boked', column: 'booked' }] })
  })

  test('a second theme column is read into the list', () => {
    const report = read(`${head},theme_2\n${row('A')},Domestic abuse\n${row('B')},\n`, 'training')
    expect(report.rows.map(({ values }) => values.theme)).toEqual([['fathers', 'domestic-abuse'], ['fathers']])
    expect(rulesOf(report)).toEqual([])
  })

  test('an alias gives way to the label', () => {
    const report = read(`${head},Delegates\n${row('A')},99\n`, 'training')
    expect([report.rows[0]?.values.booked, report.columns.unused]).toEqual([20, ['Delegates']])
  })

  test('columns of no use are named and not kept', () => {
    const report = read(`${head},Room\n${row('A')},Upstairs\n`, 'training')
    expect([report.columns.unused, JSON.stringify(report.rows).includes('Upstairs')]).toEqual([['Room'], false])
  })

  test('trailing commas draw no complaint', () => {
    expect(rulesOf(read(`${head},,\n${row('A')},,\n`, 'training'))).toEqual([])
  })
})

describe('whose file it is', () => {
  test('is told from its headings, from bytes or a line', () => {
    expect(recognise(utf8.encode(plain), all)?.id).toBe('training')
    expect(recognise(['Ref', 'Recommendation', 'Source review', 'Lead agency', 'Status'], all)?.id).toBe(
      'recommendations',
    )
    expect(recognise(['Audit ID', 'Audit title', 'Audit date', 'Theme', 'Agency', 'Standards met'], all)?.id).toBe(
      'audits',
    )
    expect(recognise(['Service name', 'Function', 'Postcode'], all)?.id).toBe('services')
    expect(recognise(['Region', 'Year', 'Rate'], all)).toBeNull()
    expect(recognise(utf8.encode(''), all)).toBeNull()
  })
})
