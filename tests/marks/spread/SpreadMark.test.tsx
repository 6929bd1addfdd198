import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Figure, Result } from '../../../src/core/query/query'
import { SpreadMark } from '../../../src/marks/spread/SpreadMark'
import { withFindings } from '../../../src/reports/worries'

const count = (n: number): Figure => ({
  state: n === 0 ? 'zero' : 'value',
  value: n,
  n,
  N: null,
  atLeast: false,
  small: false,
})
const base = { unit: 'count', better: 'down', counts: 'things' } as const

function given(entries: Readonly<Record<string, readonly [worries: number, good: number]>>): Result {
  const cells = Object.values(entries).flatMap((each) => each.map(count))
  const sum = (at: 0 | 1) => count(Object.values(entries).reduce((all, each) => all + each[at], 0))
  const ids = Object.keys(entries)
  return {
    dataset: 'audits',
    axes: [{ id: 'about', label: 'About', entries: ids.map((id) => ({ id, label: id, order: -1 })), chosen: [] }],
    measures: [
      { id: 'worries', label: 'Worries', noun: 'worries', ...base },
      { id: 'goodPractice', label: 'Good practice', noun: 'findings of good practice', ...base },
    ],
    cells,
    rowTotals: cells,
    totals: [sum(0), sum(1)],
    asAt: 100,
    period: [],
    records: { shown: 6, of: 6 },
    filteredBy: [],
    cannotFilter: [],
    sample: false,
  }
}

test('worries stand to the left of each name, good practice to the right, with both sums above', () => {
  render(<SpreadMark name="Worries" result={given({ Hearing: [3, 1], Recording: [0, 2] })} />)
  expect(screen.getByText('Worries: 3')).toBeInTheDocument()
  expect(screen.getByText('Good practice: 3')).toBeInTheDocument()
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent)
  expect(rows[0]).toMatch(/^Hearing: 3 worries, 1 findings of good practice$/)
})

test('a row leads to the rows behind it', async () => {
  const onBehind = vi.fn()
  render(<SpreadMark name="Worries" result={given({ Hearing: [3, 1] })} onBehind={onBehind} />)
  await userEvent.click(screen.getByRole('button', { name: /^Hearing/ }))
  expect(onBehind).toHaveBeenCalledWith(['Hearing'], 'worries')
})

test('a standard that was only counted is left out', () => {
  const kept = withFindings(given({ Hearing: [1, 0], Counted: [0, 0] }))
  expect(kept.axes[0]?.entries.map(({ id }) => id)).toEqual(['Hearing'])
})
