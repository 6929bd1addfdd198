import { type IDBPDatabase, wrap } from 'idb'
import type { Copied, Database } from './database'
import { idsByKey } from './versionOf'

/**
 * A copy of the library in storage of its own (a storage bucket). Chromium goes on writing after a record that a crash cut
 * short, finds it at a later start, and deletes all of a page's IndexedDB for it (seen once in some 200 kills): the copy
 * is a different file, so one crash cannot take both.
 */
export interface SecondCopy {
  read: () => Promise<Copied | null>
  /** Makes the copy hold what the library holds; `whole` where records may have changed under the same id. */
  match: (library: Database, whole?: boolean) => Promise<void>
  close: () => void
}

/** How long the copy may keep anybody waiting, in ms: the library works without it. */
const patience = 5000

function within<T>(work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((settle) => {
    timer = setTimeout(() => settle(null), patience)
  })
  return Promise.race([work, late])
    .catch(() => null)
    .finally(() => clearTimeout(timer))
}

interface Buckets {
  open: (name: string, options: { durability: 'strict' }) => Promise<{ indexedDB: IDBFactory }>
}

function isBuckets(value: unknown): value is Buckets {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'open') === 'function'
}

/** The second copy of a library; null where the browser has no storage buckets (only Chromium has, and needs them). */
export async function openSecondCopy(name: string): Promise<SecondCopy | null> {
  // Chromium refuses once where it has just found the storage damaged, and deleted it.
  const copy = await within(openCopy(name).catch(() => openCopy(name)))
  if (!copy) return null
  return {
    read: () => within(read(copy)),
    match: async (library, whole = false) => {
      await within(match(copy, library, whole))
    },
    close: () => copy.close(),
  }
}

async function openCopy(name: string): Promise<IDBPDatabase | null> {
  const buckets: unknown = Reflect.get(navigator, 'storageBuckets')
  if (!isBuckets(buckets)) return null
  const bucket = await buckets.open('second-copy', { durability: 'strict' })
  const request = bucket.indexedDB.open(name, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('imports', { keyPath: 'order' }).createIndex('id', 'id', { unique: true })
    request.result.createObjectStore('notes', { keyPath: 'key' })
    request.result.createObjectStore('about')
  }
  const copy = await wrap(request)
  copy?.addEventListener('versionchange', () => copy.close())
  return copy ?? null
}

async function read(copy: IDBPDatabase): Promise<Copied | null> {
  const transaction = copy.transaction(['imports', 'notes', 'about'])
  const [version, imports, notes]: [unknown, unknown[], unknown[], unknown] = await Promise.all([
    transaction.objectStore('about').get('version'),
    transaction.objectStore('imports').getAll(),
    transaction.objectStore('notes').getAll(),
    transaction.done,
  ])
  return typeof version !== 'number' || imports.length + notes.length === 0 ? null : { version, imports, notes }
}

async function match(copy: IDBPDatabase, library: Database, whole: boolean): Promise<void> {
  const ids = await idsByKey(library.transaction('imports').store)
  const version: unknown = await copy.get('about', 'version')
  const afresh = whole || version !== library.version
  const copied = afresh ? new Map<number, string | null>() : await idsByKey(copy.transaction('imports').store)
  const missing = [...ids].filter(([key, id]) => copied.get(key) !== id)
  const extra = [...copied.keys()].filter((key) => !ids.has(key))
  // A record the browser cannot read any more is left as it is in the copy, or left out of it.
  const records = await Promise.all(missing.map(([key]) => library.get('imports', key).catch(() => undefined)))
  const notes = await library.getAll('notes')
  const transaction = copy.transaction(['imports', 'notes', 'about'], 'readwrite', { durability: 'strict' })
  const [kept, written] = [transaction.objectStore('imports'), transaction.objectStore('notes')]
  await Promise.all([
    ...(afresh ? [kept.clear()] : extra.map((key) => kept.delete(key))),
    ...records.filter((record) => record !== undefined).map((record) => kept.put(record)),
    written.clear(),
    ...notes.map((note) => written.put(note)),
    transaction.objectStore('about').put(library.version, 'version'),
    transaction.done,
  ])
}
