/** What a reader set for this device, apart from any data: short texts by name. Memory serves where storage is refused. */
export interface Preferences {
  read: (name: string) => string | null
  write: (name: string, value: string) => void
  /** Calls the listener when a preference changes, in this tab or another, until the function it gives is called. */
  onChange: (listener: () => void) => () => void
}

const prefix = 'golden-thread.'

/** The browser's own small storage; to ask for it may throw where cookies are refused. */
function browserStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** Preferences kept in a storage, read at once: what a reader chose to hide must not show while storage opens. */
export function preferencesIn(storage: Pick<Storage, 'getItem' | 'setItem'> | null): Preferences {
  const held = new Map<string, string>()
  const listeners = new Set<() => void>()
  const stored = (name: string): string | null => {
    try {
      return storage?.getItem(prefix + name) ?? null
    } catch {
      return null
    }
  }
  const keep = (name: string, value: string): boolean => {
    try {
      storage?.setItem(prefix + name, value)
      return storage !== null
    } catch {
      return false
    }
  }
  return {
    read: (name) => held.get(name) ?? stored(name),
    write: (name, value) => {
      if (keep(name, value)) held.delete(name)
      else held.set(name, value)
      for (const listener of listeners) listener()
    },
    onChange: (listener) => {
      listeners.add(listener)
      window.addEventListener('storage', listener)
      return () => {
        listeners.delete(listener)
        window.removeEventListener('storage', listener)
      }
    },
  }
}

export const preferences = preferencesIn(browserStorage())
