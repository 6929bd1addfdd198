import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let said = false

function set(next: boolean) {
  if (next === said) return
  said = next
  for (const listener of listeners) listener()
}

/** Whether the last choice was not made because no link could hold it. */
export const tooLong = { say: () => set(true), clear: () => set(false) }

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function useTooLong(): boolean {
  return useSyncExternalStore(subscribe, () => said)
}
