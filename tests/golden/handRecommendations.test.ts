import { describe, expect, test } from 'vitest'
import type { Figure, Result } from '../../src/core/query/query'
import { asker } from './handVectors'

const told = (figure: Figure | undefined) =>
  figure?.value === null || figure === undefined
    ? figure?.state
    : figure.N === null
      ? figure.value
      : `${figure.n}/${figure.N}`
const heading =
  'rec_id,recommendation,source_review,review_type,theme,lead_agency,agreed_date,due_date,completed_date,last_update,status,evidence_type,reported_rag,review_started,review_published,source_date'
const lines = [
  heading,
  'R1,Do,Family A,cspr,fathers,police,2026-04-01,2026-06-30,2026-07-01,,Completed,audit,Blue,2025-01-10,2025-07-10,2025-07-10',
  'R2,Do,Family A,cspr,fathers,police,2026-04-01,2026-08-31,2026-08-01,,Completed,data,Green,2025-01-10,2025-07-10,2025-07-10',
  'R3,Do,Baby M,cspr,neglect,health,2026-07-15,2026-08-31,,,On track,,Green,2025-01-10,2025-12-10,2025-12-10',
  'R4,Do,Baby M,cspr,fathers;neglect,health,2026-08-15,2026-09-01,,,At risk,,Red,2025-01-10,2025-12-10,2025-12-10',
  'R5,Do,Audit,audit,neglect,health,2026-07-01,2026-10-20,,,On track,,Green,,,2026-06-01',
  'R6,Do,Audit,audit,neglect,health,2026-07-01,2026-12-20,,,Not started,,,,,2026-06-01',
  'R7,Do,Old,cspr,neglect,health,2022-01-01,,,2026-07-20,Superseded,,,,,2022-01-01',
]

const asked = async (measures: readonly string[], by: readonly string[] = [], more = {}) => {
  const ask = await asker([{ dataset: 'recommendations', period: '2026-27-q2', lines }])
  return ask({ dataset: 'recommendations', measures, by }, { quarter: ['2026-27-q2'], ...more })
}
const cells = (result: Result) =>
  Object.fromEntries(result.axes[0]?.entries.map(({ id }, at) => [id, told(result.cells[at])]) ?? [])

describe('as at 30 September 2026', () => {
  test('the oldest overdue is counted in days, of a theme and of all', async () => {
    expect((await asked(['overdue', 'oldestOverdue'])).totals.map(told)).toEqual([2, 30])
    expect(cells(await asked(['oldestOverdue'], ['theme']))).toEqual({ fathers: 29, neglect: 30 })
    const [oldest] = (await asked(['oldestOverdue'])).totals
    expect(oldest).toMatchObject({ n: 2, N: null })
  })

  test('where nothing is overdue nothing is the oldest', async () => {
    expect(told((await asked(['oldestOverdue'], [], { agency: ['police'] })).totals[0])).toBe('none-recorded')
  })

  test('what is due next adds up from 30 to 90 days, overdue apart', async () => {
    expect((await asked(['due30', 'due60', 'due90'])).totals.map(told)).toEqual([1, 1, 2])
  })

  test('the medians of completed and of open ones stand beside each other', async () => {
    expect((await asked(['daysToComplete', 'ageOfOpen'])).totals.map(told)).toEqual([106.5, 84])
  })

  test('on time is of those completed with both dates', async () => {
    expect((await asked(['onTime'])).totals.map(told)).toEqual(['1/2'])
  })

  test('reported letters that differ are counted', async () => {
    // R2 evidenced but green, R3 overdue but green.
    expect((await asked(['ragConflicts'])).totals.map(told)).toEqual([2])
  })

  test('added, completed and superseded ones are counted by their own dates', async () => {
    const measures = ['added', 'completedInPeriod', 'supersededInPeriod']
    expect((await asked(measures)).totals.map(told)).toEqual([4, 2, 1])
    const byQuarter = await asked(['added'], ['quarter'])
    expect(byQuarter.axes[0]).toMatchObject({ dimension: 'quarter', label: 'Quarter' })
    expect(byQuarter.axes[0]?.entries.map(({ id }) => id)).not.toContain('-')
    expect(cells(byQuarter)).toMatchObject({ '2021-22-q4': 1, '2026-27-q1': 2, '2026-27-q2': 4 })
    expect(byQuarter.axes[0]?.entries.at(-1)?.label).toBe('2026/27 Q2')
    const completed = await asked(['completedInPeriod'], ['quarter'])
    expect(cells(completed)).toEqual({ '2026-27-q2': 2 })
    const both = await asked(measures, [], { quarter: ['2026-27-q1', '2026-27-q2'] })
    expect(both.totals.map(told)).toEqual([6, 2, 1])
  })

  test('a review counts once, however many recommendations it has', async () => {
    const measures = ['reviews', 'recentReviews', 'recentReviewsLong', 'reviewsLate', 'reviewsInTime', 'reviewDays']
    expect((await asked(measures)).totals.map(told)).toEqual([4, 2, 2, 1, '1/2', 257.5])
    expect(cells(await asked(['recentReviews'], ['theme']))).toEqual({ fathers: 2, neglect: 1 })
  })

  test('a state can be chosen like any dimension, and filters what does not draw it', async () => {
    const overdue = { state: ['overdue'] }
    expect((await asked(['recommendations'], [], overdue)).totals.map(told)).toEqual([2])
    expect(cells(await asked(['recommendations'], ['state'], overdue))).toMatchObject({ overdue: 2, 'on-track': 1 })
  })
})

describe('an audit', () => {
  const audits = [
    'audit_id,audit_title,audit_date,theme,agencies,finding_id,finding_type,finding,standard_id,met,partly,not_met,not_evidenced',
    'A1,First,2025-06-30,fathers,Police;GPs,F1,Standard,Fathers are recorded,S1,2,0,8,0',
    'A1,First,2025-06-30,fathers,Police;GPs,F2,Worry,Nobody asked,S1,,,,',
    'A2,Second,2026-06-30,fathers,Police,F3,Standard,Fathers are recorded,S1,6,0,4,0',
    'A2,Second,2026-06-30,fathers,Police,F4,Good practice,One did,,,,,',
    'A3,Third,2026-09-20,neglect,,F5,Standard,Weight is taken,,1,0,9,0',
  ]
  const auditAsked = async (measures: readonly string[], by: readonly string[] = []) => {
    const ask = await asker([{ dataset: 'audits', lines: audits }])
    return ask({ dataset: 'audits', measures, by }, { quarter: ['2026-27-q2'] })
  }

  test('ages by the latest one of a theme', async () => {
    expect(cells(await auditAsked(['auditAge'], ['theme']))).toEqual({ fathers: 92, neglect: 10 })
    expect((await auditAsked(['auditAge'])).totals).toMatchObject([{ value: 10, n: 3 }])
  })

  test('has its standards by their reference, else by their words, in its own time', async () => {
    expect(cells(await auditAsked(['standardsMet'], ['standard']))).toMatchObject({
      S1: '6/10',
      'Weight is taken': '1/10',
    })
    expect(cells(await auditAsked(['auditStandardsMet'], ['audit']))).toEqual({ A1: '2/10', A2: '6/10', A3: '1/10' })
  })

  test('is counted with each agency that took part, worries apart from good practice', async () => {
    expect(cells(await auditAsked(['auditsJoined'], ['agency']))).toEqual({ police: 2, gps: 1 })
    expect(
      (await auditAsked(['worries', 'goodPractice', 'findings', 'recentAudits', 'sources'])).totals.map(told),
    ).toEqual([1, 1, 2, 3, 3])
  })
})
