import { useSyncExternalStore } from 'react'
import { parseSavedView, type SavedView } from '../core/view/savedView'
import { preferences } from '../io/preferences'

/** The preference that holds it. */
export const defaultPreference = 'default-view'
const read = () => preferences.read(defaultPreference)

/** The view a bare link opens on this device; null is the overview. */
export function defaultView(): SavedView | null {
  return parseSavedView(read())
}

function setDefaultView(view: SavedView | null): void {
  preferences.write(defaultPreference, view === null ? '' : JSON.stringify(view))
}

/** The default view as it stands, and the way to set another. */
export function useDefaultView() {
  const text = useSyncExternalStore(preferences.onChange, read)
  return { view: parseSavedView(text), setDefaultView }
}
