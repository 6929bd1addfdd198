import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import { faultOf, LibraryFault } from './libraryFault'
import { type LibraryState, stateOf, states } from './libraryState'

/** What the second copy holds, unchecked, and the version of the library it was taken of. */
export interface Copied {
  version: number
  imports: readonly unknown[]
  notes: readonly unknown[]
}

/** The stores. Values are unknown: whatever is read is checked before it is believed. */
export interface LibrarySchema extends DBSchema {
  imports: { key: number; value: unknown; indexes: { id: string } }
  notes: { key: string; value: unknown }
}

export type Database = IDBPDatabase<LibrarySchema>
export type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>

/** One step from a version of the library to the next. All that are due run in one transaction with the change of version. */
export type Step = (database: Database, upgrade: Upgrade) => Promise<unknown> | unknown

/** Every version there has been, in order: the version of the library is their number. Steps are only ever added. */
export const steps: readonly Step[] = [
  (database) => {
    database.createObjectStore('imports', { keyPath: 'order' }).createIndex('id', 'id', { unique: true })
    database.createObjectStore('notes', { keyPath: 'key' })
  },
]

export interface OpenOptions {
  name: string
  steps: readonly Step[]
  tell: (state: LibraryState) => void
  /** Another tab brought the library further, or the browser closed it: the connection is gone. */
  stopped: (fault: LibraryFault) => void
  /** What is to stand in a library that turns out not to be there. */
  found: () => Promise<Copied | null>
}

export interface Opened {
  database: Database
  /** It was not there, and what was found stands in it now. */
  recovered: boolean
}

/** A third tab waiting behind a blocked upgrade gets no event at all, so silence itself is told, after so many ms. */
const patience = 1500

/** The browser's storage; throws a LibraryFault where there is none or it may not be used. */
export function requireStorage(): void {
  let storage: unknown
  try {
    storage = globalThis.indexedDB
  } catch (error) {
    throw new LibraryFault('denied', error)
  }
  if (!storage) throw new LibraryFault('none')
}

/** Opens the library, upgrading it where it is older. A blocked upgrade is told and waited for. Throws a LibraryFault. */
export async function openDatabase({ name, steps, tell, stopped, found }: OpenOptions): Promise<Opened> {
  const waiting = setTimeout(() => tell(stateOf(new LibraryFault('blocked'))), patience)
  try {
    const held = await found()
    let recovered = false
    if (held && held.version > steps.length) throw new LibraryFault('newer')
    const database: Database = await openDB<LibrarySchema>(name, steps.length, {
      upgrade: (fresh, from, _to, transaction) => {
        clearTimeout(waiting)
        if (from > 0) tell(states.upgrading)
        recovered = from === 0 && held !== null
        void climb(fresh, transaction, { steps, from, held })
      },
      blocking: (_from, to) => {
        database.close()
        stopped(new LibraryFault(to === null ? 'closed' : 'outdated'))
      },
      terminated: () => stopped(new LibraryFault('closed')),
    })
    return { database, recovered }
  } catch (error) {
    throw faultOf(error, 'broken')
  } finally {
    clearTimeout(waiting)
  }
}

/** Whether there is surely a library to open. A browser that has just found its storage damaged cannot say. */
export async function exists(name: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((database) => database.name === name)
  } catch {
    return false
  }
}

interface Climb {
  steps: readonly Step[]
  from: number
  held: Copied | null
}

/** Runs the steps due, and puts what is to stand in a new library in at the version it was of; a step that fails takes all of it back. */
async function climb(database: Database, transaction: Upgrade, { steps, from, held }: Climb): Promise<void> {
  // That it failed is said by the request to open.
  transaction.done.catch(() => undefined)
  try {
    for (const [at, step] of steps.entries()) {
      if (at >= from) await step(database, transaction)
      if (from === 0 && held?.version === at + 1) await putBack(transaction, held)
    }
  } catch {
    abort(transaction)
  }
}

async function putBack(transaction: Upgrade, { imports, notes }: Copied): Promise<void> {
  const [kept, written] = [transaction.objectStore('imports'), transaction.objectStore('notes')]
  await Promise.all([...imports.map((item) => kept.put(item)), ...notes.map((note) => written.put(note))])
}

/** Takes a transaction back; one that has ended already stays as it ended. */
export function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    return
  }
}
