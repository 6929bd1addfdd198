import { useMemo } from 'react'
import type { Selection } from '../core/query/query'
import { resolvePeriod } from '../core/view/period'
import { choose } from '../core/view/view'
import { useAsAt } from './useAsAt'
import { useChosen } from './useChosen'

/** The choices in force, each a value that rows have: relative quarters are those they stand for at the as-at day. */
export function useSelection(): Selection {
  const chosen = useChosen()
  const { latestQuarter } = useAsAt()
  return useMemo(
    () => (chosen.quarter ? choose(chosen, 'quarter', resolvePeriod(chosen.quarter, latestQuarter)) : chosen),
    [chosen, latestQuarter],
  )
}
