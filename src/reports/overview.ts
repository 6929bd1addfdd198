import type { Partnership } from '../core/partnership'
import type { Page } from '../core/view/page'
import { evidencedNowCard, helpCard, overdueNowCard, reachCard, standardsNowCard } from './boardCards'
import { changed, returned } from './changed'
import { attendedByQuarter, standardsBy, statesBy } from './charts'
import { scorecard } from './scorecard'

/** What a board asks first: what is overdue, shown to work, met, reached and offered, by theme, and what changed. */
export function overview(partnership: Partnership): Page {
  return {
    id: 'overview',
    label: 'Overview',
    slicers: ['review', 'cluster'],
    cards: [
      overdueNowCard('overview-overdue'),
      evidencedNowCard('overview-evidenced', partnership),
      standardsNowCard('overview-standards-met', partnership),
      reachCard('overview-reach', partnership),
      helpCard('overview-services', partnership),
    ],
    charts: [
      [scorecard('overview-scorecard', partnership), changed('overview-changed', partnership)],
      [
        standardsBy('overview-standards-by-theme', 'theme', partnership, true),
        statesBy('overview-states-by-theme', 'theme', partnership, true),
        attendedByQuarter('overview-attended-by-quarter', partnership),
      ],
      [returned('overview-returns')],
    ],
    services: 'beside',
  }
}
