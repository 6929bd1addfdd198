import { LibraryFault } from './libraryFault'
import type { LibraryChange, LibraryStore } from './libraryStore'
import { type Checked, checkImport, checkNote, type Note, recordSchema, type StoredImport } from './storedImport'

function must<Record>(checked: Checked<Record>): Record {
  if ('good' in checked) return checked.good
  throw new LibraryFault(checked.kind, new Error(checked.why))
}

/** A library in this page's own memory, for where the browser keeps none: the same promises, until the page is closed. */
export function memoryLibrary(): LibraryStore {
  let imports: readonly StoredImport[] = []
  let notes: ReadonlyMap<string, Note> = new Map()
  const listeners = new Set<(change: LibraryChange) => void>()
  const version = () => JSON.stringify(imports.map(({ order, id }) => [order, id]))
  const changed = (what: LibraryChange['what']) =>
    queueMicrotask(() => {
      for (const listener of listeners) listener({ what, from: 'here' })
    })
  const setImports = (next: readonly StoredImport[], seen?: string) => {
    if (seen !== undefined && seen !== version()) throw new LibraryFault('changed')
    imports = next
    changed('imports')
  }
  const setNotes = (next: readonly Note[]) => {
    notes = new Map(next.map((note) => [note.key, note]))
    changed('notes')
  }

  return {
    state: () => ({ kind: 'ready', message: 'Imports are held in this tab’s memory only.' }),
    imports: async () => ({ good: [...imports], quarantined: [], version: version() }),
    notes: async () => ({ good: [...notes.values()], quarantined: [] }),
    add: async (item, seen) => {
      if (imports.some(({ id }) => id === item.id)) throw new LibraryFault('twice')
      const stored = must(checkImport({ ...item, schema: recordSchema, order: (imports.at(-1)?.order ?? 0) + 1 }))
      setImports([...imports, stored], seen)
      return stored
    },
    removeFrom: async (order, seen) =>
      setImports(
        imports.filter((one) => one.order < order),
        seen,
      ),
    remove: async (ids, seen) =>
      setImports(
        imports.filter(({ id }) => !ids.includes(id)),
        seen,
      ),
    replaceAll: async (given, written, seen) => {
      const [good, goodNotes] = [given.map(checkImport).map(must), written.map(checkNote).map(must)]
      setImports(good, seen)
      setNotes(goodNotes)
    },
    setNote: async (note) => {
      const good = must(checkNote({ ...note, schema: recordSchema }))
      setNotes([...[...notes.values()].filter(({ key }) => key !== good.key), good])
    },
    removeNote: async (key) => setNotes([...notes.values()].filter((note) => note.key !== key)),
    clear: async () => {
      setImports([])
      setNotes([])
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => listeners.clear(),
  }
}
