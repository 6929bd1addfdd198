import { useSyncExternalStore } from 'react'
import { preferences } from '../io/preferences'

/** `internal` shows exact figures; `shareable` withholds small numbers of people. */
export type Mode = 'internal' | 'shareable'

const name = 'mode'
const read = (): Mode => (preferences.read(name) === 'shareable' ? 'shareable' : 'internal')
const setMode = (mode: Mode): void => preferences.write(name, mode)

/** Why nothing can be filtered in the shareable view, as the controls that are off say it. */
export const frozenWords = 'Shareable view: filters are fixed as chosen. Turn to internal to change them.'

/** How figures of people are shown on this device. Never part of a link. */
export function useMode() {
  const mode = useSyncExternalStore(preferences.onChange, read)
  // Two answers under two filters can be taken from one another, so the filters stay as they were chosen.
  return { mode, setMode, frozen: mode === 'shareable' }
}
