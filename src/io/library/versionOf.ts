import type { IDBPObjectStore, StoreNames } from 'idb'
import type { LibrarySchema } from './database'

type ImportStore = IDBPObjectStore<
  LibrarySchema,
  ArrayLike<StoreNames<LibrarySchema>>,
  'imports',
  'readonly' | 'readwrite'
>

/**
 * What a library holds, as one text: the place and id of every import, and the places of records without an id. It is
 * read off the keys rather than counted in a record, so that removing something writes nothing and works on a full disk.
 */
export async function versionOf(store: ImportStore): Promise<string> {
  const keys = await store.getAllKeys()
  const ids = new Map<number, string>()
  let cursor = await store.index('id').openKeyCursor()
  while (cursor) {
    ids.set(cursor.primaryKey, cursor.key)
    cursor = await cursor.continue()
  }
  return JSON.stringify(keys.map((key) => [key, ids.get(key) ?? null]))
}
