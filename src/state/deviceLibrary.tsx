import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, use, useEffect } from 'react'
import type { Quarter } from '../core/calendar/quarter'
import type { Import } from '../core/frame/library'
import { now } from '../io/clock'
import { askToPersist, estimateStorage, isPersisted, type Persistence } from '../io/library/deviceStorage'
import { faultOf, LibraryFault } from '../io/library/libraryFault'
import type { LibraryStore } from '../io/library/libraryStore'
import { type DeviceImport, deviceImport, newImport } from './deviceImport'
import { inWords, type StoreStatus, useDeviceStore } from './deviceStore'
import { useEngine } from './engineContext'
import type { CheckedFile } from './useReadFile'
import { notesKey, useRemembered } from './useRemembered'
import { type ValueMap, valueNote } from './valueNotes'

/** What the browser says to keeping this page's storage when room runs short. */
type Persisted = 'yes' | 'no' | 'unknown'

/** A record of this device that cannot be used, named; the rest loads. */
export interface SetAside {
  id: string
  why: string
  code: string
}

/** The imports and notes of this device. Whatever is asked of it either happens whole or not at all. */
export interface DeviceLibrary {
  status: Exclude<StoreStatus, { kind: 'stored' }> | { kind: 'stored'; persisted: Persisted }
  /** True until it is known what is on the device. */
  isPending: boolean
  /** In order. */
  imports: readonly DeviceImport[]
  quarantined: readonly SetAside[]
  /** Why the imports could not be read, in words; null where they were. */
  unread: { message: string; fix: string; code: string } | null
  /** Bytes used and bytes allowed, as the browser estimates them; null where it does not say. */
  space: { used: number; allowed: number } | null
  /** Resolves when storage says complete ("saved"); rejects with an Error in words, nothing changed. */
  commit: (checked: CheckedFile, choice: { period: Quarter; join: 'add' | 'replace' }) => Promise<Import>
  /** Removes this import and all later ones. */
  undoTo: (id: string) => Promise<void>
  /** Removes records that cannot be used. */
  removeQuarantined: (ids: readonly string[]) => Promise<void>
  /** Keeps what a text of a column stands for. */
  remember: (dataset: string, column: string, text: string, value: string) => Promise<void>
  /** What was kept so, of a dataset. */
  remembered: (dataset: string) => ValueMap
  /** Asks the browser to keep the library; call it from something the reader did. */
  askToPersist: () => Promise<Persisted>
  /** Reads again what the device keeps. */
  refresh: () => Promise<void>
}

interface Held {
  imports: readonly DeviceImport[]
  quarantined: readonly SetAside[]
  version: string
}

const keys = {
  imports: ['device', 'imports'],
  persisted: ['device', 'persisted'],
  space: ['device', 'space'],
} as const

const nothing: readonly never[] = []
const persistedWords: Readonly<Record<Persistence, Persisted>> = { granted: 'yes', denied: 'no', unknown: 'unknown' }

const DeviceLibraryContext = createContext<DeviceLibrary | null>(null)

/** Reads what this device keeps, once for the whole page, and again whenever any tab changes it. */
export function DeviceLibraryProvider({ children }: { children: ReactNode }) {
  return <DeviceLibraryContext value={useOpenedLibrary()}>{children}</DeviceLibraryContext>
}

export function useDeviceLibrary(): DeviceLibrary {
  const library = use(DeviceLibraryContext)
  if (library === null) throw new Error('useDeviceLibrary stands outside DeviceLibraryProvider')
  return library
}

async function heldIn(store: LibraryStore): Promise<Held> {
  const { good, quarantined, version } = await store.imports()
  return {
    imports: good.map(deviceImport),
    quarantined: quarantined.map(({ id, kind, why }) => ({ id, why, code: new LibraryFault(kind).code })),
    version,
  }
}

/** Brings what is shown up to what is stored. A reading that is under way already is waited for. */
async function refresh(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ queryKey: keys.imports }, { cancelRefetch: false })
  void client.invalidateQueries({ queryKey: keys.space })
}

function useOpenedLibrary(): DeviceLibrary {
  const client = useQueryClient()
  const engine = useEngine()
  const { store, status } = useDeviceStore()
  const isOpen = store !== null
  const held = useQuery({
    queryKey: keys.imports,
    queryFn: () => (store ? heldIn(store) : null),
    enabled: isOpen,
    structuralSharing: false,
  })
  const remembered = useRemembered()
  const persisted = useQuery({
    queryKey: keys.persisted,
    queryFn: async () => persistedWords[await isPersisted()],
    enabled: status.kind === 'stored',
  })
  const space = useQuery({ queryKey: keys.space, queryFn: estimateStorage, enabled: status.kind === 'stored' })

  useEffect(
    () =>
      store?.onChange(({ what }) => {
        void client.invalidateQueries({ queryKey: what === 'imports' ? keys.imports : notesKey })
      }),
    [store, client],
  )

  /** Does something to the store, and gives the reason in words where it could not be done. */
  const change = async <T,>(work: (store: LibraryStore, seen: string | undefined) => Promise<T>): Promise<T> => {
    if (!store)
      throw new Error(
        'words' in status ? `${status.words}` : 'The library of this device is still being opened. Try again.',
      )
    try {
      return await work(store, client.getQueryData<Held>(keys.imports)?.version)
    } catch (error) {
      throw new Error(inWords(faultOf(error, 'unwritten')), { cause: error })
    }
  }

  const fault = held.error ? faultOf(held.error, 'unread') : null
  return {
    status: status.kind === 'stored' ? { kind: 'stored', persisted: persisted.data ?? 'unknown' } : status,
    isPending: isOpen ? held.isPending : status.kind === 'opening' && status.words === undefined,
    imports: held.data?.imports ?? nothing,
    quarantined: held.data?.quarantined ?? nothing,
    unread: fault && { message: fault.message, fix: fault.fix, code: fault.code },
    space: space.data ?? null,
    commit: async (checked, choice) => {
      const cleaned = await engine.cleaned(checked.importId)
      const stored = await change((open, seen) => open.add(newImport(checked, cleaned, choice), seen))
      // It was read just now: it need not be read again.
      client.setQueryData(['read', stored.id], {
        dataset: checked.dataset,
        report: checked.report,
        lastQuarter: checked.lastQuarter,
      })
      await refresh(client)
      return deviceImport(stored).import
    },
    undoTo: async (id) => {
      const order = held.data?.imports.find((one) => one.import.id === id)?.order
      if (order === undefined) throw new Error(inWords(new LibraryFault('changed')))
      await change((open, seen) => open.removeFrom(order, seen))
      await refresh(client)
    },
    removeQuarantined: async (ids) => {
      await change((open) => open.remove(ids))
      await refresh(client)
    },
    remember: async (dataset, column, text, value) => {
      await change((open) => open.setNote(valueNote(dataset, column, text, value, now())))
      await client.invalidateQueries({ queryKey: notesKey }, { cancelRefetch: false })
    },
    remembered,
    askToPersist: async () => {
      const answer = persistedWords[await askToPersist()]
      client.setQueryData(keys.persisted, answer)
      return answer
    },
    refresh: () => refresh(client),
  }
}
