import type { Partnership } from '../../core/partnership'
import type { Page } from '../../core/view/page'
import { agencyPage } from './agency'
import { auditPage } from './audit'
import { coursePage } from './course'
import { reviewPage } from './review'

/** Pages of one thing each, reached from a mark, a row or a search. */
export function detailPages(partnership: Partnership): readonly Page[] {
  return [agencyPage(partnership), auditPage(), reviewPage(partnership), coursePage(partnership)]
}
