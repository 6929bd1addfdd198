/** What the browser says to keeping this page's storage when room runs short. `unknown`: it cannot be asked. */
export type Persistence = 'granted' | 'denied' | 'unknown'

/** Asks the browser to keep the library when room runs short. Call it from something the reader did: some browsers ask them. */
export function askToPersist(): Promise<Persistence> {
  return answer((storage) => storage.persist?.())
}

/** Whether the browser has already agreed, without asking. */
export function isPersisted(): Promise<Persistence> {
  return answer((storage) => storage.persisted?.())
}

async function answer(ask: (storage: StorageManager) => Promise<boolean> | undefined): Promise<Persistence> {
  try {
    const granted = navigator.storage && (await ask(navigator.storage))
    return granted === undefined ? 'unknown' : granted ? 'granted' : 'denied'
  } catch {
    return 'unknown'
  }
}

/** Bytes used and bytes allowed for this page, as the browser estimates them; null where it does not say. */
export async function estimateStorage(): Promise<{ used: number; allowed: number } | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate()
    return usage === undefined || quota === undefined ? null : { used: usage, allowed: quota }
  } catch {
    return null
  }
}
