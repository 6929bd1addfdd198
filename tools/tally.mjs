// @ts-check

/**
 * @typedef {{ numPassedTests: number, testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[] }} Record
 * What vitest's JSON reporter leaves behind.
 */

/**
 * What a run came to. A file that broke before its first test counts as one failure, and so does a run that failed
 * without naming a test, held no test, or left no record.
 * @param {Record | null} record
 * @param {number} code the exit code of the run
 * @returns {{ passed: number, failed: number }}
 */
export function tally(record, code) {
  const passed = record?.numPassedTests ?? 0
  const failed = (record?.testResults ?? []).reduce((sum, { status, assertionResults }) => {
    const failures = assertionResults.filter((result) => result.status === 'failed').length
    return sum + (status === 'failed' ? Math.max(1, failures) : failures)
  }, 0)
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed }
}
