import { describe, expect, test } from 'vitest'
import { dayFromIso } from '../../src/core/calendar/day'
import { quarterFromId } from '../../src/core/calendar/quarter'
import type { Moment } from '../../src/core/dataset/define'
import type { Import } from '../../src/core/frame/library'
import { createEngine } from '../../src/engine/createEngine'
import type { Engine, ReadRequest } from '../../src/engine/engine'
import { portEngine } from '../../src/engine/workerEngine'
import { partnership, ServedPort } from './servedPort'

const head = 'Course title,Theme,Session ID,Session date,Agency,Booked,Attended'
const quarter = (id: string): number => quarterFromId(id) ?? 0
const now: Moment = { asAt: dayFromIso('2026-09-30') ?? 0, period: [quarter('2026-27-q2')], step: 'now' }
const asOf = '2026-11-21'

const importOf = (id: string, more: Partial<Import> = {}): Import => ({
  id,
  dataset: 'training',
  period: quarter('2026-27-q2'),
  join: 'add',
  source: 'device',
  file: `${id}.csv`,
  ...more,
})

const engines: [string, () => Engine][] = [
  ['in process', () => createEngine()],
  ['at the end of a port', () => portEngine(new ServedPort())],
]

describe.each(engines)('an engine %s', (_, make) => {
  async function started(): Promise<{
    engine: Engine
    read: (id: string, text: string, more?: Partial<ReadRequest['options']>) => ReturnType<Engine['read']>
  }> {
    const engine = make()
    await engine.start(partnership)
    return {
      engine,
      read: (importId, text, more = {}) =>
        engine.read({ importId, file: new Blob([text]), options: { asOf, ...more } }),
    }
  }

  test('gives the cleaned text of a file, which reads as the same rows again', async () => {
    const { engine, read } = await started()
    const outcome = await read(
      'a',
      `${head}\nTotal,DA; Dads,S1,10/8/26,Police,"1,204",<5\nBad,,S2,31/02/2026,Police,1,1\n=1+1,,S3,2026-08-11,New agency,5,0\n`,
    )
    expect([outcome.report.loaded, outcome.report.rejected.length]).toEqual([2, 1])
    const text = await engine.cleaned('a')
    expect(text).toBe(
      `\ufeff${head}\r\nTotal,domestic-abuse;fathers,S1,2026-08-10,police,1204,<5\r\n'=1+1,,S3,2026-08-11,New agency,5,0\r\n`,
    )
    const again = await read('b', text, { cleaned: true })
    expect([again.report.loaded, again.report.skipped]).toEqual([2, []])
    expect(await engine.cleaned('b')).toBe(text)
    await expect(engine.cleaned('never')).rejects.toThrow('has not been read')
  })

  test('tells what an import would change, and changes nothing', async () => {
    const { engine, read } = await started()
    await read('old', `${head}\nA,fathers,S1,2026-08-10,police,10,9\nB,,S2,2026-08-11,police,5,5\n`)
    await engine.adopt([importOf('old')])
    await read('new', `${head}\nA,fathers,S1,2026-08-10,police,10,10\nC,,S3,2026-08-12,police,4,4\n`)
    const query = { dataset: 'training', measures: ['attended'], by: [] }
    const ask = { dataset: 'training', queries: [query], selection: {}, moment: now }
    const { diff, before, after } = await engine.preview({ ...ask, imports: [importOf('old'), importOf('new')] })
    expect([diff.added.total, diff.changed.total, diff.gone.total, diff.same]).toEqual([1, 1, 0, 1])
    expect(diff.columns.map(({ label }) => label)).toContain('Session ID')
    expect(diff.added.rows[0]?.cells).toContain('S3')
    expect(diff.changed.rows[0]?.fields).toEqual([
      {
        column: 'attended',
        label: 'Attended',
        before: { text: '9', withheld: false },
        after: { text: '10', withheld: false },
      },
    ])
    expect([before, after].map(([result]) => result?.totals[0]?.value)).toEqual([14, 19])
    const replacing = await engine.preview({ ...ask, imports: [importOf('old'), importOf('new', { join: 'replace' })] })
    expect([replacing.diff.gone.total, replacing.diff.gone.rows[0]?.cells.includes('S2')]).toEqual([1, true])
    const [still] = await engine.ask({ queries: [query], selection: {}, moment: now })
    expect(still?.totals[0]?.value).toBe(14)
  })

  test('measures a tracker against the one of its quarter, else the latest before, and never against sample', async () => {
    const { engine, read } = await started()
    const tracker = (...rows: string[]): string =>
      ['rec_id,recommendation,source_review,lead_agency,status', ...rows].join('\n')
    const of = (id: string, period: string, source: Import['source'] = 'device'): Import =>
      importOf(id, { dataset: 'recommendations', join: 'replace', period: quarter(period), source })
    await read('q1', tracker('R1,Do,Family A,police,on-track', 'R2,Do,Family A,police,on-track'))
    await read('q2', tracker('R1,Do,Family A,police,paused', 'R3,Do,Family A,police,on-track'))
    await read('q3', tracker('R1,Do,Family A,police,on-track'))
    const ask = { dataset: 'recommendations', queries: [], selection: {}, moment: now }
    const [q1, q2, q3] = [of('q1', '2026-27-q1'), of('q2', '2026-27-q2'), of('q3', '2026-27-q2')]
    const counts = async (...imports: Import[]): Promise<number[]> => {
      const { diff } = await engine.preview({ ...ask, imports })
      return [diff.added.total, diff.changed.total, diff.gone.total, diff.same]
    }
    expect(await counts(q1)).toEqual([2, 0, 0, 0])
    await engine.adopt([q1])
    expect(await counts(q1, q2)).toEqual([1, 1, 1, 0])
    await engine.adopt([q1, q2])
    expect(await counts(q1, q2, q3)).toEqual([0, 1, 1, 0])
    await engine.adopt([of('q1', '2026-27-q1', 'sample')])
    expect(await counts(of('q1', '2026-27-q1', 'sample'), q2)).toEqual([2, 0, 0, 0])
  })

  test('lists as many changed rows as anybody reads, and counts them all', async () => {
    const { engine, read } = await started()
    const rows = Array.from({ length: 700 }, (_, at) => `A,,S${at},2026-08-10,police,1,1`)
    await read('a', [head, ...rows].join('\n'))
    const { diff } = await engine.preview({
      imports: [importOf('a')],
      dataset: 'training',
      queries: [],
      selection: {},
      moment: now,
    })
    expect([diff.added.total, diff.added.rows.length]).toEqual([700, 500])
  })

  test('shows lines of a file as they stand in it, what may be personal masked', async () => {
    const { engine, read } = await started()
    const text = `Take-up\n${head},Comments,Forename\nA,,S1,2026-08-10,police,1,1,See 943 476 5919,Ann\n\n"B\nand so on",,S2,31/02/2026,police,1,1,Mrs Archer rang,Bob\nTotal,,,,,2,2,,\n`
    expect((await read('a', text)).report.outcome).toBe('held')
    const { headers, rows } = await engine.fileRows({ importId: 'a', from: 1, to: 7 })
    expect(headers).toEqual([...head.split(','), 'Comments', 'Forename'])
    expect(rows.map(({ line, state }) => [line, state])).toEqual([
      [1, 'skipped'],
      [3, 'ready'],
      [4, 'blank'],
      [5, 'refused'],
      [7, 'skipped'],
    ])
    expect(rows[1]?.cells.slice(-2)).toEqual(['See 943 *** ****', '***'])
    expect(rows[3]?.cells).toEqual([
      'B\nand so on',
      '',
      'S2',
      '31/02/2026',
      'police',
      '1',
      '1',
      'Mrs ****** rang',
      '***',
    ])
    await read('a', text, {
      remedies: [
        { kind: 'drop-column', column: 'Forename' },
        { kind: 'redact', column: 'Comments' },
        { kind: 'correct', column: 'session_date', line: 5, value: '28/02/2026' },
      ],
    })
    const mended = (await engine.fileRows({ importId: 'a', from: 3, to: 5 })).rows
    expect(mended.map(({ state, cells }) => [state, cells[3], cells[7]])).toEqual([
      ['ready', '2026-08-10', 'See [redacted]'],
      ['blank', undefined, undefined],
      ['ready', '28/02/2026', '[redacted] rang'],
    ])
    await expect(engine.fileRows({ importId: 'never', from: 1, to: 2 })).rejects.toThrow('has not been read')
  })

  test('stops a reading that is cancelled, and keeps nothing of it', async () => {
    const { engine } = await started()
    const file = new Blob([`${head}\n`, 'A,,S1,2026-08-10,police,1,1\n'.repeat(400_000)])
    const reading = engine.read({ importId: 'big', file, options: { asOf } })
    await engine.cancel('big')
    await expect(reading).rejects.toThrow('cancelled')
    await expect(engine.cleaned('big')).rejects.toThrow('has not been read')
    await engine.cancel('never')
  })
})
