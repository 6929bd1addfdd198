import { useMemo } from 'react'
import { quarterFromId } from '../core/calendar/quarter'
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
    const loaded = summary.dimensions.quarter.flatMap(({ id }) => quarterFromId(id) ?? [])
    const [first, last] = [Math.min(...loaded), Math.max(...loaded)]
    // A quarter between the first and the last with data is one, even where nothing happened in it.
    const isKnown = (id: string) => {
      const quarter = quarterFromId(id)
      return quarter === null ? relativeQuarters(id) !== null : quarter >= first && quarter <= last
    }
    return choose(
      knownOnly(selection, summary.dimensions),
      'quarter',
      (selection.quarter ?? []).filter((id) => isKnown(id)),
    )
  }, [selection, summary])
}
