import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workbookOf } from '../engine/workbookOf'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'check-csv-'))
const head = 'Course title,Theme,Session date,Agency,Booked,Attended,Room'
const good = 'A,Fathers,14/05/2026,Sirona,20,18,'
const bad = 'B,Fathers,31/02/2026,Sirona,<5,<5,'

/** Bundling the command comes first, on a machine that may be busy. */
const patience = 60_000

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { INIT_CWD: _, ...env } = process.env
  return new Promise((settle) => {
    execFile(process.execPath, [join(root, 'tools/check-csv.mjs'), ...args], { cwd: folder, env }, (error, out, err) =>
      settle({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

beforeAll(() => run('--help'), patience)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm run check-csv', () => {
  test('ends with 0 for a clean file, and says so in words', async () => {
    const { code, out, err } = await run(
      write('clean.csv', `${head}\n${good}\n`),
      '--dataset',
      'training',
      '--as-of',
      '2026-10-15',
    )
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(
      'clean.csv: 1 load, 0 rejected, 0 skipped, 0 blank.\nutf-8, comma, LF, headings on line 1\n\nColumns of no use (1)\n  Room\n',
    )
  })

  test('ends with 1 for rejected rows, named by line, rule, value and remedy', async () => {
    const { code, out } = await run(
      write('bad.csv', `${head}\n${good}\n${bad}\n`),
      '--dataset',
      'training',
      '--as-of',
      '2026-10-15',
    )
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/line 3 R40 session_date: “31\/02\/2026” is not a day .*Correct/),
    ])
  })

  test('ends with 1 for a file that personal data holds, which it does not repeat', async () => {
    const name = write('held.csv', `${head},Comments\n${good},See 943 476 5919\n`)
    for (const form of [[], ['--json']]) {
      const { code, out } = await run(name, '--dataset', 'training', ...form)
      expect([code, out.includes('5919'), out.includes('943 *** ****')]).toEqual([1, false, true])
    }
  })

  test(
    'ends with 2 for a file that is refused, and for what it cannot do',
    async () => {
      const refused = await run(write('page.csv', '<!doctype html><title>Sign in</title>'), '--dataset', 'training')
      expect([refused.code, refused.out]).toEqual([2, expect.stringContaining('page.csv is refused (R04)')])
      for (const args of [
        [],
        ['nowhere.csv', '--dataset', 'training'],
        ['page.csv', '--dataset', 'cats'],
        ['page.csv', '--as-of', 'today'],
        ['page.csv', '--what'],
      ]) {
        const { code, out, err } = await run(...args)
        expect([code, out, err.length > 10]).toEqual([2, '', true])
      }
    },
    patience,
  )

  test('gives the report as JSON, with these fields and no others', async () => {
    const name = write('all.csv', `Take-up\n${head}\n${good}\n\n${bad}\nNew,Odd theme,1/6/26,Sirona,2,1,\n`)
    const { code, out } = await run(name, '--dataset', 'training', '--as-of', '2026-10-15', '--json')
    const report: unknown = JSON.parse(out)
    expect([code, report]).toEqual([
      1,
      {
        outcome: 'ready',
        file: { encoding: 'utf-8', delimiter: ',', lineEnd: 'LF', headerLine: 2 },
        columns: {
          mapped: head
            .split(',')
            .slice(0, 6)
            .map((header) => ({ column: header.toLowerCase().replace(' ', '_'), header, how: 'label' })),
          unused: ['Room'],
          missing: [],
          nearMisses: [],
          duplicate: [],
        },
        rows: [
          {
            line: 3,
            values: {
              course_title: 'A',
              theme: ['fathers'],
              session_date: '2026-05-14',
              agency: 'sirona',
              booked: 20,
              attended: 18,
            },
          },
          {
            line: 6,
            values: {
              course_title: 'New',
              theme: ['Odd theme'],
              session_date: '2026-06-01',
              agency: 'sirona',
              booked: 2,
              attended: 1,
            },
          },
        ],
        rejected: [
          {
            line: 5,
            issues: [
              {
                rule: 'R40',
                column: 'session_date',
                value: '31/02/2026',
                message: expect.any(String),
                fix: expect.any(String),
              },
            ],
          },
        ],
        warnings: [
          { line: 6, rule: 'R61', column: 'theme', message: expect.any(String), fix: expect.any(String) },
          { line: 6, rule: 'R44', column: 'session_date', message: expect.any(String), fix: expect.any(String) },
        ],
        skipped: [{ line: 1, why: 'Above the headings: “Take-up”.' }],
        blank: 1,
        personal: [],
      },
    ])
  })

  test('tells the dataset from the headings when it is not named', async () => {
    expect((await run(join(root, 'sample-data/audits.csv'))).code).toBe(0)
    expect((await run(write('cats.csv', 'Cat,Colour\nTom,grey\n'))).code).toBe(2)
  })

  test('reads a workbook, by the sheet that matches or the one named', async () => {
    const cells = [head, good].map((line) => line.split(','))
    const name = write('book.csv', workbookOf({ name: 'Notes', rows: [['Hello']] }, { name: 'Rows', rows: cells }))
    const { code, out } = await run(name, '--dataset', 'training', '--as-of', '2026-10-15', '--json')
    expect([code, JSON.parse(out)]).toEqual([
      0,
      expect.objectContaining({ outcome: 'ready', rows: [expect.objectContaining({ line: 2 })] }),
    ])
    expect((await run(name, '--dataset', 'training', '--sheet', 'Notes')).code).toBe(2)
  })

  test('refuses 500 MB by its size', async () => {
    const name = write('huge.csv', readFileSync(join(root, 'sample-data/audits.csv')))
    truncateSync(join(folder, name), 500 * 1024 * 1024)
    const { code, out } = await run(name, '--dataset', 'audits')
    expect([code, out]).toEqual([2, expect.stringContaining('larger than 250 MB')])
  })
})
