// @ts-check
import { rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright'
import { build, preview } from 'vite'
import { middle, paintTimes } from './benchPaint.mjs'
import { flags, getChromium } from './chromium.mjs'
import { install } from './install.mjs'
import { root } from './run.mjs'

/** @typedef {{ id: string, what: string, peer: string, rows: number, oursMs: number, peerMs: number, ratio: number }} Line */

const quick = process.argv.includes('--quick')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const outDir = resolve(root, '.cache/bench')

/** @param {number} rows */
const short = (rows) => (rows >= 1e6 ? `${rows / 1e6}m` : `${rows / 1e3}k`)
/** @param {number} ms */
const rounded = (ms) => Math.round(ms * 100) / 100

/** @param {Omit<Line, 'ratio'>} given @returns {Line} */
function line({ oursMs, peerMs, ...given }) {
  return {
    ...given,
    oursMs: rounded(oursMs),
    peerMs: rounded(peerMs),
    ratio: Math.round((oursMs / peerMs) * 1e4) / 1e4,
  }
}

/** A fresh page for each measurement, so that none inherits another's memory. @param {import('playwright').Browser} browser @param {string} address */
async function open(browser, address) {
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.error(error.message))
  await page.goto(address)
  await page.waitForFunction(() => 'bench' in window)
  return page
}

/** @param {import('playwright').Browser} browser @param {string} address @param {number} rows @returns {Promise<Line[]>} */
async function filterLines(browser, address, rows) {
  const peers = rows === 1_000_000 ? ['crossfilter2', 'arrays of objects'] : ['crossfilter2']
  const page = await open(browser, address)
  const rounds = quick ? 1 : 3
  const times = await page.evaluate(({ rows, peers, rounds }) => window.bench.filter(rows, peers, rounds), {
    rows,
    peers,
    rounds,
  })
  await page.close()
  return peers.map((peer) =>
    line({
      id: `filter-${peer === 'crossfilter2' ? peer : 'objects'}-${short(rows)}`,
      what: 'filter click to every aggregate of ten visuals',
      peer,
      rows,
      oursMs: times.ours ?? 0,
      peerMs: times[peer] ?? 0,
    }),
  )
}

/** @param {import('playwright').Browser} browser @param {string} address @param {number} rows @returns {Promise<Line[]>} */
async function ingestLines(browser, address, rows) {
  const page = await open(browser, address)
  const rounds = rows < 1_000_000 ? 5 : quick ? 1 : 3
  const times = await page.evaluate(({ rows, rounds }) => window.bench.ingest(rows, rounds), { rows, rounds })
  await page.close()
  const shared = { rows, peer: 'papaparse, parse only, main thread' }
  return [
    line({
      id: `ingest-papaparse-${short(rows)}`,
      what: 'file to validated columns in one worker',
      ...shared,
      oursMs: times.ours,
      peerMs: times.papaparse,
    }),
    line({
      id: `ingest-block-${short(rows)}`,
      what: 'longest main-thread block while a file is read',
      ...shared,
      oursMs: times.longestBlock,
      peerMs: times.papaparse,
    }),
  ]
}

/** @param {import('playwright').Browser} browser @param {string} address @param {number} rows @returns {Promise<Line[]>} */
async function tableLines(browser, address, rows) {
  const page = await open(browser, address)
  const times = await page.evaluate(({ rows, rounds }) => window.bench.table(rows, rounds), {
    rows,
    rounds: quick ? 1 : 3,
  })
  await page.close()
  const peer = 'TanStack row models'
  return [
    line({
      id: `table-tanstack-${short(rows)}`,
      what: 'table sort or search to its first rows',
      peer,
      rows,
      oursMs: times.ours ?? 0,
      peerMs: times[peer] ?? 0,
    }),
  ]
}

/** @param {import('playwright').Browser} browser @param {string} address @returns {Promise<Line[]>} */
async function paintLines(browser, address) {
  /** @type {Record<'ours' | 'recharts', Awaited<ReturnType<typeof paintTimes>>[]>} */
  const turns = { ours: [], recharts: [] }
  const kinds = /** @type {const} */ (['ours', 'recharts'])
  for (let turn = 0; turn < (quick ? 1 : 3); turn++) {
    for (const kind of turn % 2 === 0 ? kinds : kinds.toReversed()) {
      turns[kind].push(await paintTimes(browser, address, kind, 2))
    }
  }
  const [ours, theirs] = kinds.map((kind) => ({
    totals: turns[kind].map(({ totals }) => totals),
    took: middle(turns[kind].flatMap(({ took }) => took)),
    delay: middle(turns[kind].map(({ delay }) => delay)),
  }))
  if (!ours || !theirs) return []
  if (JSON.stringify(ours.totals) !== JSON.stringify(theirs.totals)) throw new Error('the pages drew different totals')
  const shared = { peer: 'recharts, animation off', rows: 10_000 }
  return [
    line({
      id: 'paint-recharts-x4',
      what: 'click to ten visuals painted, CPU four times slower',
      ...shared,
      oursMs: ours.took,
      peerMs: theirs.took,
    }),
    line({
      id: 'paint-delay-x4',
      what: 'longest wait of a click to be heard, CPU four times slower',
      ...shared,
      oursMs: ours.delay,
      peerMs: theirs.delay,
    }),
  ]
}

await install()
rmSync(outDir, { recursive: true, force: true })
await build({
  configFile: false,
  root: resolve(root, 'bench'),
  publicDir: false,
  logLevel: 'warn',
  worker: { format: 'es' },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: { input: ['index.html', 'paint.html'].map((page) => resolve(root, 'bench', page)) },
  },
})
const server = await preview({
  configFile: false,
  root: resolve(root, 'bench'),
  build: { outDir },
  preview: { port: 0 },
})
const address = server.resolvedUrls?.local[0]
if (address === undefined) throw new Error('The bench could not be served.')
const browser = await chromium.launch({ executablePath: await getChromium(), args: flags })
/** @type {Line[]} */
const lines = []
try {
  const sizes = [10_000, 100_000, 1_000_000]
  const jobs = [
    ...sizes.map((rows) => ({ name: `filter-${short(rows)}`, run: () => filterLines(browser, address, rows) })),
    ...sizes
      .slice(1)
      .map((rows) => ({ name: `ingest-${short(rows)}`, run: () => ingestLines(browser, address, rows) })),
    { name: 'table-100k', run: () => tableLines(browser, address, 100_000) },
    { name: 'paint', run: () => paintLines(browser, address) },
  ]
  for (const { name, run } of jobs) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const each of await run()) {
      lines.push(each)
      console.log(`${each.id.padEnd(26)} ours ${each.oursMs} ms, ${each.peer} ${each.peerMs} ms, ratio ${each.ratio}`)
    }
  }
} finally {
  await browser.close()
  await server.close()
}
if (wanted.length === 0) {
  writeFileSync(resolve(root, 'bench/results.json'), `${JSON.stringify(lines, null, 2)}\n`)
  console.log('Written: bench/results.json')
}
