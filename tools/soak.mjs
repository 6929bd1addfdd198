// @ts-check
import { build } from './build.mjs'
import { getChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { runTool } from './run.mjs'

/**
 * The long loops: the browser killed in the middle of changes to the library, and the importer fed with generated files.
 * `npm run soak -- [seed]` repeats a run; SOAK_KILLS and SOAK_RUNS set how long the loops are.
 */
const seed = process.argv[2] ?? String(crypto.getRandomValues(new Uint32Array(1))[0])
const { SOAK_KILLS = '200', SOAK_RUNS = '1000000' } = process.env

await install()
const chromium = await getChromium()
await build()
console.log(`Seed ${seed}: ${SOAK_KILLS} kills in each kind of change, ${SOAK_RUNS} generated files.`)
const env = {
  CHROMIUM_PATH: chromium,
  GOLDEN_THREAD_BUILT: 'yes',
  SOAK_SEED: seed,
  SOAK_KILLS,
  SOAK_RUNS,
}
const { code } = await runTool(
  'vitest',
  ['run', 'tests/journeys/libraryKill.test.ts', 'tests/core/import/conservation.test.ts'],
  { env },
)
console.log(`Seed ${seed}: ${code === 0 ? 'everything holds' : 'something does not hold'}.`)
process.exitCode = code
