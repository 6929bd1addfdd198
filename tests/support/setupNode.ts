import '../../src/core/jitless'
import { afterEach, beforeEach, expect, vi } from 'vitest'

const spies: { mock: { calls: unknown[][] }; mockRestore: () => void }[] = []

beforeEach(() => {
  spies.push(vi.spyOn(console, 'error'))
})

/** A console error fails the test it was written in. A test that expects one takes over `console.error` with its own spy. */
afterEach(() => {
  const calls = spies.splice(0).flatMap((spy) => {
    const said = spy.mock.calls
    spy.mockRestore()
    return said
  })
  expect(calls, 'console.error was called').toEqual([])
})
