import { useSyncExternalStore } from 'react'
import { preferences } from '../io/preferences'

/** `internal` shows exact figures; `shareable` withholds small numbers of people. */
export type Mode = 'internal' | 'shareable'

const name = 'mode'
const watchers = new Set<() => void>()
let passing: Mode | null = null

const read = (): Mode => passing ?? (preferences.read(name) === 'shareable' ? 'shareable' : 'internal')
const setMode = (mode: Mode): void => preferences.write(name, mode)

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  const leave = preferences.onChange(watcher)
  return () => {
    watchers.delete(watcher)
    leave()
  }
}

/** Shows figures another way for as long as something takes, such as printing; null goes back to the reader's own choice. */
export function passMode(mode: Mode | null): void {
  passing = mode
  for (const watcher of watchers) watcher()
}

/** Whether filters are fixed at this moment, for what acts outside a drawing. */
export const frozenNow = (): boolean => read() === 'shareable'

/** Lets go of the choice of this device: figures are shown as they are at first. */
export const forgetMode = (): void => preferences.write(name, '')

/** Why nothing can be filtered in the shareable view, as the controls that are off say it. */
export const frozenWords = 'Shareable view: filters are fixed as chosen. Turn to internal to change them.'

/** How figures of people are shown on this device. Never part of a link. */
export function useMode() {
  const mode = useSyncExternalStore(watch, read)
  // Two answers under two filters can be taken from one another, so the filters stay as they were chosen.
  return { mode, setMode, frozen: mode === 'shareable' }
}
