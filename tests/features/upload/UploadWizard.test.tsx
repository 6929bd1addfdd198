import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createEngine } from '../../../src/engine/createEngine'
import { saveFile } from '../../../src/io/files'
import { workbookOf } from '../../engine/workbookOf'
import { returns, site } from '../../state/openState'
import { brokenSample, csv, openWizard } from './openWizard'

vi.mock('../../../src/io/files', () => ({ saveFile: vi.fn() }))
vi.mock('../../../src/state/useView', () => ({ useView: () => ({ hrefOf: (page: string) => `#/${page}` }) }))

beforeAll(() => site.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 21, 9, 30) }))
afterEach(() => {
  vi.useRealTimers()
  vi.mocked(saveFile).mockClear()
  site.resetHandlers()
})
afterAll(() => site.close())

const focused = () => document.activeElement

test('a clean file goes through four steps, is saved, and can be undone', async () => {
  const { choose, toColumns, toCheck, toEffect, sum, click } = openWizard()
  expect(await screen.findByText('What is loaded')).toBeInTheDocument()
  await choose(returns(4))
  await toColumns()
  expect(screen.queryByText('What is loaded')).not.toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 1, name: 'Upload training' })).toHaveFocus()
  expect(screen.getByRole('combobox', { name: 'Heading for Session date' })).toHaveDisplayValue('Session date')
  await toCheck()
  expect(await sum()).toEqual([4, 4, 0, 0, 0])
  expect(screen.getByRole('heading', { name: 'Every row is ready, and no rule found anything' })).toBeInTheDocument()
  expect(screen.getByText(/^All \d+ rules found nothing/)).toBeInTheDocument()
  await toEffect()
  const steps = within(screen.getByRole('navigation', { name: 'Steps of an upload' }))
  expect(steps.getAllByRole('listitem').map((step) => step.getAttribute('aria-current'))).toEqual([
    null,
    null,
    null,
    'step',
  ])
  expect(
    screen.getByRole('heading', { name: /adds 4 session returns, changes 0 and takes away 0/ }),
  ).toBeInTheDocument()
  await click('Load the 4 rows')
  await screen.findByRole('heading', { name: /4 rows of returns-2026-27-q2\.csv/ })
  await click('Undo this import')
  await waitFor(() => expect(screen.getByText(/was taken back/)).toHaveAttribute('role', 'status'))
  expect(screen.getByRole('heading', { level: 1, name: 'Data' })).toBeInTheDocument()
})

test('a required column with a near heading is offered with one click, and the focus is on what stops the file', async () => {
  const { choose, toColumns, toCheck, click, sum } = openWizard()
  await choose(brokenSample('R14'))
  await toColumns()
  expect(focused()).toHaveAccessibleName(/1 column that every file needs has no heading: Lead agency/)
  expect(screen.getByRole('button', { name: 'Next: check the rows' })).toHaveAttribute('aria-disabled', 'true')
  await click('Read it as Lead agency')
  expect(screen.getByRole('combobox', { name: 'Heading for Lead agency' })).toHaveDisplayValue('Lead agnecy')
  expect(screen.getByRole('row', { name: /^Lead agency needed/ })).toHaveTextContent('chosen by you')
  await toCheck()
  expect(await sum()).toEqual([1, 1, 0, 0, 0])
})

test('a heading of another name is mapped by hand, from either side', async () => {
  const { choose, toColumns, toCheck, sum, user } = openWizard()
  await choose(
    csv('other.csv', 'Agency,Course title,Theme,When,Booked,Heads', 'Police,Course,Domestic abuse,01/07/2026,20,18'),
  )
  await toColumns()
  expect(screen.getByRole('heading', { name: '2 headings are not used' })).toBeInTheDocument()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Heading for Session date' }), 'When')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Read “Heads” as' }), 'Attended')
  expect(screen.getByRole('heading', { name: 'Every heading is read' })).toBeInTheDocument()
  await toCheck()
  expect(await sum()).toEqual([1, 1, 0, 0, 0])
})

test('rows that would go are not deleted before that is confirmed', async () => {
  const { choose, toColumns, toCheck, toEffect, click, user } = openWizard()
  for (const [name, rows] of [
    ['one-2026-27-q2.csv', 3],
    ['two-2026-27-q2.csv', 2],
  ] as const) {
    await choose(returns(rows, name))
    await toColumns()
    await toCheck()
    await toEffect()
    if (rows === 3) {
      await click('Load the 3 rows')
      await click('Done')
    }
  }
  expect(
    screen.getByRole('heading', { name: /adds 0 session returns, changes 0 and takes away 0|changes nothing/ }),
  ).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: /^Replace/ }))
  await screen.findByRole('heading', { name: /takes away 1/ })
  const load = screen.getByRole('button', { name: 'Load the 2 rows' })
  expect(load).toHaveAccessibleDescription('Confirm that 1 row goes first.')
  await user.click(screen.getByRole('checkbox', { name: /^Yes: 1 row is not in this file/ }))
  expect(load).not.toHaveAttribute('aria-disabled', 'true')
  await user.click(load)
  await screen.findByRole('heading', { name: /2 rows of two-2026-27-q2\.csv/ })
})

test('the same file again is said', async () => {
  const { choose, toColumns, toCheck, toEffect, click } = openWizard()
  const through = async () => {
    await choose(returns(2))
    await toColumns()
    await toCheck()
    await toEffect()
  }
  await through()
  await click('Load the 2 rows')
  await click('Done')
  await through()
  expect(screen.getByText('This very file is loaded already')).toBeInTheDocument()
})

test('several files wait their turn, and the next is offered when one is done', async () => {
  const { choose, toColumns, click } = openWizard()
  await choose(returns(1, 'first.csv'), returns(2, 'second.csv'), returns(3, 'third.csv'))
  await toColumns()
  await click('Cancel')
  expect(await screen.findByText(/first\.csv was put aside/)).toBeInTheDocument()
  expect(screen.getByRole('region', { name: 'Files that wait' })).toHaveTextContent(
    '2 more files wait: second.csv, third.csv',
  )
  await click('Check second.csv next')
  await toColumns()
  expect(screen.getByText(/^second\.csv · 2 records/)).toBeInTheDocument()
})

test('a file that is no CSV is refused in words, and another dataset can be tried', async () => {
  const { choose, click, toColumns } = openWizard()
  await choose(brokenSample('R03'))
  expect(await screen.findByRole('heading', { name: /cannot be loaded/ })).toBeInTheDocument()
  expect(screen.getByText('Rule R03')).toBeInTheDocument()
  await click('Put the file aside')
  const { user } = openWizard()
  await user.selectOptions(screen.getAllByRole('combobox', { name: 'What is in it' })[0] ?? document.body, 'Audits')
  await user.upload(screen.getAllByLabelText(/Choose CSV files/)[0] ?? document.body, returns(2))
  expect(await screen.findByText('Rule R09')).toBeInTheDocument()
  await click('Read it as Training')
  await toColumns()
})

test('a file with a heading or two of a dataset is refused with words, not sent on to its columns', async () => {
  const { choose } = openWizard()
  await choose(csv('stock.csv', 'Colour,Agency,Weight', 'grey,Police,4'))
  expect(await screen.findByRole('heading', { name: 'stock.csv cannot be loaded' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { level: 1, name: 'Data' })).toBeInTheDocument()
})

test('another sheet of a workbook is read when it is chosen', async () => {
  const { choose, toColumns, user } = openWizard()
  const head = ['Agency', 'Course title', 'Theme', 'Session date', 'Booked', 'Attended']
  const row = ['Police', 'A', 'Fathers', '01/07/2026', 20, 18]
  const book = workbookOf(
    { name: 'Q1', rows: [head, row] },
    { name: 'Q2', rows: [head, row, ['GPs', ...row.slice(1)]] },
  )
  await choose(new File([book], 'returns.xlsx'))
  await toColumns()
  const sheet = screen.getByRole('combobox', { name: 'Sheet of the workbook' })
  expect(sheet).toHaveDisplayValue('Q1')
  await user.selectOptions(sheet, 'Q2')
  await waitFor(() => expect(screen.getByText(/^returns\.xlsx · 2 records/)).toBeInTheDocument())
  expect(await toColumns()).toBeInTheDocument()
})

test('what is refused is given as a CSV when nothing is loaded', async () => {
  const { choose, toColumns, toCheck, click } = openWizard()
  await choose(brokenSample('R40'))
  await toColumns()
  await toCheck()
  await click('Load none, keep the list')
  expect(vi.mocked(saveFile)).toHaveBeenCalledWith(
    expect.stringMatching(/-check\.csv$/),
    expect.stringContaining('31/02/2025'),
  )
  expect(await screen.findByText(/was put aside/)).toBeInTheDocument()
})

test('a long reading says how far it is and can be stopped', async () => {
  const engine = createEngine()
  let stopped = ''
  const slow = {
    ...engine,
    read: (_: unknown, onProgress?: (share: number) => void) => {
      onProgress?.(0.5)
      return new Promise<never>(() => undefined)
    },
    cancel: async (id: string) => {
      stopped = id
    },
  }
  const { choose, click } = openWizard({ engine: slow })
  await choose(returns(2))
  expect(await screen.findByRole('progressbar', { name: 'Reading the file' })).toHaveAttribute('aria-valuenow', '0.5')
  expect(screen.getByText('Reading the file: 50% read.')).toHaveAttribute('role', 'status')
  await click('Stop reading')
  expect(stopped).toMatch(/^device:/)
  expect(await screen.findByText(/Reading was stopped/)).toBeInTheDocument()
})
