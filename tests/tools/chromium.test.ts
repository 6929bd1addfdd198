import { afterEach, describe, expect, test, vi } from 'vitest'
import { findChromium } from '../../tools/chromium.mjs'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the browser the tests drive', () => {
  test('is the one CHROMIUM_PATH names', () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath)
    expect(findChromium()).toBe(process.execPath)
  })

  test('is not quietly another when CHROMIUM_PATH is wrong', () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
    expect(() => findChromium()).toThrow('CHROMIUM_PATH does not name a program that runs: /nowhere/chromium')
  })
})
