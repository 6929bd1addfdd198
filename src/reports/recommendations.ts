import type { Partnership } from '../core/partnership'
import type { Page } from '../core/view/page'
import { evidencedCard, noDueDateCard, openCard, overdueCard } from './cards'
import { evidencedBy, overdueBy, statesBy } from './charts'

/** Where every recommendation stands, who leads it, and what shows that it worked. */
export function recommendationsPage(partnership: Partnership): Page {
  return {
    id: 'recommendations',
    label: 'Recommendations',
    slicers: ['review', 'state'],
    cards: [
      overdueCard('recommendations-overdue'),
      openCard('recommendations-open'),
      evidencedCard('recommendations-evidenced', partnership),
      noDueDateCard('recommendations-no-due-date'),
    ],
    charts: [
      [
        statesBy('recommendations-by-theme', 'theme', partnership),
        statesBy('recommendations-by-agency', 'agency', partnership),
      ],
      [
        evidencedBy('recommendations-evidenced-by-theme', 'theme', partnership),
        overdueBy('recommendations-overdue-by-agency', 'agency'),
      ],
    ],
    list: {
      dataset: 'recommendations',
      columns: [
        'rec_id',
        'recommendation',
        'source_review',
        'theme',
        'lead_agency',
        'state',
        'due_date',
        'last_update',
      ],
    },
  }
}
