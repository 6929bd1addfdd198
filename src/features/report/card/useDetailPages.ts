import { useMemo } from 'react'
import type { Dimension } from '../../../core/dataset/define'
import type { Page } from '../../../core/view/page'
import { pages } from '../../../reports/pages'
import { usePartnership } from '../../../state/usePartnership'

/** Every page that is of one entry of a dimension. */
export function useAllDetailPages(): readonly Page[] {
  const { data: partnership } = usePartnership()
  return useMemo(() => (partnership ? pages(partnership).filter((page) => page.of !== undefined) : []), [partnership])
}

/** The pages of one entry of a dimension; none where there is no such page. */
export function useDetailPages(dimension: Dimension | undefined): readonly Page[] {
  const pagesOf = useAllDetailPages()
  return useMemo(() => pagesOf.filter((page) => page.of === dimension), [pagesOf, dimension])
}
