import { useMemo } from 'react'
import type { Selection } from '../core/query/query'
import { relativeQuarters } from '../core/view/period'
import { choose, knownOnly } from '../core/view/view'
import { useLibrary } from './libraryContext'
import { useView } from './useView'

/** The choices in force as the link has them, those that the library knows: `last-4` is still `last-4`. */
export function useChosen(): Selection {
  const { selection } = useView().view
  const { summary } = useLibrary()
  return useMemo(() => {
    if (!summary) return selection
    const known = knownOnly(selection, summary.dimensions)
    const relative = (selection.quarter ?? []).filter((id) => relativeQuarters(id) !== null)
    return relative.length > 0 ? choose(known, 'quarter', [...(known.quarter ?? []), ...relative]) : known
  }, [selection, summary])
}
