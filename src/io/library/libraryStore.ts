import type { LibraryState } from './libraryState'
import type { Records } from './readRecords'
import type { Note, StoredImport } from './storedImport'

/** The library has another content: said by this tab (`here`) or another one. */
export interface LibraryChange {
  what: 'imports' | 'notes'
  from: 'here' | 'another-tab'
}

/** An import before it has its place in the library. */
export type NewImport = Omit<StoredImport, 'schema' | 'order'>
/** A note before it is kept. */
export type NewNote = Omit<Note, 'schema'>

/** The good records in order, the ones that cannot be used, and the version: what the library holds, in one text. */
export type StoredImports = Records<StoredImport> & { version: string }

/**
 * The imports and notes of this device. Every change is one transaction, and its promise resolves only when the browser
 * says it is complete; when it fails, with a LibraryFault, nothing has changed. `seen` is the version the reader was
 * looking at: a change is then refused if another tab changed the imports since.
 */
export interface LibraryStore {
  state: () => LibraryState
  imports: () => Promise<StoredImports>
  notes: () => Promise<Records<Note>>
  /** Puts an import last and gives it back with its place. */
  add: (item: NewImport, seen?: string) => Promise<StoredImport>
  /** Takes back every import from this place on: undo to any earlier state. */
  removeFrom: (order: number, seen?: string) => Promise<void>
  /** Removes imports by id, quarantined ones too. */
  remove: (ids: readonly string[], seen?: string) => Promise<void>
  /** Puts these imports and notes in the place of all there are. */
  replaceAll: (imports: readonly StoredImport[], notes: readonly Note[], seen?: string) => Promise<void>
  setNote: (note: NewNote) => Promise<void>
  removeNote: (key: string) => Promise<void>
  /** Removes everything this device keeps of the library. */
  clear: () => Promise<void>
  /** Listens for changes by any tab until the function it gives is called. */
  onChange: (listener: (change: LibraryChange) => void) => () => void
  close: () => void
}
