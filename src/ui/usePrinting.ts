import { useSyncExternalStore } from 'react'

const watchers = new Set<() => void>()
let isPrinting = false

function change(now: boolean): void {
  isPrinting = now
  document.documentElement.toggleAttribute('data-printing', now)
  for (const watcher of watchers) watcher()
}

const begin = () => change(true)
const end = () => change(false)

function watch(watcher: () => void): () => void {
  if (watchers.size === 0) {
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
  }
  watchers.add(watcher)
  return () => {
    watchers.delete(watcher)
    if (watchers.size > 0) return
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}

/**
 * True while the page is being printed: lists are whole and charts are drawn to the width of the paper. What measures
 * itself cannot wait for the browser to lay the paper out, so `data-printing` on the root gives the page that width first.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(watch, () => isPrinting)
}
