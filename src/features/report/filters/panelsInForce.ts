import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import type { Result } from '../../../core/query/query'

/** What filters each of the facts of a panel. */
type Facts = readonly Pick<Result, 'filteredBy' | 'cannotFilter'>[]
type Known = Readonly<Record<string, Facts>>

/** What the panels of a page are filtered by: each notes its own once it has its facts. */
export function panelsInForce() {
  let known: Known = {}
  const listeners = new Set<() => void>()
  return {
    note: (id: string, facts: Facts) => {
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

/** Notes what filters a panel, for the list of filters, once it has its facts. */
export function useNoteFacts(id: string, facts: Facts | undefined): void {
  const panels = useContext(PanelsInForce)
  useEffect(() => {
    if (facts)
      panels.note(
        id,
        facts.map(({ filteredBy, cannotFilter }) => ({ filteredBy, cannotFilter })),
      )
  })
}

/** What filters each panel that has its facts, by its id. */
export function usePanelsInForce(): Known {
  const { listen, read } = useContext(PanelsInForce)
  return useSyncExternalStore(listen, read)
}
