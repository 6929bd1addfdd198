import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import type { Figure, Result } from '../../src/core/query/query'
import { barsOf } from '../../src/marks/barsOf'
import { MarkView } from '../../src/marks/MarkView'
import { stackOf } from '../../src/marks/stackOf'
import { count, percentOf, quarterAxis, resultOf, share, themeAxis, visualOf } from './fixture'

const two = ['Domestic abuse', 'Fathers']

/** A result lit by an agency elsewhere, with the figures without it. */
function lit(result: Result, cells: readonly Figure[], rowTotals = cells, totals = rowTotals.slice(0, 1)): Result {
  return { ...result, whole: { cells, rowTotals, totals, litBy: ['agency'] } }
}

const states = {
  id: 'state',
  label: 'Status',
  dimension: 'state' as const,
  chosen: [],
  entries: [
    { id: 'overdue', label: 'Overdue', order: 0 },
    { id: 'on-track', label: 'On track', order: 2 },
  ],
}
const stacked = resultOf({
  axes: [themeAxis(two), states],
  cells: [count(2), count(5), count(0), count(1)],
  rowTotals: [count(7), count(1)],
  colTotals: [count(2), count(6)],
  totals: [count(8)],
})

describe('a part within its whole', () => {
  test('bars are scaled by the whole, the part drawn before it, and both numbers are printed', async () => {
    const result = lit(resultOf({ axes: [themeAxis(two)], cells: [count(5), count(0)] }), [count(14), count(4)])
    const bars = barsOf(result)
    expect(bars?.max).toBe(14)
    expect(bars?.bars[0]?.segments).toEqual([expect.objectContaining({ length: 14, part: 5 })])
    render(<MarkView visual={visualOf({ kind: 'bar' })} result={result} onPick={vi.fn()} />)
    expect(await screen.findByRole('button', { name: 'Domestic abuse 5 of 14' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Fathers 0 of 4' })).toBeVisible()
  })

  test('each stretch of a stack of counts keeps its place, with its part inside', () => {
    const stack = stackOf(lit(stacked, [count(4), count(6), count(1), count(1)], [count(10), count(2)]), 'axis', false)
    expect(stack?.max).toBe(10)
    expect(stack?.bars[0]?.segments.map(({ length, part }) => [length, part])).toEqual([
      [4, 2],
      [6, 5],
    ])
  })

  test('a share prints the part, then that of all', async () => {
    const result = lit(
      resultOf({ axes: [themeAxis(two)], measures: [percentOf], cells: [share(41, 64), share(2, 8)] }),
      [share(51, 100), share(17, 48)],
    )
    render(<MarkView visual={visualOf({ kind: 'bar' })} result={result} onPick={vi.fn()} />)
    expect(await screen.findByRole('button', { name: 'Domestic abuse 64% 41/64 all 51%' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Fathers S 2/8 all 35%' })).toBeVisible()
  })

  test('a number says of how many it is', () => {
    const result = lit(resultOf({ totals: [count(7)] }), [], [], [count(34)])
    render(<MarkView visual={visualOf({ kind: 'number' })} result={result} />)
    expect(screen.getByText('7').textContent).toBe('7 of 34')
  })
})

describe('a part of a stack', () => {
  const draw = (onPickCell = vi.fn(), onBehind = vi.fn()) => {
    const visual = visualOf({ kind: 'stack', of: 'axis', share: false })
    render(<MarkView visual={visual} result={stacked} onPickCell={onPickCell} onBehind={onBehind} />)
    return { onPickCell, onBehind }
  }

  test('is reached by the arrow to the right, and chooses both its entries', async () => {
    const user = userEvent.setup()
    const { onPickCell, onBehind } = draw()
    await screen.findByRole('button', { name: /^Domestic abuse 7/ })
    await user.tab()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(screen.getByRole('button', { name: 'Domestic abuse, On track: 5' })).toHaveFocus()
    await user.keyboard('{Control>}{Enter}{/Control}{Shift>}{Enter}{/Shift}')
    expect(onPickCell.mock.calls).toEqual([
      [
        [
          { dimension: 'theme', id: 'domestic-abuse' },
          { dimension: 'state', id: 'on-track' },
        ],
        true,
      ],
    ])
    expect(onBehind.mock.calls).toEqual([[['domestic-abuse', 'on-track'], 'recommendations']])
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('button', { name: /^Fathers 1/ })).toHaveFocus()
  })

  test('is chosen in every row by its entry in the key, added with Ctrl, by one tab stop after the marks', async () => {
    const user = userEvent.setup()
    const { onPickCell } = draw()
    await user.click(await screen.findByRole('button', { name: 'Overdue' }))
    await screen.findByRole('button', { name: /^Domestic abuse 7/ }).then((mark) => mark.focus())
    await user.tab()
    await user.keyboard('{ArrowRight}{Control>}{Enter}{/Control}')
    expect(screen.getByRole('button', { name: 'On track' })).toHaveFocus()
    expect(onPickCell.mock.calls).toEqual([
      [[{ dimension: 'state', id: 'overdue' }], false],
      [[{ dimension: 'state', id: 'on-track' }], true],
    ])
  })

  test('the context menu on a row asks for the rows behind all of it', async () => {
    const { onBehind } = draw()
    fireEvent.contextMenu(await screen.findByRole('button', { name: /^Fathers 1/ }))
    expect(onBehind.mock.calls).toEqual([[['fathers', null], 'recommendations']])
  })
})

test('the chosen mark answers before the engine does, and a second click takes its place', async () => {
  const user = userEvent.setup()
  const result = resultOf({ axes: [themeAxis(two)], cells: [count(5), count(4)] })
  const onPick = vi.fn()
  const visual = visualOf({ kind: 'bar' })
  const { rerender } = render(<MarkView visual={visual} result={result} onPick={onPick} />)
  const first = await screen.findByRole('button', { name: /^Domestic/ })
  await user.click(first)
  expect(first).toHaveAttribute('aria-pressed', 'true')
  await user.click(screen.getByRole('button', { name: /^Fathers/ }))
  expect(first).toHaveAttribute('aria-pressed', 'false')
  const late = (chosen: string[]) => ({ ...result, axes: [themeAxis(two, chosen)] })
  rerender(<MarkView visual={visual} result={late(['domestic-abuse'])} onPick={onPick} />)
  expect(first).toHaveAttribute('aria-pressed', 'false')
  rerender(<MarkView visual={visual} result={late(['fathers'])} onPick={onPick} />)
  expect(screen.getByRole('button', { name: /^Fathers/ })).toHaveAttribute('aria-pressed', 'true')
})

test('what another step undid before it was answered is not shown as chosen', async () => {
  const user = userEvent.setup()
  const result = resultOf({ axes: [themeAxis(two)], cells: [count(5), count(4)] })
  const visual = visualOf({ kind: 'bar' })
  const drawn = (chosen: readonly string[]) => (
    <MarkView {...{ visual, result }} selection={chosen.length > 0 ? { theme: chosen } : {}} onPickCell={vi.fn()} />
  )
  const { rerender } = render(drawn([]))
  const mark = await screen.findByRole('button', { name: /^Domestic/ })
  await user.click(mark)
  expect(mark).toHaveAttribute('aria-pressed', 'true')
  rerender(drawn(['domestic-abuse']))
  expect(mark).toHaveAttribute('aria-pressed', 'true')
  rerender(drawn([]))
  expect(mark).toHaveAttribute('aria-pressed', 'false')
})

describe('a tooltip', () => {
  const draw = async () => {
    const result = resultOf({ axes: [themeAxis(two)], cells: [count(14), count(6)], totals: [count(20)] })
    render(<MarkView visual={visualOf({ kind: 'bar' })} result={result} onPick={vi.fn()} />)
    return await screen.findByRole('button', { name: /^Domestic/ })
  }

  test('shows on focus, describes its mark, and goes with Escape, which goes no further', async () => {
    const onKey = vi.fn()
    window.addEventListener('keydown', onKey)
    const user = userEvent.setup()
    const mark = await draw()
    vi.spyOn(mark, 'matches').mockReturnValue(true)
    await user.tab()
    expect(screen.getByRole('tooltip')).toHaveTextContent('Share of 20 70%')
    expect(mark).toHaveAccessibleDescription(/Share of 20/)
    onKey.mockClear()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
    expect(onKey).not.toHaveBeenCalled()
    window.removeEventListener('keydown', onKey)
  })

  test('stays while the pointer is on it, and goes when it leaves', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const mark = await draw()
    fireEvent.pointerEnter(mark)
    fireEvent.pointerLeave(mark)
    fireEvent.pointerEnter(screen.getByRole('tooltip'))
    vi.advanceTimersByTime(1000)
    const tip = screen.getByRole('tooltip')
    fireEvent.pointerLeave(tip)
    await vi.waitFor(() => expect(screen.queryByRole('tooltip')).not.toBeInTheDocument())
    vi.useRealTimers()
  })

  test('goes with a click', async () => {
    const mark = await draw()
    fireEvent.pointerEnter(mark)
    fireEvent.click(mark)
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument()
  })
})

test('a line draws its whole behind it and says both at its end', async () => {
  const result = lit(
    resultOf({ axes: [themeAxis(['Fathers']), quarterAxis('2026-27-q1', 2)], cells: [count(7), count(8)] }),
    [count(70), count(83)],
  )
  render(<MarkView visual={visualOf({ kind: 'line' })} result={result} onPick={vi.fn()} />)
  expect(await screen.findByRole('button', { name: /^8 of 83 Fathers/ })).toBeVisible()
})
