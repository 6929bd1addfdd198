import { exists, type Opened, openDatabase, requireStorage, type Step, steps } from './database'
import { faultOf, LibraryFault } from './libraryFault'
import { type LibraryState, stateOf, states } from './libraryState'
import type { LibraryChange, LibraryStore, StoredImports } from './libraryStore'
import { libraryWrites } from './libraryWrites'
import { readRecords } from './readRecords'
import { openSecondCopy, type SecondCopy } from './secondCopy'
import { serially } from './serially'
import { checkImport, checkNote } from './storedImport'
import { versionOf } from './versionOf'

export interface LibraryOptions {
  /** Told at once and whenever the library stands differently. */
  onState?: (state: LibraryState) => void
  name?: string
  /** Every version there has been; another list plays an older or newer build. */
  steps?: readonly Step[]
}

/** Opens the library of this device. A blocked upgrade is told within 3 s and waited for; what cannot be opened throws a LibraryFault. */
export async function openLibrary(options: LibraryOptions = {}): Promise<LibraryStore> {
  const { onState, name = 'golden-thread', steps: versions = steps } = options
  let state: LibraryState = states.opening
  /** Why nothing is saved any more. */
  let halt: LibraryFault | null = null
  const tell = (next: LibraryState) => {
    state = next
    onState?.(next)
  }
  const stop = (fault: LibraryFault) => {
    if (halt) return
    halt = fault
    tell(stateOf(fault))
  }

  tell(states.opening)
  let opened: Opened
  let copy: SecondCopy | null = null
  const found = async () => {
    copy = await openSecondCopy(name)
    return (await exists(name)) ? null : ((await copy?.read()) ?? null)
  }
  try {
    requireStorage()
    opened = await openDatabase({ name, steps: versions, tell, stopped: stop, found })
  } catch (error) {
    const fault = faultOf(error, 'broken')
    stop(fault)
    throw fault
  }
  const { database, recovered } = opened
  const listeners = new Set<(change: LibraryChange) => void>()
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }) => {
    if (data === 'imports' || data === 'notes') emit({ what: data, from: 'another-tab' })
  }
  const emit = (change: LibraryChange) => {
    for (const listener of listeners) listener(change)
  }
  // In a task of its own: a listener that throws must not make a change that was saved look like one that was not.
  const changed = (what: LibraryChange['what']) =>
    queueMicrotask(() => {
      if (state.kind !== 'let-go') channel.postMessage(what)
      emit({ what, from: 'here' })
    })

  const read = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw halt ?? faultOf(error, 'unread')
    }
  }
  const imports = async (): Promise<StoredImports> => {
    // The version first: should another tab change the library in between, a change by this one is refused, not wrong.
    const version = await read(() => versionOf(database.transaction('imports').store))
    const found = await read(() => readRecords(database, 'imports', checkImport))
    if (found.quarantined.some(({ kind }) => kind === 'newer')) stop(new LibraryFault('newer'))
    return { ...found, version }
  }
  const match = async (whole: boolean) => copy?.match(database, whole)
  const writes = libraryWrites({ name, database, halted: () => halt, changed, match })

  // What happens to the copy changes nothing for the library: it is made to match again by the next change or opening.
  await serially(name, () => match(false)).catch(() => undefined)
  if (!halt) tell(recovered ? states.recovered : states.ready)
  return {
    ...writes,
    state: () => state,
    imports,
    notes: async () => {
      const { good, quarantined } = await read(() => readRecords(database, 'notes', checkNote))
      return { good, quarantined }
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      halt ??= new LibraryFault('closed')
      tell(states.letGo)
      listeners.clear()
      channel.close()
      database.close()
      copy?.close()
    },
  }
}
