import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { Lanes } from '../../../src/marks/thread/Lanes'
import { Rope } from '../../../src/marks/thread/Rope'
import { ThreadMark } from '../../../src/marks/thread/ThreadMark'
import { strandsOf } from './fixture'

const few = () => strandsOf({ better: 2, 'no-better': 1, 'not-re-audited': 1, 'no-recommendation': 3 })

describe('the rope', () => {
  test('says each gate and where strands stop', () => {
    render(<Rope strands={few()} width={1200} origin="in 2 audits" />)
    expect(screen.getByRole('img')).toHaveAccessibleName(
      '7 worries found. 4 of 7 have a recommendation. 4 of 4 have training. 3 of 4 were re-audited on the same standard. 2 of 3 got better. ' +
        '2 run the whole way. 1 stops here: re-audited, no better. 1 stops here: not re-audited. 3 stop here: no recommendation.',
    )
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '7 worries found in 2 audits',
      '4 of 7 have a recommendation S',
      '4 of 4 have training S',
      '3 of 4 were re-audited on the same standard S',
      '2 of 3 got better S',
    ])
  })
})

describe('the lanes', () => {
  test('are one tab stop, those that get furthest first; arrows move and Enter opens the story', async () => {
    const onOpen = vi.fn()
    const user = userEvent.setup()
    render(<Lanes strands={few()} width={1200} label="Threads" onOpen={onOpen} />)
    await user.tab()
    const lanes = within(screen.getByRole('toolbar', { name: 'Threads' })).getAllByRole('button')
    expect(lanes).toHaveLength(7)
    expect(lanes[0]).toHaveFocus()
    expect(lanes[0]).toHaveAccessibleName(
      /^Worry 0: recommendation R0, .*; Moves, 12 came; re-audit, .* 2\/8 to 6\/8 cases; better$/,
    )
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(lanes[2]).toHaveFocus()
    expect(lanes[2]).toHaveAccessibleName(/; re-audited, no better$/)
    await user.keyboard('{Enter}')
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('W2')
    await user.keyboard('{End}')
    expect(lanes[6]).toHaveAccessibleName('Worry 6: no recommendation')
  })

  test('over 14 fold to one lane a group with its count, which opens and folds again', async () => {
    const onOpen = vi.fn()
    const user = userEvent.setup()
    render(<Lanes strands={strandsOf({ better: 3, 'no-training': 12 })} width={1200} label="Threads" onOpen={onOpen} />)
    const buttons = () => screen.getAllByRole('button')
    expect(buttons().map((each) => each.textContent)).toEqual([
      expect.stringContaining('3 run the whole way'),
      expect.stringContaining('12 stop: no training'),
    ])
    const [whole] = buttons()
    if (!whole) throw new Error('no lane')
    await user.click(whole)
    expect(whole).toHaveAttribute('aria-expanded', 'true')
    expect(buttons()).toHaveLength(5)
    await user.click(screen.getByRole('button', { name: /^Worry 1:/ }))
    expect(onOpen).toHaveBeenCalledWith('W1')
    await user.click(whole)
    expect(buttons()).toHaveLength(2)
  })
})

test('where there is little room the counts are a list, and each worry a card under where it stops', async () => {
  const onOpen = vi.fn()
  render(<ThreadMark strands={few()} origin="in 2 audits" smallSample={10} onOpen={onOpen} />)
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    '2 worries run the whole way to better practice',
    '1 worry stops with a re-audit that was no better',
    '1 worry stops with no re-audit',
    '3 worries stop with no recommendation',
  ])
  await userEvent.click(screen.getByRole('button', { name: /^▲ Worry 1/ }))
  expect(onOpen).toHaveBeenCalledWith('W1')
})
