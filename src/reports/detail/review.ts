import type { Partnership } from '../../core/partnership'
import type { Page } from '../../core/view/page'
import { evidencedCard, openCard, overdueCard } from '../cards'
import { statesBy } from '../charts'

/** One review: where each of its recommendations stands and who leads it. */
export function reviewPage(partnership: Partnership): Page {
  return {
    id: 'review',
    label: 'Source review',
    tab: false,
    of: 'review',
    cards: [openCard('review-open'), overdueCard('review-overdue'), evidencedCard('review-evidenced', partnership)],
    charts: [
      [
        statesBy('review-states-by-theme', 'theme', partnership),
        statesBy('review-states-by-agency', 'agency', partnership),
      ],
    ],
    list: {
      dataset: 'recommendations',
      columns: ['rec_id', 'recommendation', 'theme', 'lead_agency', 'state', 'due_date', 'last_update'],
    },
  }
}
