import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { RowsCard } from '../../../src/features/report/RowsCard'

const answer = vi.hoisted(() => ({ current: {} as object }))
vi.mock('../../../src/state/useRows', () => ({ useRows: () => answer.current }))
vi.mock('../../../src/state/useView', () => ({ useView: () => ({ view: { selection: {} } }) }))

const show = (given: object) => {
  answer.current = given
  render(<RowsCard dataset="audits" columns={['theme']} />)
}
const data = {
  dataset: 'audits',
  columns: [{ id: 'theme', label: 'Theme', kind: 'choice' }],
  rows: [{ key: 'a', cells: ['Fathers'] }],
  records: { shown: 1, of: 70 },
  filteredBy: ['theme'],
  cannotFilter: [],
  sample: false,
}

test('while the rows are fetched it says so', () => {
  show({})
  expect(screen.getByRole('status')).toHaveTextContent('Counting rows')
})

test('rows that could not be fetched are said to be missing, with a way to try again', async () => {
  const refetch = vi.fn()
  show({ error: new Error('The engine stopped.'), refetch })
  expect(screen.getByRole('alert')).toHaveTextContent('The rows could not be listed')
  expect(screen.getByRole('alert')).toHaveTextContent('The engine stopped. The rest of the page stands.')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(refetch).toHaveBeenCalledOnce()
})

test('it says how many of all rows are listed, and what cannot filter them', () => {
  show({ data: { ...data, cannotFilter: ['town'] } })
  expect(screen.getByRole('heading', { name: '1 of 70 rows' })).toBeVisible()
  expect(screen.getByText(/Town cannot filter this/)).toBeVisible()
})
