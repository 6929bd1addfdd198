import type { Database } from './database'
import type { LibraryFaultKind } from './libraryFault'
import type { Checked } from './storedImport'

/** A record that cannot be used. It stays where it is until it is removed by its id, and nothing else is kept from loading. */
export interface Quarantined {
  /** The record's own id, or `#` and its key where it has none. */
  id: string
  kind: LibraryFaultKind
  /** What is wrong with it, in words. */
  why: string
}

export interface Records<Record> {
  good: Record[]
  quarantined: Quarantined[]
}

type StoreName = 'imports' | 'notes'

/** The id of a record that may be anything. */
export function idOf(raw: unknown, key: IDBValidKey): string {
  const id: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'id') : undefined
  return typeof id === 'string' && id !== '' ? id : `#${String(key)}`
}

/** Every record of a store in order of key. */
export async function readRecords<Record>(
  database: Database,
  name: StoreName,
  check: (raw: unknown) => Checked<Record>,
): Promise<Records<Record>> {
  const transaction = database.transaction(name)
  const store = transaction.objectStore(name)
  const all = Promise.all([store.getAllKeys(), store.getAll()])
  const [keys, values] = await Promise.all([all, transaction.done]).then(
    ([read]) => read,
    () => readOneByOne(database, name),
  )
  const records: Records<Record> = { good: [], quarantined: [] }
  keys.forEach((key, at) => {
    const raw: unknown = values[at]
    const checked: Checked<Record> =
      raw === lost ? { kind: 'misshapen', why: 'It is damaged: the browser cannot read it any more.' } : check(raw)
    if ('good' in checked) records.good.push(checked.good)
    else records.quarantined.push({ id: idOf(raw, key), ...checked })
  })
  return records
}

const lost = Symbol('a record the browser cannot read')

/** One record the browser cannot read fails a whole reading, so each is then read alone. */
async function readOneByOne(
  database: Database,
  name: StoreName,
): Promise<[keys: (string | number)[], values: unknown[]]> {
  const keys: (string | number)[] = await database.getAllKeys(name)
  const values: unknown[] = []
  for (const key of keys) values.push(await readOne(database, name, key))
  return [keys, values]
}

async function readOne(database: Database, name: StoreName, key: string | number): Promise<unknown> {
  const transaction = database.transaction(name)
  try {
    const [value] = await Promise.all([transaction.objectStore(name).get(key), transaction.done])
    return value
  } catch {
    return lost
  }
}
