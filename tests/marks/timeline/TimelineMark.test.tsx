import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { TimelineMark } from '../../../src/marks/timeline/TimelineMark'
import { timelineLayout } from '../../../src/marks/timeline/timelineLayout'
import { item, overdue } from '../../core/tracker/trackerOf'

const many = (count: number) => Array.from({ length: count }, (_, at) => item({ id: `R${at}` }))

describe('the timeline', () => {
  test('is one tab stop; arrows move, Enter opens a row by its id', async () => {
    const onOpen = vi.fn()
    const user = userEvent.setup()
    render(<TimelineMark name="Timeline" asAt={400} items={[overdue('LATE', 50), item()]} onOpen={onOpen} />)
    await user.tab()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('R1')
  })

  test('says a row in words: when it was agreed, was due, is due, and how late it is', () => {
    const slipped = { ...overdue('LATE', 50), earlierDues: [{ due: 300, tracker: 8100 }] }
    render(<TimelineMark name="Timeline" asAt={400} items={[slipped]} onOpen={() => undefined} />)
    expect(screen.getByRole('button')).toHaveAccessibleName(
      /^LATE Record both parents ?\. Overdue: agreed 11 April 1970, was due 28 October 1970, due 17 December 1970\. ?50 days late$/,
    )
  })

  test('shows twenty rows and folds the others away', async () => {
    render(<TimelineMark name="Timeline" asAt={400} items={many(23)} onOpen={() => undefined} />)
    expect(screen.getAllByRole('button', { name: /^R/ })).toHaveLength(20)
    await userEvent.click(screen.getByRole('button', { name: 'Show 3 more' }))
    expect(screen.getAllByRole('button', { name: /^R/ })).toHaveLength(23)
  })
})

describe('its layout', () => {
  const day = fc.option(fc.integer({ min: -9000, max: 9000 }))

  test('keeps every mark within its width, in order of time', () => {
    fc.assert(
      fc.property(day, day, day, (added, due, completed) => {
        const { rows, today, ticks } = timelineLayout([item({ added, due, completed })], 400)
        const [row] = rows
        const ends = [row?.run, row?.late].flatMap((part) => (part ? [part.from, part.to] : []))
        for (const at of [today, row?.due, row?.completed, ...ends, ...ticks.map((tick) => tick.at)]) {
          if (typeof at !== 'number') continue
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThanOrEqual(1)
        }
        for (const part of [row?.run, row?.late]) if (part) expect(part.from).toBeLessThanOrEqual(part.to)
      }),
    )
  })

  test('draws as late what was completed after its due date, and nothing else', () => {
    const [late, onTime] = timelineLayout(
      [item({ band: '', due: 200, completed: 300 }), item({ band: '', due: 300, completed: 300 })],
      400,
    ).rows
    expect(late?.late).not.toBeNull()
    expect(onTime?.late).toBeNull()
  })
})
