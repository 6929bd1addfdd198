import type { Moment } from '../core/dataset/define'
import { momentOf } from '../core/view/moment'
import { useLibrary } from './libraryContext'
import { useSelection } from './useSelection'

/** The moment the page is asked at: the chosen quarters, else the latest that has data. */
export function useMoment(): Moment {
  const { asAt, latestQuarter } = useLibrary()
  return momentOf(useSelection(), asAt, latestQuarter)
}
