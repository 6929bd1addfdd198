// @ts-check
import { build } from './build.mjs'
import { getChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { runTool } from './run.mjs'

/*
 * The long loops: the browser killed in the middle of changes to the library, storms of clicks,
 * and the importer fed with generated files.
 * `npm run soak -- 12345` plays the kills of a seed again; SOAK_KILLS, SOAK_STORMS and SOAK_RUNS say how long the loops are.
 */
const seed = Number(process.argv[2] ?? crypto.getRandomValues(new Uint32Array(1))[0])
const kills = Number(process.env.SOAK_KILLS ?? 200)
const storms = Number(process.env.SOAK_STORMS ?? 20)
const runs = Number(process.env.SOAK_RUNS ?? 1_000_000)

/** The tests that read generated files: so many in all. */
const generated = ['conservation', 'anyBytes', 'cleanedCsv'].map((name) => `tests/core/import/${name}.test.ts`)

/** As many generated files as one test gets through before its time is up. */
const batch = 50_000

await install()
const CHROMIUM_PATH = await getChromium()
await build()

/**
 * @param {string} what
 * @param {readonly string[]} files
 * @param {Record<string, string>} env
 */
async function soak(what, files, env) {
  console.log(`Seed ${env.SOAK_SEED}: ${what} …`)
  const { code, output } = await runTool('vitest', ['run', ...files], {
    quiet: true,
    env: { CHROMIUM_PATH, GOLDEN_THREAD_BUILT: 'yes', ...env },
  })
  if (code !== 0) console.log(output)
  console.log(`Seed ${env.SOAK_SEED}: ${what}: ${code === 0 ? 'holds' : 'DOES NOT HOLD'}`)
  return code === 0
}

let holds = await soak(`${kills} kills in each kind of change`, ['tests/journeys/libraryKill.test.ts'], {
  SOAK_SEED: String(seed),
  SOAK_KILLS: String(kills),
})
holds &&= await soak(`${storms} storms of clicks`, ['tests/journeys/storm.test.ts'], {
  SOAK_SEED: String(seed),
  SOAK_STORMS: String(storms),
})
for (let done = 0; done < runs && holds; done += batch) {
  const size = Math.min(batch, runs - done)
  holds = await soak(`generated files ${done + 1} to ${done + size}`, generated, {
    SOAK_SEED: String(seed + done),
    IMPORT_RUNS: String(size),
  })
}
console.log(holds ? `Seed ${seed}: everything holds.` : `Seed ${seed}: something does not hold.`)
process.exitCode = holds ? 0 : 1
