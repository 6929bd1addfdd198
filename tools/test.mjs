// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from './build.mjs'
import { getChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { root, runTool } from './run.mjs'
import { tally } from './tally.mjs'

const record = resolve(root, '.cache/tests.json')

function readRecord() {
  return existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : null
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
    return tally(readRecord(), code)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

const { passed, failed } = await test()
process.exitCode = failed === 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)
