import { beforeAll, describe, expect, test } from 'vitest'
import { adviceColumns, type Brief, briefColumns, briefOf, cameOf } from '../../../src/core/audit/brief'
import { briefRows, briefTitle, casesNote, casesWords, metWords, whatItIs } from '../../../src/core/audit/briefWords'
import { dayFromIso } from '../../../src/core/calendar/day'
import { discloseRows } from '../../../src/core/disclosure/discloseRows'
import type { RowsResult } from '../../../src/core/query/query'
import { momentOf } from '../../../src/core/view/moment'
import { datasetById, datasets } from '../../../src/datasets/index'
import { filesOf, readManifest } from '../../golden/plain/sample'
import { partnership, sampleEngine } from '../../golden/sampleEngine'

const asAt = dayFromIso(readManifest().asAt) ?? 0
const moment = momentOf({}, asAt, null)
const limit = partnership.limits.smallNumber
const rowsOfFile = filesOf('audits').flatMap(({ rows }) => rows)
const audit = 'MAQA-2024-12-DA'

let rowsOf: (id: string) => Promise<RowsResult>
let advice: RowsResult
beforeAll(async () => {
  const engine = await sampleEngine()
  const ask = (dataset: string, columns: readonly string[], selection = {}) =>
    engine.rows({ query: { dataset, columns, offset: 0, limit: 5000 }, selection, moment })
  rowsOf = (id) => ask('audits', briefColumns, { audit: [id] })
  advice = await ask('recommendations', adviceColumns)
})

async function brief(id: string): Promise<Brief> {
  const found = briefOf(await rowsOf(id))
  if (!found) throw new Error(`no brief of ${id}`)
  return found
}

const inFile = (id: string, type: string) =>
  rowsOfFile.filter((row) => row.get('Audit ID') === id && row.get('Finding type') === type)

describe('the brief of an audit', () => {
  test('tells every finding of its rows once, under its kind', async () => {
    const { findings, standards } = await brief(audit)
    const words = (type: string) => inFile(audit, type).map((row) => row.get('Finding'))
    expect(findings.worry.map((one) => one.words)).toEqual(words('Worry'))
    expect(findings['good-practice'].map((one) => one.words)).toEqual(words('Good practice'))
    expect(findings['action-needed'].map((one) => one.words)).toEqual(words('Action needed'))
    expect(standards.map((one) => one.words)).toEqual(words('Standard'))
    expect(briefTitle(await brief(audit))).toBe('15 worries, 10 findings of good practice and 3 actions needed')
  })

  test('keeps the cases selected, audited and discussed apart, and says that they differ', async () => {
    const found = await brief(audit)
    expect(casesWords(found)).toBe('Cases: 10 selected, 8 audited, 6 discussed')
    expect(casesNote(found)).toMatch(/Standards count the cases audited/)
    expect(casesNote(await brief('MAQA-2025-03-EFH'))).toBeNull()
  })

  test('names who took part', async () => {
    expect((await brief(audit)).agencies).toHaveLength(11)
  })

  test('counts the case checks that its rows give', async () => {
    const tests = inFile(audit, 'Standard')
    const sum = (header: string) => tests.reduce((total, row) => total + Number(row.get(header)), 0)
    const met = sum('Standards met')
    const of = met + sum('Standards partially met') + sum('Standards not met') + sum('Standards not evidenced')
    expect(metWords(await brief(audit), 10)).toContain(`${met} of ${of} case checks`)
  })

  test('lists the recommendations that name its findings, and those it checked, by explicit links alone', async () => {
    const tracker = filesOf('recommendations').at(-1)?.rows ?? []
    const linked = (header: string, ids: readonly string[]) =>
      tracker
        .filter((row) => !row.get('Parent ID') && (row.get(header) ?? '').split(';').some((id) => ids.includes(id)))
        .map((row) => row.get('Recommendation ID'))
    const ids = rowsOfFile.filter((row) => row.get('Audit ID') === audit).map((row) => row.get('Finding ID') ?? '')
    const came = cameOf(await brief(audit), advice)
    expect(came.from.map(({ id }) => id)).toEqual(linked('Source finding IDs', ids.filter(Boolean)))
    const again = cameOf(await brief('MAQA-2026-06-DA'), advice)
    expect(again.checked.map(({ id }) => id)).toEqual(linked('Checked by audit IDs', ['MAQA-2026-06-DA']))
    expect(came.from.length * again.checked.length).toBeGreaterThan(0)
  })

  test('of a learning event or a review says that it is not counted among audits', async () => {
    expect(whatItIs(await brief('LE-2021-04-HARRY'))).toBe(
      'Learning event, 28 April 2021. It is not counted among audits',
    )
    expect(whatItIs(await brief(audit))).toBe('Audit, 10 December 2024')
  })

  test('that may be shared shows no count of cases under the limit, and no share of what it withholds', async () => {
    const dataset = datasetById(datasets(partnership), 'audits')
    if (!dataset) throw new Error('no audits')
    const found = briefOf(discloseRows(await rowsOf(audit), dataset, limit))
    const counts = found?.standards.flatMap((one) => one.counts) ?? []
    expect(counts.filter((count) => Number(count) > 0 && Number(count) < limit)).toEqual([])
    expect(counts).toContain('c')
    expect(found && metWords(found, 10)).toBe('A part is withheld, so no share is given.')
  })

  test('as lines has every finding, standard and recommendation once', async () => {
    const found = await brief(audit)
    const { from, checked } = cameOf(found, advice)
    expect(briefRows(found, from, checked)).toHaveLength(3 + 15 + 10 + 3 + 17 + from.length + checked.length)
  })

  test('is none where no row is in sight', () => {
    expect(briefOf({ ...advice, rows: [] })).toBeNull()
  })
})
