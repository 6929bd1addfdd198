import type { Partnership } from '../core/partnership'
import type { Page } from '../core/view/page'
import { auditsPage } from './audits'
import { detailPages } from './detail/detailPages'
import { overview } from './overview'
import { recommendationsPage } from './recommendations'
import { servicesPage } from './services'
import { themePage } from './theme'
import { trainingPage } from './training'
import { yearPage } from './year'

/** The pages of the report, in the order of their tabs, then those reached from a mark or a row. */
export function pages(partnership: Partnership): readonly Page[] {
  return [
    overview(partnership),
    themePage(partnership),
    auditsPage(partnership),
    recommendationsPage(partnership),
    trainingPage(partnership),
    servicesPage(partnership),
    yearPage(),
    ...detailPages(partnership),
  ]
}
