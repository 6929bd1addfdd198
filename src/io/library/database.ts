import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import { faultOf, LibraryFault } from './libraryFault'
import { type LibraryState, stateOf, states } from './libraryState'

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
}

/** A third tab waiting behind a blocked upgrade gets no event at all, so silence itself is told, after so many ms. */
const patience = 1500

/** The browser's storage; throws a LibraryFault where there is none or it may not be used. */
function requireStorage(): void {
  let storage: unknown
  try {
    storage = globalThis.indexedDB
  } catch (error) {
    throw new LibraryFault('denied', error)
  }
  if (!storage) throw new LibraryFault('none')
}

/** Opens the library, upgrading it where it is older. A blocked upgrade is told and waited for. Throws a LibraryFault. */
export async function openDatabase({ name, steps, tell, stopped }: OpenOptions): Promise<Database> {
  requireStorage()
  const waiting = setTimeout(() => tell(stateOf(new LibraryFault('blocked'))), patience)
  try {
    const database: Database = await openDB<LibrarySchema>(name, steps.length, {
      upgrade: (fresh, from, _to, transaction) => {
        clearTimeout(waiting)
        if (from > 0) tell(states.upgrading)
        void climb(fresh, transaction, steps.slice(from))
      },
      blocking: (_from, to) => {
        database.close()
        stopped(new LibraryFault(to === null ? 'closed' : 'outdated'))
      },
      terminated: () => stopped(new LibraryFault('closed')),
    })
    return database
  } catch (error) {
    throw faultOf(error, 'broken')
  } finally {
    clearTimeout(waiting)
  }
}

/** Runs the steps due; one that fails takes all of them back. */
async function climb(database: Database, transaction: Upgrade, due: readonly Step[]): Promise<void> {
  // That it failed is said by the request to open.
  transaction.done.catch(() => undefined)
  try {
    for (const step of due) await step(database, transaction)
  } catch {
    abort(transaction)
  }
}

/** Takes a transaction back; one that has ended already stays as it ended. */
export function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    return
  }
}
