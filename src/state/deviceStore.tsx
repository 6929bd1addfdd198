import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { faultOf, type LibraryFault, type LibraryFaultKind } from '../io/library/libraryFault'
import type { LibraryState } from '../io/library/libraryState'
import type { LibraryStore } from '../io/library/libraryStore'
import type { LibraryOptions } from '../io/library/openLibrary'

/** How the storage of this device stands, in words where something is to be said. */
export type StoreStatus =
  | { kind: 'opening'; words?: string; code?: string }
  | { kind: 'stored' }
  /** The browser keeps nothing: imports last until the tab is closed. */
  | { kind: 'memory'; words: string; code: string }
  /** Nothing is saved any more until the page is reloaded. */
  | { kind: 'stopped'; words: string; code: string }

export interface DeviceStore {
  /** Where imports and notes are kept; null while it is opened, and where it may not be touched. */
  store: LibraryStore | null
  status: StoreStatus
}

type Open = (options: LibraryOptions) => Promise<LibraryStore>

const opening: DeviceStore = { store: null, status: { kind: 'opening' } }
const DeviceStoreContext = createContext<DeviceStore>(opening)

/** Without any of these there is nothing a later visit could find, so memory takes its place. */
const unavailable: readonly LibraryFaultKind[] = ['none', 'denied', 'broken']

/** What went wrong, what to do, and the code last: all that an Error has room for. */
export function inWords({ message, fix, code }: { message: string; fix: string; code: string }): string {
  return `${message} ${fix} (Code ${code})`
}

/** How an open library stands: whatever is wrong with it, it takes no more changes. */
function statusOf({ kind, message, fix = '', code = '' }: LibraryState): StoreStatus {
  if (kind === 'ready' || kind === 'let-go') return { kind: 'stored' }
  return { kind: 'stopped', words: `${message} ${fix}`, code }
}

/** How a library that is not open yet stands: it is waited for. */
function waitingOf({ kind, message, fix = '', code = '' }: LibraryState): StoreStatus {
  if (kind === 'blocked') return { kind: 'opening', words: `${message} ${fix}`, code }
  return kind === 'upgrading' ? { kind: 'opening', words: message } : { kind: 'opening' }
}

// Storage comes after what the page needs to draw its first numbers.
const openStored: Open = async (options) => (await import('../io/library/openLibrary')).openLibrary(options)

async function without({ kind, message, fix, code }: LibraryFault): Promise<DeviceStore> {
  const said = { words: `${message} ${fix}`, code }
  if (!unavailable.includes(kind)) return { store: null, status: { kind: 'stopped', ...said } }
  const { memoryLibrary } = await import('../io/library/memoryLibrary')
  return { store: memoryLibrary(), status: { kind: 'memory', ...said } }
}

/** Opens the storage of this device once for the whole page, and lets it go with it. */
export function DeviceStoreProvider({ open = openStored, children }: { open?: Open; children: ReactNode }) {
  const [held, setHeld] = useState(opening)
  useEffect(() => {
    let left = false
    let opened: LibraryStore | null = null
    const tell = (state: LibraryState) => {
      if (!left) setHeld({ store: opened, status: opened ? statusOf(state) : waitingOf(state) })
    }
    open({ onState: tell }).then(
      (store) => {
        if (left) return store.close()
        opened = store
        tell(store.state())
      },
      async (error: unknown) => {
        const instead = await without(faultOf(error, 'broken'))
        if (!left) setHeld(instead)
      },
    )
    return () => {
      left = true
      opened?.close()
    }
  }, [open])
  return <DeviceStoreContext value={held}>{children}</DeviceStoreContext>
}

export function useDeviceStore(): DeviceStore {
  return use(DeviceStoreContext)
}
