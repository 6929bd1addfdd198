import '../../src/core/jitless'
import { afterEach, beforeEach, expect } from 'vitest'

const original = console.error
const said: unknown[][] = []

beforeEach(() => {
  said.length = 0
  console.error = (...words: unknown[]) => {
    said.push(words)
    original(...words)
  }
})

/** A console error fails the test it was written in; a test that expects one puts its own spy on `console.error`. */
afterEach(() => {
  console.error = original
  expect(said, 'console.error was called').toEqual([])
})
