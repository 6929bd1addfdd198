import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../src/core/calendar/day'
import { rulesOf } from '../../src/core/import/rulesOf'
import { createEngine } from '../../src/engine/createEngine'
import type { Engine, ReadOutcome } from '../../src/engine/engine'
import { readWorkbook, workbookLimits } from '../../src/engine/readWorkbook'
import { portEngine } from '../../src/engine/workerEngine'
import { partnership, ServedPort } from './servedPort'
import { type BookCell, type BookSheet, sheetXml, workbookFiles, workbookOf } from './workbookOf'

const head = ['Course title', 'Theme', 'Session date', 'Agency', 'Booked', 'Attended']
/** Excel counts days so that 25569 is 1 January 1970. */
const on = (iso: string): BookCell => ({ day: (dayFromIso(iso) ?? 0) + 25_569 })
const row = (title: string, date: BookCell = on('2026-05-14')): readonly BookCell[] => [
  title,
  'Fathers',
  date,
  'Sirona',
  20,
  18,
]
const sheet = (name: string, ...rows: BookSheet['rows']): BookSheet => ({ name, rows })
const patient = { check: () => undefined, pause: async () => undefined, cancel: () => undefined }

const engines: [string, () => Engine][] = [
  ['in process', () => createEngine()],
  ['at the end of a port', () => portEngine(new ServedPort())],
]

async function read(
  bytes: Uint8Array<ArrayBuffer>,
  more: { sheet?: string; dataset?: string } = {},
  engine = createEngine(),
): Promise<ReadOutcome> {
  await engine.start(partnership)
  const { sheet: asked, dataset } = more
  const options = { asOf: '2026-10-15', ...(asked === undefined ? {} : { sheet: asked }) }
  return engine.read({ importId: 'a', file: new Blob([bytes]), options, ...(dataset ? { dataset } : {}) })
}

describe.each(engines)('a workbook, read by an engine %s', (_, make) => {
  test('loads by the rules of a CSV, its lines the rows of the sheet', async () => {
    const engine = make()
    const bytes = workbookOf(
      sheet(
        'Q1',
        ['Take-up of training'],
        null,
        head,
        row('A'),
        ['B', 'Fathers', '31/02/2026', 'Sirona', 'ten', 18],
        row('C\nof two lines'),
        null,
        ['Total', null, null, null, 60, 54],
      ),
    )
    const { dataset, report, workbook, lastQuarter } = await read(bytes, {}, engine)
    expect([dataset, report.loaded, report.file.encoding, report.file.headerLine]).toEqual(['training', 2, 'xlsx', 3])
    expect(report.rejected.map(({ line, issues }) => [line, issues.map(({ rule, value }) => [rule, value])])).toEqual([
      [
        5,
        [
          ['R40', '31/02/2026'],
          ['R36', 'ten'],
        ],
      ],
    ])
    expect(report.skipped.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'R20'],
      [8, 'R21'],
    ])
    expect([report.blank, workbook, lastQuarter]).toEqual([2, { sheets: ['Q1'], sheet: 'Q1' }, 2026 * 4])
    expect(await engine.cleaned('a')).toContain('A,fathers,2026-05-14,sirona,20,18\r\n')
  })

  test('shows its lines', async () => {
    const engine = make()
    await read(workbookOf(sheet('Q1', head, row('A'), row('B'))), {}, engine)
    const { headers, rows } = await engine.fileRows({ importId: 'a', from: 3, to: 9 })
    expect([headers, rows]).toEqual([
      head,
      [{ line: 3, cells: ['B', 'Fathers', '2026-05-14', 'Sirona', '20', '18'], state: 'ready' }],
    ])
  })
})

describe('a workbook of several sheets', () => {
  const bytes = workbookOf(
    sheet('Notes', ['Read me first']),
    sheet('Summary', ['Agency', 'Attended'], ['Sirona', 18]),
    sheet('Sessions', head, row('A')),
    sheet('Empty'),
  )

  test('is read by the sheet whose headings match best', async () => {
    expect((await read(bytes)).workbook).toEqual({
      sheets: ['Notes', 'Summary', 'Sessions', 'Empty'],
      sheet: 'Sessions',
    })
  })

  test('is read by the sheet asked for, which may be the wrong one', async () => {
    const { report, workbook } = await read(bytes, { sheet: 'Summary', dataset: 'training' })
    expect([workbook?.sheet, report.outcome, report.refusal?.rule]).toEqual(['Summary', 'refused', 'R10'])
    expect((await read(bytes, { sheet: 'Empty', dataset: 'training' })).report.refusal?.rule).toBe('R01')
  })

  test('says which sheets there are when the one asked for is not there', async () => {
    const { report, workbook } = await read(bytes, { sheet: 'Session' })
    expect(report.refusal?.fix).toBe('Choose one of its sheets: “Notes”, “Summary”, “Sessions”, “Empty”.')
    expect(workbook?.sheets).toHaveLength(4)
  })

  test('of something else is refused by what it holds', async () => {
    const { dataset, report } = await read(workbookOf(sheet('Cats', ['Cat', 'Colour'], ['Tom', 'grey'])))
    expect([dataset, report.refusal?.rule]).toEqual([null, 'R10'])
  })
})

describe('the cells of a workbook', () => {
  test('are text, character for character, numbers to 15 digits, and days that never shift', async () => {
    const cells: readonly BookCell[] = [
      '007',
      12,
      0.1 + 0.2,
      12_345_678_901,
      true,
      on('2024-02-29'),
      { error: '#N/A' },
      'a _x0041_',
      null,
    ]
    const sheets = await readWorkbook(workbookOf(sheet('S', cells, ['end', 1, 1, 1, 1, 1, 1, 1, 1])), patient)
    expect(sheets).toEqual([
      {
        name: 'S',
        rows: [
          ['007', '12', '0.3', '12345678901', 'TRUE', '2024-02-29', '', 'a A', ''],
          ['end', '1', '1', '1', '1', '1', '1', '1', '1'],
        ],
      },
    ])
  })

  test('beside a time keep their day', async () => {
    const { report } = await read(
      workbookOf(sheet('S', head, row('A', { day: (dayFromIso('2026-05-14') ?? 0) + 25_569.979 }))),
    )
    expect([report.loaded, rulesOf(report)]).toEqual([1, []])
  })
})

describe('a workbook that is too much', () => {
  test('is refused by its unpacked size, before any of it is unpacked', async () => {
    const files = workbookFiles([sheet('S', head)])
    const bomb = zipSync({ ...files, 'xl/sharedStrings.xml': new Uint8Array(workbookLimits.unpacked) }, { level: 9 })
    expect(bomb.length).toBeLessThan(1_000_000)
    const started = performance.now()
    expect(await readWorkbook(bomb, patient)).toMatchObject({ rule: 'R08', message: expect.stringContaining('150 MB') })
    expect(performance.now() - started).toBeLessThan(200)
  })

  test('and says it is small is stopped where it said it would end', async () => {
    const files = workbookFiles([sheet('S', head)])
    const bomb = zipSync({ ...files, 'xl/sharedStrings.xml': new Uint8Array(20_000_000) }, { level: 9 })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 46; at++) {
      const name = new TextDecoder().decode(bomb.subarray(at + 46, at + 66))
      if (view.getUint32(at, true) === 0x02014b50 && name === 'xl/sharedStrings.xml')
        view.setUint32(at + 24, 1000, true)
    }
    expect(await readWorkbook(bomb, patient)).toMatchObject({
      rule: 'R02',
      message: expect.stringContaining('damaged'),
    })
  })

  test.each([
    ['a value far to the right', 'XFD1', 'R08'],
    ['a value far away', 'ALL900000', 'R08'],
    ['a row no workbook has', 'A99999999', 'R02'],
  ])('with %s is refused before room is made for it', async (_, at, rule) => {
    const far = `<row r="${/\d+/.exec(at)?.[0]}"><c r="${at}"><v>1</v></c></row></sheetData>`
    const bytes = workbookOf({ name: 'S', xml: sheetXml([]).replace('</sheetData>', far) })
    expect(await readWorkbook(bytes, patient)).toMatchObject({ rule })
  })

  test('a format far away is nothing to stop at', async () => {
    const xml = sheetXml([head, row('A')]).replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
    )
    expect((await read(workbookOf({ name: 'S', xml }))).report.loaded).toBe(1)
  })

  test('a file of more than 50 MB is not opened', async () => {
    const engine = createEngine()
    await engine.start(partnership)
    const file = new Blob([workbookOf(sheet('S', head)), new Uint8Array(workbookLimits.packed)])
    const { report } = await engine.read({ importId: 'a', file, options: { asOf: '2026-10-15' } })
    expect(report.refusal).toMatchObject({ rule: 'R08', message: expect.stringContaining('50 MB') })
  })
})

describe('what is no workbook, or a broken one, is refused in words', () => {
  const whole = workbookOf(sheet('S', head, row('A')))
  test.each([
    ['a zip of something else', zipSync({ 'a.csv': new Uint8Array(10) })],
    ['a workbook cut short', whole.slice(0, -30)],
    ['one with a letter changed', whole.map((byte, at) => (at === 700 ? byte ^ 0xff : byte))],
    [
      'one whose sheet is not there',
      zipSync({ ...workbookFiles([sheet('S', head)]), 'xl/worksheets/sheet1.xml': new Uint8Array() }),
    ],
  ])('%s', async (_, bytes) => {
    const { report } = await read(bytes)
    expect([report.outcome, report.refusal?.rule, (report.refusal?.fix ?? '').length > 20]).toEqual([
      'refused',
      'R02',
      true,
    ])
  })
})
