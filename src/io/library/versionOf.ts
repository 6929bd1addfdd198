interface KeyCursor {
  primaryKey: IDBValidKey
  key: IDBValidKey
  continue(): Promise<KeyCursor | null>
}

/** What of a store of imports is asked here: its keys. */
interface ImportKeys {
  getAllKeys(): Promise<IDBValidKey[]>
  index(name: 'id'): { openKeyCursor(): Promise<KeyCursor | null> }
}

/** The id of every import by its place; null for a record without one. It is read off the keys: no record is loaded. */
export async function idsByKey(store: ImportKeys): Promise<ReadonlyMap<number, string | null>> {
  const ids = new Map<number, string | null>()
  for (const key of await store.getAllKeys()) if (typeof key === 'number') ids.set(key, null)
  let cursor = await store.index('id').openKeyCursor()
  while (cursor) {
    const { primaryKey, key } = cursor
    if (typeof primaryKey === 'number' && typeof key === 'string') ids.set(primaryKey, key)
    cursor = await cursor.continue()
  }
  return ids
}

/**
 * What a library holds, as one text: the place and id of every import. It is not a number counted in a record, so that
 * removing something writes nothing and works on a full disk.
 */
export async function versionOf(store: ImportKeys): Promise<string> {
  return JSON.stringify([...(await idsByKey(store))])
}
