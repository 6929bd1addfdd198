import { describe, expect, test } from 'vitest'
import { tally } from '../../tools/tally.mjs'

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] }
const failing = {
  status: 'failed',
  assertionResults: [{ status: 'failed' }, { status: 'passed' }, { status: 'failed' }],
}
const broken = { status: 'failed', assertionResults: [] }

describe('what a test run came to', () => {
  test('passes when every test passed', () => {
    expect(tally({ numPassedTests: 1, testResults: [passing] }, 0)).toEqual({ passed: 1, failed: 0 })
  })

  test('counts each failed test', () => {
    expect(tally({ numPassedTests: 2, testResults: [passing, failing] }, 1)).toEqual({ passed: 2, failed: 2 })
  })

  test('counts a file that broke before its first test', () => {
    expect(tally({ numPassedTests: 1, testResults: [passing, broken] }, 1)).toEqual({ passed: 1, failed: 1 })
  })

  test('is a failure when the run failed without naming a test', () => {
    expect(tally({ numPassedTests: 1, testResults: [passing] }, 1)).toEqual({ passed: 1, failed: 1 })
  })

  test('is a failure when there was no test, or no record', () => {
    expect(tally({ numPassedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 })
    expect(tally(null, 1)).toEqual({ passed: 0, failed: 1 })
  })
})
