import type { IDBPTransaction } from 'idb'
import { abort, type Database, type LibrarySchema } from './database'
import { faultOf, LibraryFault } from './libraryFault'
import type { LibraryChange, LibraryStore } from './libraryStore'
import { idOf } from './readRecords'
import { serially } from './serially'
import { type Checked, checkImport, checkNote, recordSchema, type StoredImport } from './storedImport'
import { versionOf } from './versionOf'

type Transaction = IDBPTransaction<LibrarySchema, ('imports' | 'notes')[], 'readwrite'>

interface Writer {
  name: string
  database: Database
  /** Why nothing may be saved any more, or null. */
  halted: () => LibraryFault | null
  changed: (what: LibraryChange['what']) => void
  /** Brings the second copy up to date before a change is said to be saved. */
  match: (whole: boolean) => Promise<void>
}

type Writes = Pick<LibraryStore, 'add' | 'removeFrom' | 'remove' | 'replaceAll' | 'setNote' | 'removeNote' | 'clear'>

function must<Record>(checked: Checked<Record>): Record {
  if ('good' in checked) return checked.good
  throw new LibraryFault(checked.kind, new Error(checked.why))
}

/** The changes a library takes, each one transaction. */
export function libraryWrites({ name, database, halted, changed, match }: Writer): Writes {
  /** Runs one change in its turn. It is said to have happened only when the browser says the transaction is complete. */
  const write = <T>(
    what: LibraryChange['what'],
    change: (transaction: Transaction) => Promise<T>,
    whole = false,
  ): Promise<T> =>
    serially(name, async () => {
      const fault = halted()
      if (fault) throw fault
      const done = await transact(database, change).catch((error: unknown) => {
        throw halted() ?? faultOf(error, 'unwritten')
      })
      await match(whole)
      changed(what)
      return done
    })

  const writeImports = <T>(
    seen: string | undefined,
    change: (transaction: Transaction) => Promise<T>,
    whole = false,
  ): Promise<T> =>
    write(
      'imports',
      async (transaction) => {
        const stale = seen !== undefined && seen !== (await versionOf(transaction.objectStore('imports')))
        if (stale) throw new LibraryFault('changed')
        return change(transaction)
      },
      whole,
    )

  return {
    add: (item, seen) =>
      writeImports(seen, async (transaction) => {
        const store = transaction.objectStore('imports')
        const last = await store.openKeyCursor(null, 'prev')
        const stored = must(checkImport({ ...item, schema: recordSchema, order: (last?.key ?? 0) + 1 }))
        await store.add(stored)
        return stored
      }),
    removeFrom: (order, seen) =>
      writeImports(seen, (transaction) => transaction.objectStore('imports').delete(IDBKeyRange.lowerBound(order))),
    remove: (ids, seen) =>
      writeImports(seen, async (transaction) => {
        const store = transaction.objectStore('imports')
        const own = await Promise.all(ids.map((id) => store.index('id').getKey(id)))
        // A record without an id of its own goes by its key.
        const others = (await store.getAllKeys()).filter((key) => ids.includes(idOf(null, key)))
        const keys = [...own.filter((key) => key !== undefined), ...others]
        await Promise.all(keys.map((key) => store.delete(key)))
      }),
    replaceAll: (imports, notes, seen) =>
      writeImports(
        seen,
        (transaction) => replace(transaction, imports.map(checkImport).map(must), notes.map(checkNote).map(must)),
        true,
      ).then(() => changed('notes')),
    setNote: (note) =>
      write('notes', async (transaction) => {
        await transaction.objectStore('notes').put(must(checkNote({ ...note, schema: recordSchema })))
      }),
    removeNote: (key) => write('notes', (transaction) => transaction.objectStore('notes').delete(key)),
    clear: () => writeImports(undefined, (transaction) => replace(transaction, [], [])).then(() => changed('notes')),
  }
}

async function replace(transaction: Transaction, imports: readonly StoredImport[], notes: readonly unknown[]) {
  const [kept, written] = [transaction.objectStore('imports'), transaction.objectStore('notes')]
  await Promise.all([
    kept.clear(),
    written.clear(),
    ...imports.map((item) => kept.add(item)),
    ...notes.map((note) => written.put(note)),
  ])
}

/** One transaction over the whole library. It resolves when storage says complete, and takes everything back otherwise. */
async function transact<T>(database: Database, change: (transaction: Transaction) => Promise<T>): Promise<T> {
  const transaction: Transaction = database.transaction(['imports', 'notes'], 'readwrite', {
    durability: 'strict',
  })
  // When storage is full every request succeeds and the transaction then aborts: only `done` tells, and with its own error.
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  )
  try {
    const result = await change(transaction)
    const failed = await done
    if (failed) throw failed.error
    return result
  } catch (error) {
    abort(transaction)
    await done
    throw transaction.error ?? error
  }
}
