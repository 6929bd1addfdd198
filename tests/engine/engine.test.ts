import { describe, expect, test, vi } from 'vitest'
import { dayFromIso, isoFromDay } from '../../src/core/calendar/day'
import { quarterFromId } from '../../src/core/calendar/quarter'
import type { Moment } from '../../src/core/dataset/define'
import type { Import } from '../../src/core/frame/library'
import { createEngine } from '../../src/engine/createEngine'
import type { Engine } from '../../src/engine/engine'
import { portEngine } from '../../src/engine/workerEngine'
import { partnership, ServedPort } from './servedPort'

const training = [
  'course_title,theme,session_id,session_date,agency,booked,attended',
  'Course A,fathers,S1,2026-05-10,police,10,9',
  'Course A,fathers;advocacy,S2,2026-08-10,police,20,10',
  'Course B,,S3,2026-08-11,new agency,5,0',
].join('\n')

const tracker = (status: string, due: string): string =>
  [
    'rec_id,recommendation,source_review,review_type,theme,lead_agency,status,due_date',
    `R1,Do this,Family A,cspr,fathers,police,${status},${due}`,
    'R2,Do that,Family A,cspr,,sgcp,on-track,',
  ].join('\n')

const quarter = (id: string): number => quarterFromId(id) ?? 0
const day = (iso: string): number => dayFromIso(iso) ?? 0
const now: Moment = { asAt: day('2026-09-30'), period: [quarter('2026-27-q2')], step: 'now' }

const importOf = (id: string, dataset: string, source: Import['source'], period = '2026-27-q2'): Import => ({
  id,
  dataset,
  period: quarter(period),
  join: dataset === 'training' ? 'add' : 'replace',
  source,
  file: `${id}.csv`,
})

async function read(engine: Engine, importId: string, text: string, dataset?: string) {
  const file = new Blob([text])
  return engine.read({ importId, file, options: { asOf: '2026-11-21' }, ...(dataset ? { dataset } : {}) })
}

const engines: [string, () => Engine][] = [
  ['in process', () => createEngine()],
  ['at the end of a port', () => portEngine(new ServedPort())],
]

describe.each(engines)('an engine %s', (_, make) => {
  async function started(): Promise<Engine> {
    const engine = make()
    await engine.start(partnership)
    return engine
  }

  test('recognises, reads, adopts and answers', async () => {
    const engine = await started()
    const outcome = await read(engine, 'a', training)
    expect(outcome.dataset).toBe('training')
    expect(outcome.lastQuarter).toBe(quarter('2026-27-q2'))
    const summary = await engine.adopt([importOf('a', 'training', 'device')])
    expect(summary.datasets.training).toEqual({
      rows: 3,
      sources: ['device'],
      files: ['a.csv'],
      dataTo: day('2026-08-11'),
      byPeriod: true,
    })
    const [attendance, sessions] = await engine.ask({
      queries: [
        { dataset: 'training', measures: ['attendance'], by: ['theme'], compare: true },
        { dataset: 'training', measures: ['sessions'], by: [] },
      ],
      selection: { agency: ['police'] },
      moment: now,
    })
    const byTheme = attendance?.axes[0]?.entries.map(({ id }, at) => [id, attendance.cells[at]?.value])
    expect(Object.fromEntries(byTheme ?? [])).toEqual({ fathers: 0.5, advocacy: 0.5, '-': null })
    expect(attendance?.before?.totals[0]?.value).toBe(0.9)
    expect(attendance?.measures[0]?.missing).toEqual(['Unscheduled'])
    expect(sessions?.totals[0]?.value).toBe(1)
    expect(sessions?.sample).toBe(false)
  })

  test('uses the latest tracker up to the as-at day, and the one before to compare', async () => {
    const engine = await started()
    await read(engine, 'old', tracker('on-track', '2026-12-01'), 'recommendations')
    await read(engine, 'new', tracker('on-track', '2026-09-01'), 'recommendations')
    const summary = await engine.adopt([
      importOf('new', 'recommendations', 'device', '2026-27-q2'),
      importOf('old', 'recommendations', 'device', '2026-27-q1'),
    ])
    expect(isoFromDay(summary.datasets.recommendations?.dataTo ?? 0)).toBe('2026-09-30')
    const query = { dataset: 'recommendations', measures: ['overdue', 'open'], by: [], compare: true, trend: 3 }
    const [result] = await engine.ask({ queries: [query], selection: {}, moment: now })
    expect(result?.totals.map(({ value }) => value)).toEqual([1, 2])
    expect(result?.before?.totals.map(({ value }) => value)).toEqual([0, 2])
    expect(result?.trend?.map(({ totals }) => totals[1]?.value)).toEqual([null, 2, 2])
    expect(result?.firstPeriod).toBe(quarter('2026-27-q1'))
  })

  test('says a tracker of the quarter under way goes up to the day it was read', async () => {
    const engine = await started()
    await read(engine, 'new', tracker('on-track', '2026-12-01'), 'recommendations')
    const summary = await engine.adopt([importOf('new', 'recommendations', 'device', '2026-27-q3')])
    expect(isoFromDay(summary.datasets.recommendations?.dataTo ?? 0)).toBe('2026-11-21')
  })

  test('lists rows as shown, searched by every word, sorted with blanks last, a window at a time', async () => {
    const engine = await started()
    await read(engine, 'a', training)
    await engine.adopt([importOf('a', 'training', 'device')])
    const query = {
      dataset: 'training',
      columns: ['course_title', 'theme', 'agency', 'attended'],
      offset: 0,
      limit: 10,
    }
    const ask = (more: object, selection = {}) =>
      engine
        .rows({ query: { ...query, ...more }, selection, moment: now })
        .then(({ rows }) => rows.map(({ cells }) => cells[3]))
    expect(await ask({})).toEqual(['9', '10', '0'])
    expect(await ask({ sort: [{ column: 'attended', descending: true }] })).toEqual(['10', '9', '0'])
    expect(await ask({ sort: [{ column: 'theme', descending: true }] })).toEqual(['10', '9', '0'])
    expect(
      await ask({
        sort: [
          { column: 'course_title', descending: true },
          { column: 'attended', descending: false },
        ],
      }),
    ).toEqual(['0', '9', '10'])
    expect(await ask({ search: 'POLICE course' })).toEqual(['9', '10'])
    expect(await ask({ offset: 1, limit: 1 })).toEqual(['10'])
    expect(await ask({}, { quarter: ['2026-27-q2'] })).toEqual(['10', '0'])
    const { rows, records } = await engine.rows({ query, selection: { theme: ['-'] }, moment: now })
    expect(rows).toEqual([{ key: 'S3', cells: ['Course B', '', 'new agency', '0'] }])
    expect(records).toEqual({ shown: 1, of: 3 })
  })

  test('drops a sample with the first real import of its dataset, and labels it until then', async () => {
    const engine = await started()
    await read(engine, 'sample', training, 'training')
    await read(engine, 'real', training, 'training')
    const query = { dataset: 'training', measures: ['attended'], by: [] }
    await engine.adopt([importOf('sample', 'training', 'sample')])
    const [before] = await engine.ask({ queries: [query], selection: {}, moment: now })
    expect(before?.sample).toBe(true)
    const summary = await engine.adopt([
      importOf('sample', 'training', 'sample'),
      importOf('real', 'training', 'device'),
    ])
    expect(summary.datasets.training?.files).toEqual(['real.csv'])
    const [after] = await engine.ask({ queries: [query], selection: {}, moment: now })
    expect(after?.sample).toBe(false)
  })

  test('changes nothing when an adoption fails, and says why in words', async () => {
    const engine = await started()
    await read(engine, 'a', training)
    await engine.adopt([importOf('a', 'training', 'device')])
    await expect(engine.adopt([importOf('never', 'training', 'device')])).rejects.toThrow(
      'never.csv has not been read as training.',
    )
    await expect(engine.adopt([importOf('a', 'unheard-of', 'device')])).rejects.toThrow(/not known: unheard-of/)
    const query = { dataset: 'training', measures: ['attended'], by: [] }
    const [result] = await engine.ask({ queries: [query], selection: {}, moment: now })
    expect(result?.totals[0]?.value).toBe(10)
  })

  test('answers for a dataset nobody loaded that nothing is recorded', async () => {
    const engine = await started()
    const query = { dataset: 'audits', measures: ['standardsMet', 'audits'], by: ['theme'], compare: true, trend: 2 }
    const [result] = await engine.ask({ queries: [query], selection: { theme: ['fathers'] }, moment: now })
    expect(result?.axes[0]?.entries).toEqual([])
    expect(result?.totals.map(({ state }) => state)).toEqual(['none-recorded', 'none-recorded'])
  })

  test('adopts what a file was last read as', async () => {
    const engine = await started()
    await read(engine, 'a', training)
    await engine.adopt([importOf('a', 'training', 'device')])
    await read(engine, 'a', training.replace('20,10', '20,15'))
    await engine.adopt([importOf('a', 'training', 'device')])
    const query = { dataset: 'training', measures: ['attended'], by: [] }
    const [result] = await engine.ask({ queries: [query], selection: {}, moment: now })
    expect(result?.totals[0]?.value).toBe(15)
  })

  test('keeps nothing of a file that is held back or refused', async () => {
    const engine = await started()
    await read(engine, 'a', training)
    const outcome = await read(engine, 'a', 'nothing,of,ours\n1,2,3', 'training')
    expect(outcome.report.outcome).toBe('refused')
    await expect(engine.adopt([importOf('a', 'training', 'device')])).rejects.toThrow('has not been read')
  })

  test('forgets a file that was read', async () => {
    const engine = await started()
    await read(engine, 'a', training)
    await engine.forget('a')
    await expect(engine.adopt([importOf('a', 'training', 'device')])).rejects.toThrow('has not been read')
  })

  test('tells how far it is with a large file', async () => {
    const engine = await started()
    const row = 'Course A,fathers,S1,2026-05-10,police,10,9\n'
    const file = new Blob([`${training}\n`, row.repeat(200_000)])
    const progress = vi.fn<(share: number) => void>()
    await engine.read({ importId: 'big', file, options: { asOf: '2026-11-21' } }, progress)
    const shares = progress.mock.calls.map(([share]) => share)
    expect(shares.length).toBeGreaterThan(1)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  test('lists every entry of a dimension, known or met, in order, blank last', async () => {
    const engine = await started()
    await read(engine, 'a', training)
    const { dimensions } = await engine.adopt([importOf('a', 'training', 'device')])
    const known = partnership.agencies.map(({ id }) => id)
    expect(dimensions.agency.map(({ id }) => id)).toEqual([...known, 'new agency'])
    expect(dimensions.theme.at(-1)?.id).toBe('-')
    expect(dimensions.quarter.map(({ id }) => id)).toEqual(['2026-27-q1', '2026-27-q2'])
  })
})
