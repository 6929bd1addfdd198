import type { Moment } from '../core/dataset/define'
import { momentOf } from '../core/view/moment'
import { useAsAt } from './useAsAt'
import { useSelection } from './useSelection'

/** The moment the page is asked at: the chosen quarters, else the latest that has data up to the as-at day. */
export function useMoment(): Moment {
  const { asAt, latestQuarter } = useAsAt()
  return momentOf(useSelection(), asAt, latestQuarter)
}
