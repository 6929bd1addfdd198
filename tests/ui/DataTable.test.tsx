import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { DataTable } from '../../src/ui/DataTable'
import type { DataTableProps, Sort } from '../../src/ui/dataTableProps'

const columns = [
  { id: 'rec_id', label: 'Ref', kind: 'id' },
  { id: 'due_date', label: 'Due', kind: 'day' },
  { id: 'booked', label: 'Booked', kind: 'count' },
]
const rows = [
  { key: 'a', cells: ['FAM-A-05', '2026-09-30', '1200'] },
  { key: 'b', cells: ['FAM-A-06', '', ''] },
  { key: 'c', cells: ['FAM-A-07', '2026-01-01', '<5'] },
]

function Held({ onSort = () => {}, onChoose, ...props }: Partial<DataTableProps>) {
  const [sort, setSort] = useState<Sort>([])
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <DataTable
      caption="Recommendations"
      columns={columns}
      rows={rows}
      total={rows.length}
      sort={sort}
      onSort={(next) => {
        setSort(next)
        onSort(next)
      }}
      chosenKey={chosen}
      {...(onChoose && {
        onChoose: (key: string | null) => {
          setChosen(key)
          onChoose(key)
        },
      })}
      {...props}
    />
  )
}

describe('a table of rows', () => {
  test('reads days, figures and blanks as people do', () => {
    render(<Held />)
    const table = screen.getByRole('table', { name: 'Recommendations' })
    expect(within(table).getByRole('row', { name: 'FAM-A-05 30 September 2026 1,200' })).toBeInTheDocument()
    expect(within(table).getByRole('row', { name: 'FAM-A-06 – –' })).toBeInTheDocument()
    expect(within(table).getByRole('row', { name: /<5$/ })).toBeInTheDocument()
  })

  test('a heading sorts up, then down, and says which', async () => {
    const onSort = vi.fn()
    render(<Held onSort={onSort} />)
    const heading = () => screen.getByRole('columnheader', { name: /^Booked/ })
    expect(heading()).not.toHaveAttribute('aria-sort')
    await userEvent.click(screen.getByRole('button', { name: /^Booked/ }))
    expect(heading()).toHaveAttribute('aria-sort', 'ascending')
    await userEvent.click(screen.getByRole('button', { name: /^Booked/ }))
    expect(heading()).toHaveAttribute('aria-sort', 'descending')
    await userEvent.click(screen.getByRole('button', { name: /^Due/ }))
    expect(onSort.mock.calls.flat(2)).toEqual([
      { column: 'booked', descending: false },
      { column: 'booked', descending: true },
      { column: 'due_date', descending: false },
    ])
  })

  test('rows are one tab stop: arrows move, Enter chooses and lets go', async () => {
    const onChoose = vi.fn()
    render(<Held onChoose={onChoose} />)
    const row = (name: RegExp) => screen.getByRole('row', { name })
    row(/^FAM-A-05/).focus()
    await userEvent.keyboard('{ArrowDown}')
    await vi.waitFor(() => expect(row(/^FAM-A-06/)).toHaveFocus())
    expect(screen.getAllByRole('row').filter((each) => each.tabIndex === 0)).toHaveLength(1)
    await userEvent.keyboard('{Enter}')
    expect(row(/^FAM-A-06/)).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{End}')
    await vi.waitFor(() => expect(row(/^FAM-A-07/)).toHaveFocus())
    await userEvent.click(row(/^FAM-A-06/))
    expect(onChoose.mock.calls.flat()).toEqual(['b', null])
  })

  test('a link in a row opens without choosing the row', async () => {
    const onChoose = vi.fn()
    const linked = [{ id: 'rec_id', label: 'Ref', kind: 'id', render: () => <a href="#here">open</a> }]
    render(<Held onChoose={onChoose} columns={linked} />)
    await userEvent.click(screen.getAllByRole('link', { name: 'open' })[0] ?? document.body)
    expect(onChoose).not.toHaveBeenCalled()
  })

  test('a long table draws only what is in view and still says how many rows there are', () => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(300)
    const many = Array.from({ length: 2000 }, (_, place) => ({ key: `${place}`, cells: [`R-${place}`, '', ''] }))
    render(<Held rows={many} total={2500} />)
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '2501')
    const drawn = screen.getAllByRole('row').length
    expect(drawn).toBeGreaterThan(5)
    expect(drawn).toBeLessThan(100)
  })

  test('an empty table says so', () => {
    render(<Held rows={[]} total={0} empty="No rows for Advocacy" />)
    expect(screen.getByRole('cell', { name: 'No rows for Advocacy' })).toBeInTheDocument()
  })
})

test('on paper a table is whole and no wider than the paper', () => {
  const many = Array.from({ length: 300 }, (_, place) => ({ key: `${place}`, cells: [`R-${place}`, '', ''] }))
  render(<Held rows={many} total={300} />)
  const table = screen.getByRole('table')
  expect(within(table).getAllByRole('row').length).toBeLessThan(300)
  expect(table.style.minWidth).toBe('330px')
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(within(table).getAllByRole('row')).toHaveLength(301)
  expect(table.style.minWidth).toBe('')
  expect(document.documentElement).toHaveAttribute('data-printing')
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(within(table).getAllByRole('row').length).toBeLessThan(300)
  expect(document.documentElement).not.toHaveAttribute('data-printing')
})
