import { useSyncExternalStore } from 'react'

/** Why the last choice was not made: no link could hold it, or filters stand still in the shareable view. */
export type Refused = 'too-long' | 'frozen'

const listeners = new Set<() => void>()
let said: Refused | null = null

function set(next: Refused | null) {
  if (next === said) return
  said = next
  for (const listener of listeners) listener()
}

/** Says that a choice was not made, until one is. */
export const refusedChoice = { say: (why: Refused) => set(why), clear: () => set(null) }

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function useRefusedChoice(): Refused | null {
  return useSyncExternalStore(subscribe, () => said)
}
