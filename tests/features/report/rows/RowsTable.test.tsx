import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { RowsTable } from '../../../../src/features/report/rows/RowsTable'
import { smallDataset } from './smallDataset'

const given = vi.hoisted(() => ({
  answer: {} as object,
  asked: [] as object[],
  view: { selection: {}, visuals: {} } as object,
  setVisual: vi.fn(),
  toggle: vi.fn(),
}))
vi.mock('../../../../src/state/useRows', () => ({
  useRows: (query: object) => {
    given.asked.push(query)
    return given.answer
  },
}))
vi.mock('../../../../src/state/useView', () => ({
  useView: () => ({ view: given.view, setVisual: given.setVisual, toggle: given.toggle }),
}))
vi.mock('../../../../src/state/useSelection', () => ({ useSelection: () => ({}) }))
vi.mock('../../../../src/state/useRowsFile', () => ({ useRowsFile: () => ({ busy: false, said: null }) }))
vi.mock('../../../../src/state/usePartnership', () => ({ usePartnership: () => ({}) }))
vi.mock('../../../../src/state/libraryContext', () => ({
  useLibrary: () => ({ summary: { dimensions: { theme: [{ id: 'fathers', label: 'Fathers', order: 0 }] } } }),
}))

const data = {
  dataset: 'visits',
  columns: [],
  rows: [{ key: 'a', cells: ['V1', 'Fathers', '3', 'Came late'] }],
  records: { shown: 1, of: 70 },
  filteredBy: ['theme'],
  cannotFilter: [],
  sample: false,
}

beforeEach(() => {
  Object.assign(given, { answer: {}, asked: [], view: { selection: {}, visuals: {} } })
  vi.clearAllMocks()
})

function show(answer: object) {
  given.answer = answer
  render(<RowsTable list="visits-rows" dataset={smallDataset} columns={['id', 'theme', 'count']} />)
}

test('while the rows are fetched it says so', () => {
  show({})
  expect(screen.getByRole('status')).toHaveTextContent('Counting rows')
})

test('rows that could not be fetched are said to be missing, with a way to try again', async () => {
  const refetch = vi.fn()
  show({ error: new Error('The engine stopped.'), refetch })
  expect(screen.getByRole('alert')).toHaveTextContent('The engine stopped. The rest of the page stands.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(refetch).toHaveBeenCalledOnce()
})

test('it says how many of all rows are listed, and what cannot filter them', () => {
  show({ data: { ...data, cannotFilter: ['town'] } })
  expect(screen.getByRole('heading', { name: '1 of 70 rows' })).toBeVisible()
  expect(screen.getByText(/Town cannot filter this/)).toBeVisible()
})

test('a row opens to all its fields, those not shown among them, and closes again', async () => {
  show({ data })
  const row = screen.getByRole('row', { name: /^V1/ })
  expect(row).toHaveAttribute('aria-expanded', 'false')
  expect(screen.queryByText('Came late')).not.toBeInTheDocument()
  await userEvent.click(row)
  expect(screen.getByText('Came late')).toBeVisible()
  row.focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.queryByText('Came late')).not.toBeInTheDocument()
})

test('a cell of a dimension keeps only what it says, with Ctrl it is added', async () => {
  const user = userEvent.setup()
  show({ data })
  const cell = within(screen.getByRole('treegrid')).getByRole('button', { name: 'Fathers' })
  await user.click(cell)
  expect(given.toggle).toHaveBeenLastCalledWith('theme', 'fathers', false)
  await user.keyboard('{Control>}')
  await user.click(cell)
  expect(given.toggle).toHaveBeenLastCalledWith('theme', 'fathers', true)
})

test('headings sort, with Shift by several; the link keeps it', async () => {
  const user = userEvent.setup()
  given.view = { selection: {}, visuals: { 'visits-rows': { sort: [{ by: 'theme', descending: false }] } } }
  show({ data })
  expect(given.asked.at(-1)).toMatchObject({ sort: [{ column: 'theme', descending: false }] })
  await user.keyboard('{Shift>}')
  await user.click(screen.getByRole('button', { name: 'Visits' }))
  await user.keyboard('{/Shift}')
  expect(given.setVisual).toHaveBeenLastCalledWith('visits-rows', {
    sort: [
      { by: 'theme', descending: false },
      { by: 'count', descending: false },
    ],
  })
})

test('the reader chooses the columns and their order; at least one stays', async () => {
  const user = userEvent.setup()
  given.view = { selection: {}, visuals: { 'visits-rows': { columns: ['count', 'no-such', 'id'] } } }
  show({ data })
  const headings = screen.getAllByRole('columnheader').map((cell) => cell.textContent)
  expect(headings).toEqual(['Visits', 'ID'])
  await user.click(screen.getByRole('button', { name: 'Columns' }))
  await user.click(screen.getByRole('button', { name: 'Move ID to the left' }))
  expect(given.setVisual).toHaveBeenLastCalledWith('visits-rows', { columns: ['id', 'count'] })
  await user.click(screen.getByRole('checkbox', { name: 'Note' }))
  expect(given.setVisual).toHaveBeenLastCalledWith('visits-rows', { columns: ['count', 'id', 'note'] })
  await user.click(screen.getByRole('checkbox', { name: 'ID' }))
  expect(given.setVisual).toHaveBeenLastCalledWith('visits-rows', { columns: ['count'] })
})

test('words typed are looked for in every field and stay out of the link', async () => {
  show({ data })
  await userEvent.type(screen.getByRole('searchbox'), 'late')
  expect(given.asked.at(-1)).toMatchObject({ search: 'late', columns: ['id', 'theme', 'count', 'note'] })
  expect(given.setVisual).not.toHaveBeenCalled()
})

test('of a long list only what is in view is asked for', () => {
  show({ data: { ...data, records: { shown: 100_000, of: 100_000 } } })
  expect(given.asked.at(-1)).toMatchObject({ offset: 0, limit: 500 })
  expect(screen.getByRole('treegrid')).toHaveAttribute('aria-rowcount', '100001')
})
