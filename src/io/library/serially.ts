import { LibraryFault } from './libraryFault'

/** How long a change waits for its turn, in ms. */
const patience = 30_000

/**
 * Does a piece of work while no other tab of this origin does one of the same name (Web Locks). Where there are no locks
 * (a page opened by plain http), the work starts at once: a readwrite transaction of IndexedDB then keeps the turns, as
 * each change reads what it depends on and writes inside one. Throws a LibraryFault when its turn does not come.
 */
export async function serially<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks
  if (!locks) return work()
  let started = false
  try {
    return await locks.request(name, { signal: AbortSignal.timeout(patience) }, () => {
      started = true
      return work()
    })
  } catch (error) {
    if (started) throw error
    if (error instanceof DOMException && error.name === 'TimeoutError') throw new LibraryFault('busy', error)
    return work()
  }
}
