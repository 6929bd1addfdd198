import { useMemo } from 'react'
import type { Dimension } from '../../../core/dataset/define'
import type { Page } from '../../../core/view/page'
import { pages } from '../../../reports/pages'
import { usePartnership } from '../../../state/usePartnership'

/** The pages of one entry of a dimension; none where there is no such page. */
export function useDetailPages(dimension: Dimension | undefined): readonly Page[] {
  const { data: partnership } = usePartnership()
  return useMemo(
    () => (partnership && dimension ? pages(partnership).filter((page) => page.of === dimension) : []),
    [partnership, dimension],
  )
}
