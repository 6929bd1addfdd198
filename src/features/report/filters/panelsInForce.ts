import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import type { Result } from '../../../core/query/query'

/** What filters a panel, as the panel itself found. */
export interface PanelInForce extends Pick<Result, 'filteredBy' | 'cannotFilter'> {
  /** What is counted, plural. */
  noun: string
}

type Known = Readonly<Record<string, PanelInForce>>

/** What the panels of a page are filtered by; each notes its own as it has its facts. */
export function panelsInForce() {
  let known: Known = {}
  const listeners = new Set<() => void>()
  return {
    note: (id: string, facts: PanelInForce) => {
      if (JSON.stringify(known[id]) === JSON.stringify(facts)) return
      known = { ...known, [id]: facts }
      for (const listener of listeners) listener()
    },
    read: () => known,
    listen: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

export const PanelsInForce = createContext(panelsInForce())

/** Notes what filters a panel, for the list of filters. */
export function useNoteFacts(id: string, noun: string, { filteredBy, cannotFilter }: Omit<PanelInForce, 'noun'>): void {
  const panels = useContext(PanelsInForce)
  useEffect(() => panels.note(id, { noun, filteredBy, cannotFilter }))
}

/** What filters each panel that has its facts, by its id. */
export function usePanelsInForce(): Known {
  const { listen, read } = useContext(PanelsInForce)
  return useSyncExternalStore(listen, read)
}
