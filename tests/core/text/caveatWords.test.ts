import { expect, test } from 'vitest'
import { quarterFromId } from '../../../src/core/calendar/quarter'
import { briefFilterWords, caveatWords, filterWords } from '../../../src/core/text/caveatWords'
import { whyNothing } from '../../../src/core/text/whyNothing'
import { count, countOf, percentOf, resultOf, share, themeAxis } from '../../marks/fixture'

const attendance = { ...percentOf, missing: ['Unscheduled'] }

test('a column that no file has is named once', () => {
  expect(caveatWords(resultOf({ measures: [attendance, attendance], totals: [share(30, 40), share(3, 40)] }))).toEqual([
    'Unscheduled not recorded',
  ])
})

test('a share of more than the whole is queried, wherever it stands; a count never is', () => {
  const over = ['Over 100%: check the counts']
  expect(caveatWords(resultOf({ measures: [percentOf], totals: [share(44, 40)] }))).toEqual(over)
  expect(caveatWords(resultOf({ measures: [percentOf], totals: [share(40, 40)] }))).toEqual([])
  const measures = [countOf, percentOf]
  const axes = [themeAxis(['Fathers', 'Advocacy'])]
  const totals = [count(90), share(70, 90)]
  const cells = [count(50), share(55, 50), count(40), share(15, 40)]
  expect(caveatWords(resultOf({ measures, axes, totals, cells }))).toEqual(over)
  expect(caveatWords(resultOf({ measures, axes, totals, cells: cells.with(1, share(45, 50)) }))).toEqual([])
})

test('filters say what they leave, and those that cannot filter say so', () => {
  const records = { shown: 1200, of: 2000 }
  expect(filterWords({ records, filteredBy: [], cannotFilter: [] })).toEqual([])
  expect(filterWords({ records, filteredBy: ['theme'], cannotFilter: ['town'] })).toEqual([
    '1,200 of 2,000 records',
    'Town cannot filter this',
  ])
  expect(briefFilterWords({ records, filteredBy: [], cannotFilter: [] })).toBe('')
  expect(briefFilterWords({ records, filteredBy: ['theme'], cannotFilter: ['town'] })).toBe(
    '1,200 of 2,000 records, not by town',
  )
  expect(briefFilterWords({ records, filteredBy: [], cannotFilter: ['town', 'cluster'] })).toBe(
    'Not filtered by town or cluster',
  )
})

test('nothing to show is put down to what it is due to', () => {
  const firstPeriod = quarterFromId('2024-25-q3') ?? 0
  const none = { ...resultOf({ records: { shown: 0, of: 0 } }), firstPeriod }
  expect(whyNothing({ ...none, asAt: 19996 })).toBe('No list as early as this quarter; the first is 2024/25 Q3.')
  expect(whyNothing(none)).toBe('No records are loaded.')
  expect(whyNothing({ ...none, records: { shown: 0, of: 1200 } })).toBe('None of 1,200 records match what is chosen.')
})
