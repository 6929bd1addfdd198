import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import type { Result } from '../../src/core/query/query'
import { MarkView } from '../../src/marks/MarkView'
import { count, countOf, percentOf, quarterAxis, resultOf, share, state, themeAxis, visualOf } from './fixture'

const three = ['Domestic abuse', 'Fathers', 'Advocacy']
const bar = (chosen: string[] = []): Result =>
  resultOf({
    axes: [themeAxis(three, chosen)],
    measures: [percentOf],
    cells: [share(41, 64), share(17, 48), state('withheld')],
    totals: [share(58, 112)],
  })

async function row(name: RegExp) {
  return await screen.findByRole('button', { name })
}

describe('a bar mark', () => {
  test('each entry is a button named with its figure and what it rests on', async () => {
    render(<MarkView visual={visualOf({ kind: 'bar' })} result={bar()} onPick={vi.fn()} />)
    expect(await row(/^Domestic abuse 64% 41\/64$/)).toHaveTextContent('64% 41/64')
    expect(await row(/^Advocacy withheld$/)).toHaveTextContent('withheld')
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Domestic abuse 64%, 41 of 64. Fathers 35%, 17 of 48. Advocacy withheld.',
    )
  })

  test('a click chooses, Ctrl and a click adds', async () => {
    const onPick = vi.fn()
    const user = userEvent.setup()
    render(<MarkView visual={visualOf({ kind: 'bar' })} result={bar()} onPick={onPick} />)
    await user.click(await row(/^Fathers/))
    await user.keyboard('{Control>}')
    await user.click(await row(/^Advocacy/))
    await user.keyboard('{/Control}')
    expect(onPick.mock.calls).toEqual([
      ['theme', 'fathers', false],
      ['theme', 'advocacy', true],
    ])
  })

  test('it is one tab stop; arrows move, Enter and Space choose, Ctrl and Enter adds', async () => {
    const onPick = vi.fn()
    const user = userEvent.setup()
    render(<MarkView visual={visualOf({ kind: 'bar' })} result={bar()} onPick={onPick} />)
    await row(/^Domestic abuse/)
    await user.tab()
    expect(await row(/^Domestic abuse/)).toHaveFocus()
    await user.keyboard('{ArrowDown}{Enter}{End} {ArrowUp}{Control>}{Enter}{/Control}')
    expect(onPick.mock.calls).toEqual([
      ['theme', 'fathers', false],
      ['theme', 'advocacy', false],
      ['theme', 'fathers', true],
    ])
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  test('the chosen entry is pressed, the others are drawn back', async () => {
    const { container } = render(
      <MarkView visual={visualOf({ kind: 'bar' })} result={bar(['fathers'])} onPick={vi.fn()} />,
    )
    expect(await row(/^Fathers/)).toHaveAttribute('aria-pressed', 'true')
    expect(await row(/^Domestic abuse/)).toHaveAttribute('aria-pressed', 'false')
    expect(container.querySelectorAll('g[data-dimmed]')).toHaveLength(1)
  })

  test('without a shared dimension there is nothing to choose', async () => {
    const { dimension: _, ...axis } = themeAxis(three)
    render(<MarkView visual={visualOf({ kind: 'bar' })} result={{ ...bar(), axes: [axis] }} onPick={vi.fn()} />)
    expect(await screen.findAllByRole('listitem')).toHaveLength(3)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('entries past the first few are folded away until asked for, unless one is chosen', async () => {
    const user = userEvent.setup()
    const visual = visualOf({ kind: 'bar', first: 2 })
    const { rerender } = render(<MarkView visual={visual} result={bar()} onPick={vi.fn()} />)
    await row(/^Fathers/)
    expect(screen.queryByRole('button', { name: /^Advocacy/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show 1 more' }))
    expect(await row(/^Advocacy/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Fold/ }))
    rerender(<MarkView visual={visual} result={bar(['advocacy'])} onPick={vi.fn()} />)
    expect(await row(/^Advocacy/)).toBeVisible()
  })
})

test('on paper no entry is folded away', async () => {
  render(<MarkView visual={visualOf({ kind: 'bar', first: 2 })} result={bar()} onPick={vi.fn()} />)
  await row(/^Fathers/)
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(await row(/^Advocacy/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /more$/ })).not.toBeInTheDocument()
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(screen.queryByRole('button', { name: /^Advocacy/ })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Show 1 more' })).toBeVisible()
})

describe('a stack mark', () => {
  const states = {
    id: 'state',
    label: 'State',
    chosen: [],
    entries: [
      { id: 'overdue', label: 'Overdue', order: 0 },
      { id: 'completed-evidenced', label: 'Completed and evidenced', order: 6 },
    ],
  }
  const result = resultOf({
    axes: [themeAxis(['Domestic abuse', 'Fathers']), states],
    cells: [count(2), count(5), count(0), count(0)],
    rowTotals: [count(7), count(0)],
    totals: [count(7)],
  })

  test('parts carry their letters, totals stand at the ends, and the key is in stack order', async () => {
    render(<MarkView visual={visualOf({ kind: 'stack', of: 'axis', share: false })} result={result} onPick={vi.fn()} />)
    const first = await row(/^Domestic abuse 7 ?: Overdue 2, Completed and evidenced 5$/)
    expect(first).toHaveTextContent('Domestic abuse 7')
    expect(await row(/^Fathers 0$/)).toHaveTextContent('0')
    const chart = screen.getByRole('img', { name: /Domestic abuse 7/ })
    expect([...chart.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['O', 'E'])
    const [key] = screen.getAllByRole('list')
    expect(
      key &&
        within(key)
          .getAllByRole('listitem')
          .map((item) => item.textContent),
    ).toEqual(['OOverdue', 'EEvidenced'])
  })
})

describe('a line mark', () => {
  const result = resultOf({
    axes: [themeAxis(['Domestic abuse', 'Fathers'], ['fathers']), quarterAxis('2025-26-q4', 3)],
    measures: [{ ...countOf, id: 'attended', label: 'Attended' }],
    cells: [count(140), count(0), count(168), count(18), state('none-recorded'), count(83)],
    totals: [count(409)],
  })

  test('the end of each line is a button that chooses it; quarters choose themselves', async () => {
    const onPick = vi.fn()
    const user = userEvent.setup()
    render(<MarkView visual={visualOf({ kind: 'line' })} result={result} onPick={onPick} />)
    const end = await row(/^168 Domestic abuse ?: 2025\/26 Q4 140, 2026\/27 Q1 0, 2026\/27 Q2 168$/)
    expect(end).toHaveTextContent('168 Domestic abuse')
    expect(await row(/^83 Fathers.*Q1 none recorded/)).toHaveAttribute('aria-pressed', 'true')
    await user.click(end)
    await user.click(await row(/^2026\/27 Q1: Domestic abuse 0, Fathers none recorded$/))
    expect(onPick.mock.calls).toEqual([
      ['theme', 'domestic-abuse', false],
      ['quarter', '2026-27-q1', false],
    ])
  })

  test('where nothing is known no point is drawn', async () => {
    const { container } = render(<MarkView visual={visualOf({ kind: 'line' })} result={result} onPick={vi.fn()} />)
    await row(/^83 Fathers/)
    const drawn = [...container.querySelectorAll('[class*=plot] path')].map((path) => path.getAttribute('d') ?? '')
    expect(drawn.length).toBeGreaterThan(0)
    expect(drawn.filter((path) => path.includes('NaN'))).toEqual([])
  })

  test('a quarter alone stands under its point, in the middle', async () => {
    const one = { ...result, axes: [themeAxis(['Domestic abuse', 'Fathers']), quarterAxis('2024-25-q1', 1)] }
    const { container } = render(<MarkView visual={visualOf({ kind: 'line' })} result={one} onPick={vi.fn()} />)
    const { left, width } = (await row(/^2024\/25 Q1: /)).style
    const dot = container.querySelector('[class*=plot] path[class*=dot]')
    const middle = Number.parseFloat(left) + Number.parseFloat(width) / 2
    expect(Number(/^M([\d.]+)/.exec(dot?.getAttribute('d') ?? '')?.[1]) + 4).toBeCloseTo(middle, 0)
  })
})
