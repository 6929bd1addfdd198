import { expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterFromId } from '../../../src/core/calendar/quarter'
import type { Import } from '../../../src/core/frame/library'
import { endWords } from '../../../src/core/thread/threadWords'
import { createEngine } from '../../../src/engine/createEngine'
import type { Engine } from '../../../src/engine/engine'
import { portEngine } from '../../../src/engine/workerEngine'
import { threads as plainThreads } from '../../golden/plain/threads'
import { partnership, sampleEngine } from '../../golden/sampleEngine'
import { ServedPort } from '../servedPort'

const day = (iso: string) => dayFromIso(iso) ?? 0
const at = (iso: string, selection = {}) => ({
  selection,
  moment: { asAt: day(iso), period: [], step: 'now' as const },
})

const audits = `Audit ID,Audit title,Audit date,Theme,Finding ID,Finding type,Finding,Standard ID,Standards met,Standards partially met,Standards not met,Standards not evidenced
A1,First audit,10/01/2025,Domestic abuse,F1,Standard,Risk follows,S1,2,1,5,0
A1,First audit,10/01/2025,Domestic abuse,F2,Worry,Risk starts again,S1,,,,
A2,Second audit,10/01/2026,Domestic abuse,F3,Standard,Risk follows,S1,6,0,2,0
A2,Second audit,10/01/2026,Fathers,F4,Worry,Fathers left out,S2,,,,
`
const recommendations = `Recommendation ID,Recommendation,Source review,Theme,Lead agency,Agreed date,Status,Source finding IDs,Training needed,Linked course IDs,Checked by audit IDs
R1,Hand the risk over,Audit 2025,Domestic abuse,Police,20/01/2025,On track,F2;F9,Yes,C1,A2;A9
R2,Ask fathers,Family A,Fathers,GPs,20/01/2025,On track,,No,C9,
`
const training = `Course ID,Course title,Theme,Session ID,Session date,Agency,Booked,Attended
C1,Moves,Domestic abuse,T1,01/06/2025,Police,10,8
C1,Moves,Domestic abuse,T1,01/06/2025,GPs,5,4
C1,Moves,Domestic abuse,T2,01/06/2026,GPs,5,5
`
const files = { audits, recommendations, training }

async function engineOf(
  sources: Partial<Record<keyof typeof files, Import['source']>> = {},
  engine: Engine = createEngine(),
) {
  await engine.start(partnership)
  const imports: Import[] = []
  for (const dataset of ['audits', 'recommendations', 'training'] as const) {
    await engine.read({
      importId: dataset,
      dataset,
      file: new Blob([files[dataset]]),
      options: { asOf: '2026-09-30', fileName: `${dataset}.csv` },
    })
    imports.push({
      id: dataset,
      dataset,
      period: quarterFromId('2024-25-q4') ?? 0,
      join: dataset === 'recommendations' ? 'replace' : 'add',
      source: sources[dataset] ?? 'device',
      file: `${dataset}.csv`,
    })
  }
  await engine.adopt(imports)
  return engine
}

test('threads of the sample end where a plain count of its files says', async () => {
  const engine = await sampleEngine()
  const { worries } = await engine.study('threads', at('2026-09-30'))
  const plain = plainThreads()
  const said = (end: keyof typeof endWords) =>
    ({
      ...endWords,
      'other-standard': 'another standard',
      'not-comparable': 'not comparable',
      'no-better': 'no better',
    })[end]
  expect(new Map(worries.threads.map(({ steps, end }) => [steps[0]?.id, said(end)]))).toEqual(new Map(plain))
})

test('a thread is followed as at the day: later audits and sessions have not happened', async () => {
  const engine = await engineOf()
  const ends = async (iso: string) => {
    const { worries } = await engine.study('threads', at(iso))
    return worries.threads.map(({ words, end }) => [words, end])
  }
  expect(await ends('2025-05-31')).toEqual([['Risk starts again', 'no-training']])
  expect(await ends('2025-12-31')).toEqual([['Risk starts again', 'not-re-audited']])
  expect(await ends('2026-01-31')).toEqual([
    ['Risk starts again', 'better'],
    ['Fathers left out', 'no-recommendation'],
  ])
})

test('the people of every agency at a session are added up, and each step says who', async () => {
  const engine = await engineOf()
  const { worries } = await engine.study('threads', at('2026-01-31'))
  const [thread] = worries.threads
  expect(thread?.steps.map(({ who, came, before, after }) => [who, came, before?.n, after?.n])).toEqual([
    ['Multi-agency', undefined, undefined, undefined],
    ['Avon and Somerset Police', undefined, undefined, undefined],
    ['', 12, undefined, undefined],
    ['', undefined, 2, 6],
  ])
})

test('links to ids that no row has are listed with the row and column they stand on', async () => {
  const engine = await engineOf()
  const { brokenLinks } = await engine.study('threads', at('2026-01-31'))
  expect(brokenLinks).toEqual([
    { dataset: 'recommendations', row: 'R1', column: 'source_finding_ids', missing: 'F9' },
    { dataset: 'recommendations', row: 'R2', column: 'linked_course_ids', missing: 'C9' },
    { dataset: 'recommendations', row: 'R1', column: 'checked_by_audit_ids', missing: 'A9' },
  ])
})

test('sample data is never joined to real, and is said to be left out', async () => {
  const engine = await engineOf({ recommendations: 'sample' })
  const { apart, worries, reviews, brokenLinks, sample } = await engine.study('threads', at('2026-01-31'))
  expect(apart).toEqual(['Recommendations'])
  expect(worries.threads.map(({ end }) => end)).toEqual(['no-recommendation', 'no-recommendation'])
  expect([reviews.threads, brokenLinks, sample]).toEqual([[], [], false])
})

test('filters keep threads, and one that no item carries is said not to filter', async () => {
  const engine = await engineOf()
  const study = (selection: object) => engine.study('threads', at('2026-01-31', selection))
  const fathers = await study({ theme: ['fathers'] })
  expect([fathers.worries.threads.length, fathers.reviews.threads.length]).toEqual([1, 1])
  expect([fathers.records, fathers.filteredBy]).toEqual([{ shown: 2, of: 3 }, ['theme']])
  const town = await study({ town: ['yate'] })
  expect([town.records.shown, town.filteredBy, town.cannotFilter]).toEqual([3, [], ['town']])
})

test('through the port the page gets the same threads', async () => {
  const inProcess = await engineOf()
  const through = await engineOf({}, portEngine(new ServedPort()))
  const asked = at('2026-01-31')
  expect(await through.study('threads', asked)).toEqual(await inProcess.study('threads', asked))
})
