import { useMemo } from 'react'
import type { Selection } from '../core/query/query'
import { knownOnly } from '../core/view/view'
import { useLibrary } from './libraryContext'
import { useView } from './useView'

/** The choices in force: those of the link that the library knows. */
export function useSelection(): Selection {
  const { selection } = useView().view
  const { summary } = useLibrary()
  return useMemo(() => (summary ? knownOnly(selection, summary.dimensions) : selection), [selection, summary])
}
