import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Result } from '../../src/core/query/query'
import type { Visual } from '../../src/core/view/page'
import { Figure } from '../../src/ui/Figure'
import { count, countOf, percentOf, resultOf, share, state, themeAxis } from '../marks/fixture'

const visual: Visual = {
  id: 'standards',
  name: 'Standards met by theme',
  query: { dataset: 'audits', measures: [], by: [] },
  mark: { kind: 'bar' },
  answer: () => 'Fathers is furthest from target',
  subtitle: () => 'Share of case checks met',
}
const result = resultOf({
  axes: [themeAxis(['Domestic abuse', 'Fathers', 'Advocacy', 'Neglect'])],
  measures: [percentOf],
  cells: [share(41, 64), share(2, 8), state('withheld'), state('none-recorded')],
  totals: [share(43, 72)],
  sample: true,
})

function show(
  given: { visual?: Visual; result?: Result | undefined; table?: boolean; mark?: React.ReactNode } & object,
) {
  const { mark = <p>the mark</p>, ...rest } = given
  return render(
    <Figure visual={visual} {...rest}>
      {mark}
    </Figure>,
  )
}

test('its title is the answer, and it is a figure of that name', () => {
  show({ result })
  const figure = screen.getByRole('figure', { name: 'Fathers is furthest from target' })
  expect(within(figure).getByText('Share of case checks met')).toBeVisible()
  expect(within(figure).getByText('Sample')).toHaveTextContent('Sample data')
  expect(within(figure).getByText('the mark')).toBeVisible()
})

test('without a clear answer the title names what is counted', () => {
  show({ visual: { ...visual, answer: () => null }, result })
  expect(screen.getByRole('figure', { name: 'Standards met by theme' })).toBeVisible()
})

test('the count line says what is counted, and explains the letters in use', () => {
  show({ visual: { ...visual, note: () => '43 of 72 case checks' }, result: { ...result, cannotFilter: ['town'] } })
  expect(
    screen.getByText('43 of 72 case checks. Town cannot filter this. S: small sample, counts only. c: withheld'),
  ).toBeVisible()
})

test('the count line names what is chosen', () => {
  show({ result: { ...result, axes: [themeAxis(['Domestic abuse', 'Fathers'], ['fathers'])] } })
  expect(
    screen.getByText(/^Chosen: Fathers\. Choose again or press Esc to undo\. 70 of 70 records counted/),
  ).toBeVisible()
})

test('it shows the same numbers as a table', () => {
  show({ result, table: true })
  const table = screen.getByRole('table', { name: 'Share of case checks met (sample data)' })
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent)
  expect(rows).toEqual([
    'ThemeStandards met',
    'Domestic abuse64% 41/64',
    'FathersS 2/8',
    'Advocacywithheld',
    'Neglectnone recorded',
    'All, each counted once60% 43/72',
  ])
  expect(within(table).getByRole('rowheader', { name: 'Fathers' })).toHaveAttribute('scope', 'row')
  expect(screen.queryByText('the mark')).not.toBeInTheDocument()
})

test('a number has a table of its quarters', () => {
  const number = resultOf({ totals: [count(9)], trend: [{ quarter: 8105, totals: [count(9)] }] })
  show({ visual: { ...visual, mark: { kind: 'number' } }, result: number, table: true })
  expect(screen.getByRole('row', { name: 'As at 30 September 2026 9' })).toBeInTheDocument()
  expect(screen.getByRole('row', { name: '2026/27 Q2 9' })).toBeInTheDocument()
})

test('a table of moments says what each is of, and what a comparison is kept to', () => {
  const number = resultOf({
    measures: [percentOf],
    totals: [share(60, 100)],
    before: { cells: [], rowTotals: [], totals: [share(20, 50)], now: [share(30, 50)], asAt: 20726, period: [8105] },
  })
  const mark = { kind: 'number', since: 'the audits before', among: 'in themes audited before' } as const
  show({ visual: { ...visual, mark }, result: number, table: true })
  const rows = screen.getAllByRole('row').map((row) => row.textContent)
  expect(rows.slice(1)).toEqual([
    'As at 30 September 202660% 60/100',
    'As at 30 September 2026, in themes audited before60% 30/50',
    'The audits before40% 20/50',
  ])
})

test('a table of a period names the periods', () => {
  const number = resultOf({
    measures: [{ ...countOf, time: 'period' }],
    totals: [count(9)],
    before: { cells: [], rowTotals: [], totals: [count(7)], now: [count(9)], asAt: 20634, period: [8104] },
  })
  show({ visual: { ...visual, mark: { kind: 'number' } }, result: number, table: true })
  expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'WhenRecommendations',
    'July to September 20269',
    'April to June 20267',
  ])
})

test('while it is counted it says so and keeps its name', () => {
  show({ result: undefined })
  expect(screen.getByRole('status')).toHaveTextContent('Counting standards met by theme')
  expect(screen.getByRole('figure', { name: 'Standards met by theme' })).toBeInTheDocument()
})

test('with nothing to show it says what is missing and offers the step that helps', async () => {
  const onClick = vi.fn()
  const empty = resultOf({ axes: [themeAxis([])], totals: [count(null)], records: { shown: 0, of: 70 } })
  show({ result: empty, remedy: { label: 'Remove Theme is Advocacy', onClick } } as Parameters<typeof show>[0])
  expect(screen.getByText('None of 70 records match what is chosen.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Remove Theme is Advocacy' }))
  expect(onClick).toHaveBeenCalledOnce()
})

test('nothing to show has no count line beside it', () => {
  const note = () => 'In all none recorded'
  const empty = resultOf({ axes: [themeAxis([])], totals: [count(null)], records: { shown: 0, of: 70 } })
  const { container } = show({ visual: { ...visual, note }, result: empty })
  expect(container).not.toHaveTextContent('none recorded')
})

test('the count line says what the filters leave and what is missing from the files', () => {
  const measures = [{ ...percentOf, missing: ['Unscheduled'] }]
  const filtered = { ...result, measures, filteredBy: ['agency'] as const, records: { shown: 12, of: 70 } }
  show({ visual: { ...visual, note: () => '43 of 72 case checks' }, result: filtered })
  expect(
    screen.getByText(/^43 of 72 case checks\. 12 of 70 records\. Unscheduled not recorded\. S: small sample/),
  ).toBeVisible()
})

test('all withheld is drawn, not called empty', () => {
  const all = resultOf({
    axes: [themeAxis(['Fathers'])],
    measures: [countOf],
    cells: [state('withheld')],
    totals: [state('withheld')],
  })
  show({ result: all })
  expect(screen.getByText('the mark')).toBeVisible()
})

test('a question that failed says what to do, with a code', async () => {
  const onRetry = vi.fn()
  render(
    <Figure visual={visual} problem={{ words: 'What is loaded is safe.', code: 'V01' }} onRetry={onRetry}>
      {null}
    </Figure>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('Standards met by theme could not be counted')
  expect(screen.getByRole('alert')).toHaveTextContent('Code V01')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(onRetry).toHaveBeenCalledOnce()
})

test('a mark that cannot be drawn leaves its numbers in reach', async () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
  const Broken = () => {
    throw new Error('no room')
  }
  show({ result, mark: <Broken /> })
  expect(screen.getByRole('alert')).toHaveTextContent('This chart could not be drawn')
  await userEvent.click(screen.getByRole('button', { name: 'Show as a table' }))
  expect(screen.getByRole('table')).toBeInTheDocument()
  silenced.mockRestore()
})
