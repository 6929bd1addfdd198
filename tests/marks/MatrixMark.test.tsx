import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { MarkView } from '../../src/marks/MarkView'
import { count, quarterAxis, resultOf, state, themeAxis, visualOf } from './fixture'

const result = resultOf({
  axes: [themeAxis(['Domestic abuse', 'Fathers']), quarterAxis('2026-27-q1', 2, ['2026-27-q2'])],
  cells: [count(8), count(1), count(0), state('withheld')],
  rowTotals: [count(9), count(0, true)],
  colTotals: [count(8), count(1, true)],
  totals: [count(9, true)],
})

const draw = async (given: Partial<Parameters<typeof MarkView>[0]> = {}) => {
  render(<MarkView visual={visualOf({ kind: 'matrix', heat: true })} result={result} {...given} />)
  return await screen.findByRole(given.onPickCell ? 'grid' : 'table')
}

describe('a matrix', () => {
  test('has every cell, with totals of rows and columns', async () => {
    await draw()
    const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent?.trim()))
    expect(rows).toEqual([
      ['Theme', '2026/27 Q1', '2026/27 Q2', 'In all'],
      ['Domestic abuse', '8', '1', '9'],
      ['Fathers', '0', 'cwithheld', 'at least 0'],
      ['In all', '8', 'at least 1', 'at least 9'],
    ])
  })

  test('shades by four steps, the most the darkest, and zero not at all', async () => {
    await draw()
    const step = (name: string) => screen.getAllByRole('cell', { name })[0]?.dataset.step
    expect([step('8'), step('1'), step('0')]).toEqual(['4', '1', undefined])
  })

  test('says once below what the dashes of its cells mean, and in each to who hears it', async () => {
    const cells = [count(8), state('none-recorded'), count(0), count(2)]
    await draw({ result: { ...result, cells } })
    expect(screen.getByRole('cell', { name: 'none recorded' })).toBeVisible()
    expect(screen.getByText('none recorded', { selector: 'p' })).toHaveAttribute('aria-hidden', 'true')
  })

  test('is one tab stop; arrows go from cell to cell, Enter chooses both entries, a head chooses its own', async () => {
    const user = userEvent.setup()
    const onPickCell = vi.fn()
    const onBehind = vi.fn()
    await draw({ onPickCell, onBehind })
    await user.tab()
    expect(screen.getByRole('rowheader', { name: 'Domestic abuse' })).toHaveFocus()
    await user.keyboard('{ArrowRight}{Enter}{ArrowDown}{Control>}{Enter}{/Control}{ArrowUp}{ArrowUp}{Enter}')
    const q1 = { dimension: 'quarter', id: '2026-27-q1' }
    expect(onPickCell.mock.calls).toEqual([
      [[{ dimension: 'theme', id: 'domestic-abuse' }, q1], false],
      [[{ dimension: 'theme', id: 'fathers' }, q1], true],
      [[q1], false],
    ])
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Shift>}{Enter}{/Shift}')
    expect(onBehind.mock.calls).toEqual([[[null, '2026-27-q1'], 'recommendations']])
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  test('a click on the total of all chooses nothing', async () => {
    const user = userEvent.setup()
    const onPickCell = vi.fn()
    await draw({ onPickCell })
    await user.click(screen.getByRole('gridcell', { name: 'at least 9' }))
    expect(onPickCell).not.toHaveBeenCalled()
  })
})
