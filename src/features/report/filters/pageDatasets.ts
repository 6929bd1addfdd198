import { type Page, visualsOf } from '../../../core/view/page'

/** The ids of the datasets a page shows, in the order it comes to them. */
export function pageDatasets(page: Page): readonly string[] {
  const asked = visualsOf(page).map(({ query }) => query.dataset)
  return [...new Set([...asked, ...(page.list ? [page.list.dataset] : []), ...(page.services ? ['services'] : [])])]
}
