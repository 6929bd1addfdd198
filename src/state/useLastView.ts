import { useEffect, useState } from 'react'
import { parseSavedView, type SavedView } from '../core/view/savedView'
import { formatView } from '../core/view/viewLink'
import { isBare } from '../core/view/viewSteps'
import { preferences } from '../io/preferences'
import { useView } from './useView'

/** The preference that holds it. */
export const lastPreference = 'last-view'

/** The view that this device had last, for a reader who came by a bare link; null once they chose something, or said no. */
export function useLastView(): { last: SavedView | null; dismiss: () => void } {
  const { page, view } = useView()
  const bare = isBare(view)
  const [last, setLast] = useState(() => (bare ? parseSavedView(preferences.read(lastPreference)) : null))
  useEffect(() => {
    if (isBare(view)) return
    const now: SavedView = { name: 'Last view', page, search: formatView(view) }
    preferences.write(lastPreference, JSON.stringify(now))
    setLast(null)
  }, [page, view])
  return { last, dismiss: () => setLast(null) }
}
