import { describe, expect, test } from 'vitest'
import type { Figure } from '../../src/core/query/query'
import { fullFigureWords } from '../../src/core/text/figureWords'
import { asker } from './handVectors'

const told = (figure: Figure | undefined) =>
  figure?.value === null || figure === undefined
    ? figure?.state
    : figure.N === null
      ? `${figure.value} of ${figure.n}`
      : `${figure.n}/${figure.N}`
const percent = (figure: Figure | undefined) => `${((figure?.value ?? 0) * 100).toFixed(1)}%`

describe('a published quarter of training, April to June 2016', () => {
  // Leicester, Leicestershire and Rutland: 393 places, 318 booked, 29 cancelled, 20 absent, 35 unbooked, 304 attended.
  const lines = [
    'course_title,theme,session_id,session_date,capacity,agency,booked,attended,cancelled,no_show,unscheduled',
    'Course,fathers,S1,2016-04-12,200,police,100,96,9,6,11',
    'Course,fathers,S1,2016-04-12,200,health,60,57,6,4,7',
    'Course,neglect,S2,2016-06-14,193,police,158,151,14,10,17',
  ]
  const measures = ['fill', 'attendedOfRegistered', 'attendance', 'capacity', 'booked', 'cancelled', 'noShows']
  const query = { dataset: 'training', measures, by: [] }
  const quarter = { quarter: ['2016-17-q1'] }

  test('gives the three rates that are called attendance: 77.4%, 95.6% and 84.6%', async () => {
    const ask = await asker([{ dataset: 'training', period: '2016-17-q1', lines }])
    const { totals } = await ask(query, quarter)
    expect(totals.map(told)).toEqual([
      '304/393',
      '304/318',
      '269/318',
      '393 of 393',
      '318 of 318',
      '29 of 29',
      '20 of 20',
    ])
    expect(totals.slice(0, 3).map(percent)).toEqual(['77.4%', '95.6%', '84.6%'])
  })

  test('counts the places of a session once, whoever came, and never by agency', async () => {
    const ask = await asker([{ dataset: 'training', period: '2016-17-q1', lines }])
    const byTheme = await ask({ ...query, measures: ['fill'], by: ['theme'] }, quarter)
    expect(byTheme.axes[0]?.entries.map(({ id }, at) => [id, told(byTheme.cells[at])])).toEqual([
      ['fathers', '153/200'],
      ['neglect', '151/193'],
    ])
    const byAgency = await ask({ ...query, measures: ['fill'], by: ['agency'] }, quarter)
    expect(byAgency.cells.map(told)).toEqual(['not-applicable', 'not-applicable'])
    expect(told(byAgency.totals[0])).toBe('304/393')
    const ofPolice = await ask({ ...query, measures: ['fill', 'booked'] }, { ...quarter, agency: ['police'] })
    expect(ofPolice.totals.map(told)).toEqual(['304/393', '258 of 258'])
    expect(ofPolice.measures.map(({ ignores }) => ignores)).toEqual([['agency'], undefined])
  })
})

describe('reach', () => {
  const heading = 'course_id,course_title,theme,session_date,agency,booked,attended,target_headcount,unique_attended'
  const lines = [
    heading,
    'DA,Domestic abuse,domestic-abuse,2026-05-01,police,10,10,100,10',
    'DA,Domestic abuse,domestic-abuse,2026-07-01,police,10,10,120,18',
    'DA,Domestic abuse,domestic-abuse,2026-07-01,health,10,10,50,9',
    'FA,Fathers,fathers,2026-07-01,police,5,5,100,5',
    // Of the year before, and of a course that nobody has a target for.
    'DA,Domestic abuse,domestic-abuse,2026-03-01,police,10,10,120,40',
    'AD,Advocacy,advocacy,2026-07-01,police,5,5,,5',
  ]
  const query = { dataset: 'training', measures: ['reach'], by: ['theme'] }

  test('is of different people and of those meant to attend, each agency and course once, in the year so far', async () => {
    const ask = await asker([{ dataset: 'training', lines }])
    const result = await ask(query)
    const at = Object.fromEntries(result.axes[0]?.entries.map(({ id }, place) => [id, told(result.cells[place])]) ?? [])
    expect(at).toEqual({ 'domestic-abuse': '27/170', fathers: '5/100', advocacy: 'not-measurable' })
    expect(told(result.totals[0])).toBe('32/270')
    const before = await ask({ ...query, by: [] }, { quarter: ['2025-26-q4'] })
    expect(told(before.totals[0])).toBe('40/120')
  })

  test('without any column of targets is not measurable', async () => {
    const short = lines.map((line) => line.split(',').slice(0, 7).join(','))
    const ask = await asker([{ dataset: 'training', lines: short }])
    expect(told((await ask(query)).totals[0])).toBe('not-measurable')
  })
})

describe('confidence', () => {
  test('is weighted by those who came; a session that did not ask has no part in it', async () => {
    const lines = [
      'course_title,theme,session_date,agency,booked,attended,confidence_pre,confidence_post,followup_n,followup_changed',
      'Course,fathers,2026-07-01,police,30,30,5,8,10,7',
      'Course,fathers,2026-07-02,police,10,10,7,9,6,1',
      'Course,fathers,2026-07-03,police,90,90,,,,',
    ]
    const ask = await asker([{ dataset: 'training', lines }])
    const measures = ['confidenceBefore', 'confidenceAfter', 'confidenceGain', 'followUpChanged']
    const result = await ask({ dataset: 'training', measures, by: [] })
    expect(result.totals.map(told)).toEqual(['5.5 of 40', '8.25 of 40', '2.75 of 40', '8/16'])
    const [, after] = result.measures
    expect(result.totals[1] && after && fullFigureWords(result.totals[1], after)).toBe('8.3, from 40 people')
  })

  test('of a withheld headcount is withheld', async () => {
    const lines = [
      'course_title,theme,session_date,agency,booked,attended,confidence_pre',
      'Course,fathers,2026-07-01,police,30,30,5',
      'Course,fathers,2026-07-01,health,4,<5,6',
    ]
    const ask = await asker([{ dataset: 'training', lines }])
    const result = await ask({ dataset: 'training', measures: ['confidenceBefore'], by: ['agency'] })
    expect(result.cells.map(told)).toEqual(['5 of 30', 'withheld'])
    expect(told(result.totals[0])).toBe('withheld')
  })
})
