import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findingsCsv, findingsOf } from '../../../src/core/import/findingsOf'
import { importCsv } from '../../../src/core/import/importCsv'
import { datasets } from '../../../src/datasets'
import { assign, assignmentOf, choicesOf, missingOf } from '../../../src/features/upload/assignment'
import { dayFirst, withCorrections, withoutCorrection, withValues } from '../../../src/features/upload/corrections'
import { newValues } from '../../../src/features/upload/newValues'
import { ruleGroups } from '../../../src/features/upload/ruleGroups'
import { ruleNames } from '../../../src/features/upload/ruleNames'
import { summaryTitle } from '../../../src/features/upload/saidOf'
import { draftOf } from '../../../src/features/upload/wizard'
import { partnership } from '../../golden/sampleEngine'

const [, , training] = datasets(partnership)
if (!training) throw new Error('There is no training')
const read = (...lines: readonly string[]) =>
  importCsv(new TextEncoder().encode(`${lines.join('\n')}\n`), training, { asOf: '2026-11-21' })
const heads = 'Agency,Course title,Theme,Session date,Booked,Attended'
const draft = draftOf(new File([], 'a.csv'), undefined)

test('every rule of the importer has a name on screen, and no other', () => {
  const spec = readFileSync(join(import.meta.dirname, '../../../src/core/import/SPEC.md'), 'utf8')
  const rules = [...spec.matchAll(/^\| (R\d\d) \|/gm)].map(([, rule]) => rule)
  expect(rules.length).toBeGreaterThan(50)
  expect(Object.keys(ruleNames)).toEqual([...new Set(rules)].sort())
})

test('a heading is read into one column only, and a column cleared is left out', () => {
  const report = read(`${heads},Level`, 'Police,A,Domestic abuse,01/07/2026,20,18,3')
  const found = assignmentOf(report, [])
  expect(found).toMatchObject({ agency: 'Agency', level: 'Level' })
  const swapped = assign(found, 'course_id', 'Level')
  expect(swapped.level).toBeUndefined()
  expect(choicesOf(swapped, found, draft)).toEqual({ headerMap: { course_id: 'Level' }, remedies: [] })
  expect(choicesOf(assign(found, 'level', ''), found, draft)).toEqual({
    headerMap: {},
    remedies: [{ kind: 'drop-column', column: 'level' }],
  })
  expect(missingOf(training, assign(found, 'agency', ''))).toEqual(['agency'])
})

test('a choice made before is kept, and a column taken up again is no longer left out', () => {
  const report = read(`${heads},Level`, 'Police,A,Domestic abuse,01/07/2026,20,18,3')
  const remedies = [{ kind: 'drop-column', column: 'level' }] as const
  const found = assignmentOf(report, remedies)
  expect(found.level).toBeUndefined()
  const before = { headerMap: { agency: 'Agency' }, remedies }
  expect(choicesOf(assign(found, 'level', 'Level'), found, before)).toEqual({
    headerMap: { agency: 'Agency', level: 'Level' },
    remedies: [],
  })
})

test('new values are listed once with the nearest known one, parts of a list each on their own', () => {
  const report = read(heads, 'Sironna,A,Fathers; Dadz,01/07/2026,20,18', 'sironna,B,Dadz,01/07/2026,20,18')
  const found = newValues(report, training)
  expect(found.map(({ column, text, nearest }) => [column, text, nearest])).toEqual(
    expect.arrayContaining([
      ['agency', 'Sironna', 'sirona'],
      ['theme', 'Dadz', 'fathers'],
    ]),
  )
  expect(found).toHaveLength(2)
  expect(newValues(report, training, { agency: { Sironna: 'Sironna' } })).toHaveLength(1)
})

test('what was found is grouped by what it does, and the CSV has it all', () => {
  const report = read('Returns', heads, 'Police,A,Fathers,30/02/2026,ten,18', 'Nobody,B,Fathers,01/07/26,20,18')
  const findings = findingsOf(report)
  expect(ruleGroups(findings).map(({ kind, rules }) => [kind, rules.map(({ rule }) => rule)])).toEqual([
    ['refused', ['R36', 'R40']],
    ['answer', ['R61']],
    ['look', ['R44']],
    ['skipped', ['R20']],
  ])
  expect(findingsCsv(findings, training)).toHaveLength(findings.length + 1)
  expect(findingsCsv(findings, training)[1]).toEqual(
    expect.arrayContaining(['Refused', 3, 'Session date', '30/02/2026']),
  )
})

test('a cell corrected again keeps the last correction, and can be taken back', () => {
  const cell = { column: 'booked', line: 4 }
  const once = withCorrections(draft, [{ ...cell, value: '1' }])
  const twice = withCorrections(once, [{ ...cell, value: '2' }])
  expect(twice.remedies).toEqual([{ kind: 'correct', ...cell, value: '2' }])
  expect(withoutCorrection(twice, cell).remedies).toEqual([])
  expect(withValues(draft, [{ column: 'agency', text: '__proto__', value: 'sirona' }]).valueMap).toEqual({
    agency: Object.fromEntries([['__proto__', 'sirona']]),
  })
})

test.each([
  ['05/14/2026', '14/05/2026'],
  ['5-14-26', '14-5-26'],
  ['14 May 2026', null],
  ['2026-05-14', null],
])('month first %s turned round is %s', (text, turned) => {
  expect(dayFirst(text)).toBe(turned)
})

test.each([
  [[0, 0, 0], ''],
  [[1, 11, 2], 'One thing stops this file loading, 11 rows are refused, and 2 values need your answer.'],
  [[0, 1, 0], '1 row is refused.'],
  [[0, 1, 1], '1 row is refused, and 1 value needs your answer.'],
] as const)('the summary of %j says so', ([stops, refused, questions], words) => {
  expect(summaryTitle(stops, refused, questions)).toBe(words)
})
