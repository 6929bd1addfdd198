// @ts-check
import { readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from './build.mjs'
import { getChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { root, runTool } from './run.mjs'

const record = resolve(root, '.cache/tests.json')

/**
 * What the run came to. A file that broke before its first test counts as a failure, and so does a run that failed
 * without naming a test, or that held none.
 * @param {number} code
 */
function count(code) {
  /** @type {{ numPassedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const { numPassedTests: passed, testResults } = JSON.parse(readFileSync(record, 'utf8'))
  const failed = testResults.reduce((sum, { status, assertionResults }) => {
    const failures = assertionResults.filter((result) => result.status === 'failed').length
    return sum + (status === 'failed' ? Math.max(1, failures) : failures)
  }, 0)
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed }
}

/** @returns {Promise<{ passed: number, failed: number }>} */
async function test() {
  try {
    await install()
    const chromium = await getChromium()
    console.log(`Chromium: ${chromium}`)
    await build()
    rmSync(record, { force: true })
    const args = [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${record}`,
      ...process.argv.slice(2),
    ]
    const { code } = await runTool('vitest', args, { env: { CHROMIUM_PATH: chromium, GOLDEN_THREAD_BUILT: 'yes' } })
    return count(code)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

const { passed, failed } = await test()
process.exitCode = failed === 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)
