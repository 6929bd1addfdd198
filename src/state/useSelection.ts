import { useMemo } from 'react'
import type { Selection } from '../core/query/query'
import { resolvePeriod } from '../core/view/period'
import { choose } from '../core/view/view'
import { useLibrary } from './libraryContext'
import { useChosen } from './useChosen'

/** The choices in force, each a value that rows have: relative quarters are those they stand for today. */
export function useSelection(): Selection {
  const chosen = useChosen()
  const { latestQuarter } = useLibrary()
  return useMemo(
    () => (chosen.quarter ? choose(chosen, 'quarter', resolvePeriod(chosen.quarter, latestQuarter)) : chosen),
    [chosen, latestQuarter],
  )
}
