import '../../src/app/first'
import { BackupFault } from '../../src/io/backupFault'
import { type Step, steps } from '../../src/io/library/database'
import { askToPersist, estimateStorage, isPersisted } from '../../src/io/library/deviceStorage'
import { LibraryFault } from '../../src/io/library/libraryFault'
import { type LibraryState, states } from '../../src/io/library/libraryState'
import type { LibraryStore } from '../../src/io/library/libraryStore'
import { openLibrary } from '../../src/io/library/openLibrary'
import { openSecondCopy } from '../../src/io/library/secondCopy'
import type { StoredImport } from '../../src/io/library/storedImport'
import { makeBackup, makePublication, openBackup } from '../../src/io/library/zips'
import { type ChangeKind, fileAt, hashOf, heldAfter, importOf, roundLength } from './libraryPageModel'

/** The list of versions of a build that came so many upgrades later; each rewrites every import. */
function stepsOfBuild(upgrades: number): readonly Step[] {
  const later = Array.from(
    { length: upgrades },
    (_, at): Step =>
      async (_database, transaction) => {
        const store = transaction.objectStore('imports')
        for (const key of await store.getAllKeys()) {
          const record: unknown = await store.get(key)
          await store.put(Object.assign({}, record, { file: fileAt(at + 1) }))
        }
      },
  )
  return [...steps, ...later]
}

/** How many upgrades a library has had, asked of the browser itself; of one that is lost, as many as its copy knows of. */
async function upgradesOf(name: string): Promise<number> {
  // Chromium refuses once where it has just found its storage damaged, and deleted it.
  const all = await indexedDB.databases().catch(() => [])
  const found = all.find((database) => database.name === name)
  const copy = await openSecondCopy(name)
  const version = found?.version ?? (await copy?.read())?.version ?? steps.length
  copy?.close()
  return version - steps.length
}

const open = new Map<string, LibraryStore>()
const told = new Map<string, LibraryState[]>()

/** A library by name, opened once in this tab by a build of so many upgrades; every state it tells is kept. */
async function use(name: string, upgrades = 0): Promise<LibraryStore> {
  const known = open.get(name)
  if (known) return known
  const heard: LibraryState[] = []
  told.set(name, heard)
  const store = await openLibrary({ name, steps: stepsOfBuild(upgrades), onState: (state) => heard.push(state) })
  open.set(name, store)
  return store
}

/** Opens a library with an upgrade that writes to every import and then fails. */
async function useFailing(name: string): Promise<LibraryStore> {
  const fails: Step = () => {
    throw new Error('this upgrade fails')
  }
  return openLibrary({ name, steps: [...stepsOfBuild(1), fails] })
}

/**
 * Adds imports, every so often by a restore of the last two and one more, until a change fails. What should be there
 * then is what was acknowledged: worked out here, and compared with what the library gives.
 */
async function fill(name: string, first: number, restoreEvery: number) {
  const store = await use(name)
  let known: readonly StoredImport[] = (await store.imports()).good
  for (let added = 0; added < 500; added++) {
    const item = { ...importOf(first + added, (known.at(-1)?.order ?? 0) + 1), cleaned: noise(4000) }
    const restoring = (added + 1) % restoreEvery === 0
    const next = restoring ? [...known.slice(-2), item] : [...known, item]
    const fault = await attempt(restoring ? store.replaceAll(next, []) : store.add(item))
    if (fault) {
      const [{ hash }, expected] = await Promise.all([look(name), hashOf({ imports: known, notes: [] })])
      return { fault, added, restoring, unchanged: hash === expected }
    }
    known = next
    // Chromium goes on with its last estimate until somebody asks.
    await navigator.storage.estimate()
  }
  throw new Error('storage was never full')
}

/** So many characters that no browser can make smaller. */
function noise(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => String.fromCharCode(33 + (byte % 90))).join('')
}

function letGo(name: string): void {
  open.get(name)?.close()
  open.delete(name)
}

/** Everything a library holds, as one hash. */
async function look(name: string, upgrades?: number) {
  const store = await use(name, upgrades ?? (await upgradesOf(name)))
  const [{ good, quarantined, version }, notes] = await Promise.all([store.imports(), store.notes()])
  const hash = await hashOf({ imports: good, notes: notes.good })
  return { hash, ids: good.map(({ id }) => id), quarantined, version }
}

/** Makes the library a kind of change starts from. */
async function setUp(kind: ChangeKind): Promise<void> {
  const { imports, notes } = heldAfter(kind, 0)
  await (await use(kind)).replaceAll(imports, notes)
  letGo(kind)
}

/** Takes a library one change on from where it stands. */
async function change(kind: ChangeKind, done: number): Promise<void> {
  if (kind === 'upgrade') {
    letGo(kind)
    await use(kind, done + 1)
    return
  }
  const store = await use(kind)
  const { imports, notes } = heldAfter(kind, done + 1)
  const place = done % roundLength
  if (kind === 'restore' || (kind === 'undo' && place === 0)) await store.replaceAll(imports, notes)
  else if (kind === 'undo') await store.removeFrom(imports.length + 1)
  else if (place === roundLength - 1) await store.clear()
  else await store.add(importOf(Math.floor(done / roundLength) * 100 + place, 1))
}

/** Changes a library over and over and says each change that is done, until the browser is killed. */
async function changeForEver(kind: ChangeKind, from: number): Promise<void> {
  const acknowledge: unknown = Reflect.get(globalThis, 'acknowledge')
  for (let done = from; ; done++) {
    await change(kind, done)
    if (typeof acknowledge === 'function') void acknowledge(kind, done + 1)
  }
}

/** Opens a library past its own code, as another build or a faulty one would. */
function openRaw(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((settle, fail) => {
    const request = indexedDB.open(name, version)
    request.onerror = () => fail(request.error)
    request.onsuccess = () => settle(request.result)
  })
}

/** Writes a record past the library's own code. */
async function putRaw(name: string, record: unknown): Promise<void> {
  const database = await openRaw(name)
  const transaction = database.transaction('imports', 'readwrite')
  transaction.objectStore('imports').put(record)
  await new Promise((settle, fail) => {
    transaction.oncomplete = settle
    transaction.onabort = () => fail(transaction.error)
  })
  database.close()
}

let held: IDBDatabase | undefined

/** What came of a change: null, or the fault in its words. */
async function attempt(work: Promise<unknown>) {
  try {
    await work
    return null
  } catch (error) {
    if (!(error instanceof LibraryFault || error instanceof BackupFault)) throw error
    return { kind: error.kind, code: error.code, message: error.message, fix: error.fix }
  }
}

const functions = {
  use,
  useFailing,
  fill,
  letGo,
  look,
  setUp,
  upgradesOf,
  changeForEver,
  attempt,
  importOf,
  putRaw,
  /** Holds a library as a tab does that does not answer: it never lets go of its connection by itself. */
  hold: async (name: string) => {
    held = await openRaw(name)
  },
  release: () => held?.close(),
  makeBackup,
  makePublication,
  openBackup,
  askToPersist,
  isPersisted,
  estimateStorage,
  wasRecovered: (name: string): boolean =>
    told.get(name)?.some(({ message }) => message === states.recovered.message) ?? false,
  told: (name: string): readonly LibraryState[] => told.get(name) ?? [],
}

declare global {
  /** What the tests call in the page. */
  var libraryPage: typeof functions
}

globalThis.libraryPage = functions
