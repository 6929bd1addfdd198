import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useLongPress } from '../../../../src/features/report/card/useLongPress'

const told = { menu: vi.fn(), click: vi.fn() }
const finger = { pointerType: 'touch', isPrimary: true, clientX: 40, clientY: 40 }

function Card() {
  const { isTwice, ...pressed } = useLongPress()
  return (
    <figure
      {...pressed}
      onContextMenu={(event) => {
        event.preventDefault()
        if (!isTwice(event.target)) told.menu()
      }}
    >
      <button type="button" onClick={told.click}>
        Fathers
      </button>
      <p>Words</p>
    </figure>
  )
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  render(<Card />)
})
afterEach(() => {
  vi.useRealTimers()
})

const mark = () => screen.getByRole('button')

test('a finger that rests on a mark asks for its menu, and chooses nothing as it is lifted', () => {
  fireEvent.pointerDown(mark(), finger)
  vi.advanceTimersByTime(600)
  expect(told.menu).toHaveBeenCalledOnce()
  fireEvent.pointerUp(mark(), finger)
  fireEvent.click(mark())
  expect(told.click).not.toHaveBeenCalled()
  fireEvent.pointerDown(mark(), finger)
  fireEvent.pointerUp(mark(), finger)
  fireEvent.click(mark())
  expect(told.click).toHaveBeenCalledOnce()
})

test('the press a browser sends of itself afterwards opens nothing again', () => {
  fireEvent.pointerDown(mark(), finger)
  vi.advanceTimersByTime(600)
  fireEvent.contextMenu(mark())
  expect(told.menu).toHaveBeenCalledOnce()
})

test.each([
  ['is lifted', () => fireEvent.pointerUp(mark(), finger)],
  ['scrolls', () => fireEvent.pointerMove(mark(), { ...finger, clientY: 70 })],
  ['is taken by the page', () => fireEvent.pointerCancel(mark(), finger)],
])('a finger that %s before then asks for nothing', (_, end) => {
  fireEvent.pointerDown(mark(), finger)
  vi.advanceTimersByTime(200)
  end()
  vi.advanceTimersByTime(600)
  expect(told.menu).not.toHaveBeenCalled()
})

test('a mouse has a button of its own for that, and words are no mark', () => {
  fireEvent.pointerDown(mark(), { ...finger, pointerType: 'mouse' })
  vi.advanceTimersByTime(600)
  fireEvent.pointerDown(screen.getByText('Words'), finger)
  vi.advanceTimersByTime(600)
  expect(told.menu).not.toHaveBeenCalled()
})
