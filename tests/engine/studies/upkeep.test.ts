import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterFromId } from '../../../src/core/calendar/quarter'
import { createEngine } from '../../../src/engine/createEngine'
import { partnership } from '../servedPort'

const period = quarterFromId('2026-27-q2') ?? 0
const moment = { asAt: dayFromIso('2026-11-22') ?? 0, period: [period], step: 'now' } as const
const due = partnership.limits.serviceCheckDueDays

async function upkeepOf(text: string) {
  const engine = createEngine()
  await engine.start(partnership)
  await engine.read({ importId: 'a', dataset: 'services', file: new Blob([text]), options: { asOf: '2026-11-22' } })
  await engine.adopt([{ id: 'a', dataset: 'services', period, join: 'replace', source: 'sample', file: 'a' }])
  const [result] = await engine.ask({
    queries: [{ dataset: 'services', measures: ['services', 'stale'], by: [] }],
    selection: {},
    moment,
  })
  return { ...(await engine.study('upkeep', { selection: { town: ['patchway'] }, moment })), result }
}

test('as many of the sample are unchecked as its card counts, and none is left out by a filter', async () => {
  const { services, of, sample, result } = await upkeepOf(readFileSync('sample-data/services-2026-27-q2.csv', 'utf8'))
  const figure = result?.cells.at(-1)
  expect(services.filter(({ stale }) => stale).length).toBe(figure?.state === 'value' ? figure.value : null)
  expect([of, sample]).toEqual([60, true])
  expect(services.every(({ stale, off }) => stale || off !== null)).toBe(true)
})

const day = (ago: number) => {
  const date = new Date(Date.UTC(2026, 10, 22 - ago))
  return date.toISOString().slice(0, 10)
}
const heads = 'Service name,Address,Postcode,Delivery,Last checked,Status,Address confidential'

test('never checked comes first, then longest unchecked, then what only the map lacks, each with why', async () => {
  const { services, of } = await upkeepOf(
    [
      heads,
      `Fine,1 Example Road,BS34 5AA,In person,${day(due)},,No`,
      `A day late,2 Example Road,BS34 5AA,In person,${day(due + 1)},,No`,
      'Never,3 Example Road,BS34 5AA,In person,,,No',
      `Long ago,4 Example Road,,In person,${day(due + 200)},,No`,
      `Refuge,5 Example Road,BS34 5AA,In person,${day(1)},,Yes`,
      `By phone,,,Online,${day(1)},,No`,
      `Closed down,6 Example Road,BS34 5AA,In person,${day(900)},Defunct,No`,
    ].join('\n'),
  )
  expect(services.map(({ name, stale, off }) => [name, stale, off])).toEqual([
    ['Never', true, null],
    ['Long ago', true, 'no-postcode'],
    ['A day late', true, null],
    ['By phone', false, 'online'],
    ['Closed down', false, 'not-running'],
    ['Refuge', false, 'withheld'],
  ])
  expect(of).toBe(7)
})

test('a confidential address is in no part of what is told', async () => {
  const told = await upkeepOf(`${heads}\nRefuge,5 Example Road,BS34 5AA,In person,,,Yes\n`)
  expect(told.services).toHaveLength(1)
  expect(JSON.stringify(told.services)).not.toMatch(/Example Road|BS34/)
})
