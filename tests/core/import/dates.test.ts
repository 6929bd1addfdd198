import { expect, test } from 'vitest'
import { read } from './support'

const heads = 'Ref,Recommendation,Source review,Lead agency,Status'
const row = 'REC-01,Ask about fathers at every visit,Family Q,Sirona,Completed and evidenced'

/** What is said of one recommendation with these dates, and whether it loads. */
function said(dates: Readonly<Record<string, string>>) {
  const text = `${[heads, ...Object.keys(dates)].join(',')}\n${[row, ...Object.values(dates)].join(',')}\n`
  const { rows, warnings } = read(text, 'recommendations')
  return { rows: rows.length, warnings: warnings.map(({ rule, value, message }) => `${rule} ${value}: ${message}`) }
}

test('a recommendation completed before it was agreed loads, and both dates are shown as written', () => {
  expect(said({ 'Agreed date': '14/04/2025', 'Completed date': '13/04/2025' })).toEqual({
    rows: 1,
    warnings: [
      'R71 agreed_date 14/04/2025, completed_date 13/04/2025: It was completed before it was agreed, so it counts in no time to complete.',
    ],
  })
  expect(said({ 'Agreed date': '14/04/2025', 'Completed date': '14/04/2025' }).warnings).toEqual([])
})

test('the date of the source is asked where no agreed date is given, and only there', () => {
  const [source, done] = [{ 'Source date': 'May 2025' }, { 'Completed date': '30/04/2025' }]
  expect(said({ ...source, ...done }).warnings).toHaveLength(1)
  expect(said({ ...source, 'Agreed date': '', ...done }).warnings).toHaveLength(1)
  expect(said({ ...source, 'Agreed date': '01/04/2025', ...done }).warnings).toEqual([])
})

test('a month breaks the order only where no day of it would do', () => {
  expect(said({ 'Agreed date': 'June 2025', 'Completed date': '01/06/2025' }).warnings).toEqual([])
  expect(said({ 'Agreed date': 'June 2025', 'Completed date': '31/05/2025' }).warnings).toHaveLength(1)
  expect(said({ 'Agreed date': '30/06/2025', 'Due date': 'June 2025' }).warnings).toEqual([])
  expect(said({ 'Agreed date': '01/07/2025', 'Due date': 'June 2025' }).warnings).toHaveLength(1)
})

test('a review is published after it started', () => {
  expect(said({ 'Review started': '01/06/2024', 'Review published': 'June 2024' }).warnings).toEqual([])
  expect(said({ 'Review started': '01/06/2024', 'Review published': 'May 2024' }).warnings).toEqual([
    'R71 review_started 01/06/2024, review_published May 2024: Its review was published before it started, so it is not held against the six months.',
  ])
})

test('a report dated after the upload day keeps its row out', () => {
  const { rejected } = read(`${heads},Last update\n${row},16/10/2026\n`, 'recommendations')
  expect(rejected.flatMap(({ issues }) => issues.map(({ rule }) => rule))).toEqual(['R43'])
})
