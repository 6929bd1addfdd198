import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dayFromIso } from '../../../src/core/calendar/day'
import { quarterFromId } from '../../../src/core/calendar/quarter'
import { coverageTitle, gapSentences } from '../../../src/core/cover/coverageWords'
import type { Selection } from '../../../src/core/query/query'
import { createEngine } from '../../../src/engine/createEngine'
import { partnership } from '../servedPort'

const period = quarterFromId('2026-27-q2') ?? 0
const moment = { asAt: dayFromIso('2026-11-22') ?? 0, period: [period], step: 'now' } as const

async function started(text = readFileSync('sample-data/services-2026-27-q2.csv', 'utf8')) {
  const engine = createEngine()
  await engine.start(partnership)
  await engine.read({ importId: 'a', dataset: 'services', file: new Blob([text]), options: { asOf: '2026-11-22' } })
  await engine.adopt([{ id: 'a', dataset: 'services', period, join: 'replace', source: 'sample', file: 'a' }])
  return (selection: Selection = {}) => engine.study('coverage', { selection, moment })
}

const headline = partnership.themes.slice(0, 4).map(({ id }) => id)

test('the sample says which clusters lack which help, headline themes first', async () => {
  const { theme, records, sample } = await (await started())()
  expect(coverageTitle(theme, 'theme', headline)).toBe('Thornbury and Staple Hill have no service for fathers')
  expect(theme.across.slice(0, 4).map(({ id }) => id)).toEqual(headline)
  expect(gapSentences(theme, 'theme')[1]?.words).toBe(
    'No help in person for advocacy in Winterbourne or Staple Hill: online or area-wide only.',
  )
  expect(theme.clusters.map(({ label }) => label).at(-1)).toBe('– (no cluster)')
  expect(theme.across.map(({ label }) => label).at(-1)).toBe('– (no theme)')
  expect([records, sample]).toEqual([{ shown: 60, of: 60 }, true])
})

test('age and referral filter it, its own axes do not; town and how delivered cannot', async () => {
  const study = await started()
  const all = await study()
  const own = await study({ cluster: ['2-patchway'], theme: ['fathers'] })
  expect(own.theme).toEqual(all.theme)
  const { theme, records, filteredBy, cannotFilter } = await study({
    referral: ['yes'],
    town: ['patchway'],
    delivery: ['online'],
    agency: ['police'],
  })
  expect(theme.cells).not.toEqual(all.theme.cells)
  expect(records.shown).toBeLessThan(60)
  expect(filteredBy).toEqual(['referral'])
  expect(cannotFilter).toEqual(['agency', 'town', 'delivery'])
})

test('a function filters the themes, a theme the functions, and neither itself', async () => {
  const study = await started()
  const all = await study()
  const found = await study({ theme: ['fathers'] })
  expect(found.theme).toEqual(all.theme)
  expect(found.function).not.toEqual(all.function)
})

test('what does not run is no cover, and a cluster and theme that no list knows stand beside the known', async () => {
  const head = 'Service name,Function,Theme,Cluster,Delivery,Status\n'
  const rows = 'A,Advice,Dads,9 (Yate),In person,Active\nB,Advice,Kinship,1 (Thornbury),In person,Defunct\n'
  const { theme } = await (await started(`${head}${rows}`))()
  expect(theme.clusters.at(-1)?.label).toBe('9 (Yate)')
  expect(theme.across.map(({ label }) => label)).not.toContain('Kinship')
  expect(coverageTitle(theme, 'theme', ['fathers'])).toBe('5 of 6 clusters have no service for fathers')
})
