import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { holdInPlace } from '../../../../src/features/report/card/holdInPlace'

let settle = () => {}
let top = 400
const scrolled = vi.fn(({ top: by }: { top: number }) => {
  top -= by
})
const mark = document.createElement('button')
mark.getBoundingClientRect = () => new DOMRect(0, top, 10, 10)

beforeEach(() => {
  vi.useFakeTimers()
  scrolled.mockClear()
  top = 400
  document.body.append(mark)
  vi.stubGlobal('scrollBy', scrolled)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        settle = told
      }
      observe() {}
      disconnect() {
        settle = () => {}
      }
    },
  )
  holdInPlace(mark)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('what grows above a chosen mark is scrolled away, so that it stays under the pointer', () => {
  top = 433
  settle()
  expect(scrolled).toHaveBeenCalledWith({ top: 33, behavior: 'instant' })
  settle()
  expect(scrolled).toHaveBeenCalledOnce()
  top = 390
  settle()
  expect(top).toBe(400)
})

test.each([
  ['the reader scrolls', () => window.dispatchEvent(new Event('wheel'))],
  ['the page has settled', () => vi.advanceTimersByTime(2000)],
  ['the mark is gone', () => mark.remove()],
])('it ends when %s', (_, end) => {
  end()
  top = 433
  settle()
  expect(scrolled).not.toHaveBeenCalled()
})
