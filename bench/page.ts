import '../src/core/jitless'
import Papa from 'papaparse'
import given from '../public/partnership.json'
import { fold } from '../src/core/frame/fold'
import { importer } from '../src/core/import/importer'
import { partnershipSchema } from '../src/core/partnership'
import { datasets } from '../src/datasets'
import type { Engine } from '../src/engine/engine'
import { workerEngine } from '../src/engine/workerEngine'
import { rowMaker, trainingFile } from './generate'
import { crossfilterPeer, objectsPeer, ourPeer } from './peers'
import { ourTable, tableSteps, tanstackTable } from './tables'
import { clicks, type Peer } from './visuals'

const partnership = partnershipSchema.parse(given)
const known = datasets(partnership)
const asOf = '2026-11-21'

function middle(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Lets the page breathe, so that one peer's rubbish is not swept up on another's time. */
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 20))

async function importFrame(count: number) {
  const training = known.find(({ id }) => id === 'training')
  if (!training) throw new Error('no training dataset')
  const { file } = trainingFile(partnership, count, false)
  const { push, end } = importer(training, { asOf, datasets: known })
  push(new Uint8Array(await file.arrayBuffer()))
  const { report, imported } = end()
  if (imported.rows !== count)
    throw new Error(`${imported.rows} of ${count} rows loaded: ${JSON.stringify(report.warnings[0])}`)
  const added = { id: 'i', dataset: 'training', period: 8107, join: 'add', source: 'device', file: file.name } as const
  return { frame: fold(training, [{ import: added, imported }]), sample: false, smallSample: 10 }
}

function expectEqual(ours: Peer, other: Peer): void {
  const theirs = other.sums()
  ours.sums().forEach((sums, at) => {
    const text = (each: typeof sums | undefined) =>
      JSON.stringify([...(each ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (text(sums) !== text(theirs[at]))
      throw new Error(`visual ${at} differs from ${other.name}:\n${text(sums)}\n${text(theirs[at])}`)
  })
}

/** Median milliseconds of a filter click by peer, the peers taking turns; every figure is compared before. */
async function filter(count: number, peerNames: readonly string[], rounds: number): Promise<Record<string, number>> {
  const make = rowMaker(partnership)
  const rows = Array.from({ length: count }, (_, place) => make(place))
  const peers = [ourPeer(await importFrame(count), rows)]
  if (peerNames.includes('crossfilter2')) peers.push(crossfilterPeer(rows))
  if (peerNames.includes('arrays of objects')) peers.push(objectsPeer(rows))
  const all = clicks(
    partnership.themes.map(({ id }) => id),
    partnership.agencies.map(({ id }) => id),
  )
  const [ours, ...others] = peers
  for (const selection of all) {
    for (const peer of peers) peer.click(selection)
    for (const other of others) if (ours) expectEqual(ours, other)
  }
  const times = new Map(peers.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++) {
    for (const [at, selection] of all.entries()) {
      for (const peer of (at + round) % 2 === 0 ? peers : [...peers].reverse()) {
        await pause()
        const start = performance.now()
        peer.click(selection)
        times.get(peer.name)?.push(performance.now() - start)
      }
    }
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, middle(taken)]))
}

/** Median milliseconds of a sort or a search of a table by peer, the peers taking turns; every order is compared before. */
async function table(count: number, rounds: number): Promise<Record<string, number>> {
  const make = rowMaker(partnership)
  const rows = Array.from({ length: count }, (_, place) => make(place))
  const peers = [ourTable(await importFrame(count)), await tanstackTable(rows)]
  for (const step of tableSteps) {
    const [ours, theirs] = peers.map((peer) => peer.show(step, count))
    const differs = ours?.findIndex((row, at) => row !== theirs?.[at]) ?? 0
    if (ours?.length === theirs?.length && differs < 0) continue
    const both = `${ours?.length}: ${ours?.[differs]}\n${theirs?.length}: ${theirs?.[differs]}`
    throw new Error(`${JSON.stringify(step)} differs at ${differs}:\n${both}`)
  }
  const times = new Map(peers.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++) {
    for (const [at, step] of tableSteps.entries()) {
      for (const peer of (at + round) % 2 === 0 ? peers : [...peers].reverse()) {
        await pause()
        const start = performance.now()
        peer.show(step, 50)
        times.get(peer.name)?.push(performance.now() - start)
      }
    }
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, middle(taken)]))
}

const tick = 4

/** Ticks every 4 ms, as often as a timer may; gives the longest time by which the main thread was late for a tick. */
function watchMainThread(): () => number {
  let last = performance.now()
  let latest = 0
  const timer = setInterval(() => {
    const now = performance.now()
    latest = Math.max(latest, now - last - tick)
    last = now
  }, tick)
  return () => {
    clearInterval(timer)
    return latest
  }
}

async function ingestOurs(engine: Engine, file: File, expected: ReturnType<typeof trainingFile>['expected']) {
  const stop = watchMainThread()
  const start = performance.now()
  const { report, lastQuarter } = await engine.read({ importId: 'i', dataset: 'training', file, options: { asOf } })
  const took = performance.now() - start
  const longest = stop()
  if (report.loaded !== expected.rows || report.rejected.length !== expected.rejected) {
    throw new Error(`loaded ${report.loaded}, rejected ${report.rejected.length}; expected ${JSON.stringify(expected)}`)
  }
  const period = lastQuarter ?? 0
  const added = { id: 'i', dataset: 'training', period, join: 'add', source: 'device', file: file.name } as const
  await engine.adopt([added])
  const moment = {
    asAt: 20_778,
    period: Array.from({ length: 40 }, (_, back) => period - 39 + back),
    step: 'now',
  } as const
  const query = { dataset: 'training', measures: ['booked', 'attended'], by: [] }
  const [result] = await engine.ask({ queries: [query], selection: {}, moment })
  const [booked, attended] = result?.totals ?? []
  if (booked?.value !== expected.booked || attended?.value !== expected.attended) throw new Error('the sums differ')
  await engine.adopt([])
  await engine.forget('i')
  return { took, longest }
}

async function ingestPapaparse(file: File): Promise<number> {
  const start = performance.now()
  const { data } = Papa.parse<string[]>(await file.text())
  const took = performance.now() - start
  if (data.length < 2) throw new Error('papaparse found no rows')
  return took
}

/** Median milliseconds from file to validated columns in one worker, and from file to arrays on the main thread. */
async function ingest(count: number, rounds: number) {
  const { file, expected } = trainingFile(partnership, count, true)
  // Made of one piece on disk, as a reader's file is.
  const whole = new File([await file.arrayBuffer()], file.name)
  // One worker for all, as a page has; a round before the timed ones warms both peers.
  const engine = workerEngine()
  await engine.start(partnership)
  await ingestOurs(engine, whole, expected)
  await ingestPapaparse(whole)
  const ours: number[] = []
  const theirs: number[] = []
  const blocks: number[] = []
  for (let round = 0; round < rounds; round++) {
    const turns = [
      async () => {
        const { took, longest } = await ingestOurs(engine, whole, expected)
        ours.push(took)
        blocks.push(longest)
      },
      async () => {
        theirs.push(await ingestPapaparse(whole))
      },
    ]
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) {
      await pause()
      await turn()
    }
  }
  return { ours: middle(ours), papaparse: middle(theirs), longestBlock: middle(blocks), bytes: whole.size }
}

declare global {
  interface Window {
    bench: { filter: typeof filter; ingest: typeof ingest; table: typeof table }
  }
}

window.bench = { filter, ingest, table }
