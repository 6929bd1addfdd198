import { beforeAll, describe, expect, test } from 'vitest'
import { type Recurring, recurringOf, recurringTitle } from '../../src/core/audit/recurring'
import { dayFromIso } from '../../src/core/calendar/day'
import { quarterFromId } from '../../src/core/calendar/quarter'
import type { Selection } from '../../src/core/query/query'
import { momentOf } from '../../src/core/view/moment'
import type { Engine } from '../../src/engine/engine'
import { recurringThemes } from '../../src/reports/auditCharts'
import { dayOf } from './plain/dates'
import { themesOf } from './plain/latestThemes'
import { filesOf, type Row, readManifest } from './plain/sample'
import { sampleEngine } from './sampleEngine'

const asAt = dayFromIso(readManifest().asAt) ?? 0
const latest = quarterFromId('2026-27-q2')
let engine: Engine
beforeAll(async () => {
  engine = await sampleEngine()
})

async function answered(choice: Selection) {
  const { audits, reviews } = recurringThemes('any').queries ?? {}
  if (!audits || !reviews) throw new Error('no queries')
  const moment = momentOf(choice, asAt, latest)
  const [first, second] = await engine.ask({ queries: [audits, reviews], selection: choice, moment })
  if (!first || !second) throw new Error('no result')
  return recurringOf(first, second)
}

/** Different sources of each theme since a day: by hand, from the files. */
function byHand(since: string): ReadonlyMap<string, ReadonlySet<string>> {
  const from = dayOf(since) ?? 0
  const found = new Map<string, Set<string>>()
  const add = (row: Row, source: string, day: number | null) => {
    if (day === null || day <= from || day > asAt) return
    for (const theme of themesOf(row)) found.set(theme, (found.get(theme) ?? new Set()).add(source))
  }
  for (const row of filesOf('audits').flatMap(({ rows }) => rows)) {
    if (row.get('Source type') === 'Audit') {
      add(row, `audit ${row.get('Audit ID')}`, dayOf(row.get('Audit date') ?? ''))
    }
  }
  const tracker = filesOf('recommendations').at(-1)?.rows ?? []
  const own = tracker.filter((row) => row.get('Area') !== 'Other' && !row.get('Parent ID'))
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October']
  for (const row of own.filter((each) => each.get('Review type') !== 'Audit')) {
    const [month = '', year = ''] = (row.get('Source date') ?? '').split(' ')
    const place = months.indexOf(month)
    const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31][place]
    const day = place < 0 ? null : dayOf(`${last}/${String(place + 1).padStart(2, '0')}/${year}`)
    add(row, `review ${row.get('Source review')}`, day)
  }
  return found
}

describe('themes that keep coming back', () => {
  test('count each audit and each review of a theme once, in 24 and in 36 months', async () => {
    const { themes, others } = await answered({})
    const [short, long] = [byHand('30/09/2024'), byHand('30/09/2023')]
    const expected = [...long].filter(([, sources]) => sources.size >= 2)
    expect(new Map(themes.map(({ theme, longer }) => [theme.id, longer]))).toEqual(
      new Map(expected.map(([theme, sources]) => [theme, sources.size])),
    )
    expect(themes.map(({ theme, audits, reviews }) => [theme.id, audits + reviews])).toEqual(
      themes.map(({ theme }) => [theme.id, short.get(theme.id)?.size ?? 0]),
    )
    expect(others).toBe(long.size - expected.length)
  })

  test('stand from the most sources to the fewest', async () => {
    const { themes } = await answered({})
    const counts = themes.map(({ audits, reviews }) => audits + reviews)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })
})

const recurring = (label: string, reviews: number, audits: number, longer = reviews + audits): Recurring => ({
  theme: { id: label.toLowerCase(), label, order: 0 },
  reviews,
  audits,
  longer,
})

describe('the title', () => {
  test('names the one theme that came up most, and of what', () => {
    expect(recurringTitle([recurring('Fathers', 1, 2), recurring('Babies', 2, 0)])).toBe(
      'Fathers comes back most: 1 review and 2 audits in 24 months',
    )
  })

  test('names two that are level, and counts more than two', () => {
    const level = ['Fathers', 'Babies', 'Neglect'].map((label) => recurring(label, 1, 1))
    expect(recurringTitle(level.slice(0, 2))).toBe(
      'Fathers and Babies come back most: 2 reviews or audits each in 24 months',
    )
    expect(recurringTitle(level)).toBe('3 themes come back most: 2 reviews or audits each in 24 months')
  })

  test('says that none recurs where none came up twice in 24 months', () => {
    expect(recurringTitle([recurring('Fathers', 0, 1, 3)])).toBe('No theme came up twice in 24 months')
    expect(recurringTitle([])).toBe('No theme came up twice in 24 months')
  })
})
