import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Figure } from '../../../src/core/query/query'
import { pairsOf } from '../../../src/core/reaudit/reaudit'
import { reauditResult } from '../../../src/core/reaudit/reauditResult'
import { ChangeMark } from '../../../src/marks/reaudit/ChangeMark'

const share = (n: number): Figure => ({ state: 'value', value: n / 8, n, N: 8, atLeast: false, small: true })
const tested = (standard: string, day: number, n: number) => ({
  standard,
  words: standard,
  audit: String(day),
  title: '',
  day,
  figure: share(n),
})
const tests = [
  tested('Risk follows the family', 1, 2),
  tested('Risk follows the family', 2, 6),
  tested('Children are seen', 1, 5),
  tested('Children are seen', 2, 5),
  tested('Fathers are asked', 2, 3),
]
const result = reauditResult({
  ...pairsOf(tests),
  records: { shown: 5, of: 5 },
  filteredBy: [],
  cannotFilter: [],
  asAt: 10,
  sample: false,
})

test('each standard says what it was, what it is and how it changed, in counts of a small sample', () => {
  render(<ChangeMark name="Standards" result={result} />)
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent)
  expect(rows[0]).toMatch(/Risk follows the family.*2\/8 to 6\/8.*\+4/)
  expect(rows[1]).toMatch(/Children are seen.*5\/8 to 5\/8.*same/)
  expect(rows[2]).toMatch(/Fathers are asked.*3\/8.*not comparable/)
})

test('hollow is before, filled is after, and equal values are one circle', () => {
  const { container } = render(<ChangeMark name="Standards" result={result} />)
  const dots = [...container.querySelectorAll('[data-dot]')].map((dot) => dot.getAttribute('data-dot'))
  expect(dots).toEqual(['before', 'after', 'same', 'after'])
})

test('a standard is chosen by its row', async () => {
  const onPick = vi.fn()
  render(<ChangeMark name="Standards" result={result} onPick={onPick} />)
  await userEvent.click(screen.getByRole('button', { name: /^Children are seen/ }))
  expect(onPick).toHaveBeenCalledWith([{ dimension: 'standard', id: 'Children are seen' }], false)
})
