import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterFromId } from '../../../src/core/calendar/quarter'
import { type DatasetFilled, markOf } from '../../../src/core/upkeep/completeness'
import { createEngine } from '../../../src/engine/createEngine'
import { partnership } from '../servedPort'

const period = quarterFromId('2026-27-q2') ?? 0
const moment = { asAt: dayFromIso('2026-11-22') ?? 0, period: [period], step: 'now' } as const

async function filledOf(dataset: string, text: string): Promise<DatasetFilled> {
  const engine = createEngine()
  await engine.start(partnership)
  await engine.read({ importId: 'a', dataset, file: new Blob([text]), options: { asOf: '2026-11-22' } })
  await engine.adopt([{ id: 'a', dataset, period, join: 'replace', source: 'sample', file: 'a' }])
  const found = await engine.study('completeness', { selection: { theme: ['fathers'] }, moment })
  expect(found.map((one) => one.dataset)).toEqual([dataset])
  return found[0] ?? expect.fail('nothing was counted')
}

const trackerFile = 'sample-data/recommendations-2026-27-q2.csv'

test('each field of the sample tracker is filled in on as many rows as the file has cells with something in them', async () => {
  const text = readFileSync(trackerFile, 'utf8').replace(/^\uFEFF/, '')
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  const found = await filledOf('recommendations', text)
  expect(found.rows).toBe(data.length)
  for (const { column, label, filled, missing, blankIs } of found.fields) {
    const cells = data.map((row) => row[label] ?? row[column] ?? '')
    expect.soft([column, missing], column).toEqual([column, !data.some((row) => label in row || column in row)])
    if (blankIs === null) expect.soft([column, filled]).toEqual([column, cells.filter((cell) => cell !== '').length])
  }
})

test('what every row needs comes first, then due date and evidence, then the rest; a filter changes nothing', async () => {
  const { fields } = await filledOf('recommendations', readFileSync(trackerFile, 'utf8'))
  const needed = fields.filter(({ rank }) => rank === 'needed').map(({ column }) => column)
  expect(needed).toEqual(['rec_id', 'recommendation', 'source_review', 'lead_agency', 'status'])
  const names = fields.map(({ column }) => column)
  expect(names.slice(5, 9)).toEqual(['theme', 'due_date', 'impact_evidence', 'evidence_type'])
  expect(new Set(names).size).toBe(names.length)
})

const heads = 'Ref,Recommendation,Source review,Lead agency,Status,Due date,Evidence,Subgroup'
const rows = (...given: readonly string[]) =>
  [heads, ...given.map((cells, at) => `R-${at},Ask about work,Family Q,Sirona,On track,${cells}`)].join('\n')

test('a mark for no figure is blank, and a field is low under half, empty with none, or not in the file', async () => {
  const { fields, rows: of } = await filledOf('recommendations', rows('TBC,Dip sample,', '31/03/2027,,', 'N/A,,'))
  const told = (name: string) => {
    const field = fields.find(({ column }) => column === name)
    return field && [field.filled, markOf(field, of)]
  }
  expect(of).toBe(3)
  expect(told('due_date')).toEqual([1, 'Low'])
  expect(told('subgroup')).toEqual([0, 'Empty'])
  expect(told('theme')).toEqual([0, 'Not in the file'])
  expect(told('status')).toEqual([3, ''])
})

test('half is not low', () => {
  const field = { column: 'x', label: 'X', rank: 'rest', missing: false, blankIs: null } as const
  expect([markOf({ ...field, filled: 5 }, 10), markOf({ ...field, filled: 4 }, 10)]).toEqual(['', 'Low'])
})

test('a field whose blank was read as a value makes no claim', async () => {
  const { fields, rows: of } = await filledOf(
    'services',
    'Service name,Town,Postcode,Cluster,Status\nA club,Patchway,BS34,,\n',
  )
  const status = fields.find(({ column }) => column === 'status')
  expect(status && [status.blankIs, markOf(status, of)]).toEqual(['Active', ''])
})

test('a tracker of half a million rows is counted in a moment', async () => {
  const one = 'Ask about work,Family Q,Sirona,On track,31/03/2027,,\n'
  const big = `${heads}\n${Array.from({ length: 500_000 }, (_, at) => `R-${at},${one}`).join('')}`
  const engine = createEngine()
  await engine.start(partnership)
  await engine.read({
    importId: 'a',
    dataset: 'recommendations',
    file: new Blob([big]),
    options: { asOf: '2026-11-22' },
  })
  await engine.adopt([{ id: 'a', dataset: 'recommendations', period, join: 'replace', source: 'device', file: 'a' }])
  const before = performance.now()
  const [found] = await engine.study('completeness', { selection: {}, moment })
  expect(performance.now() - before).toBeLessThan(2000)
  expect(found?.fields.find(({ column }) => column === 'due_date')?.filled).toBe(500_000)
}, 120_000)
