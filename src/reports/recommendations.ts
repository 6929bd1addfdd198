import type { Partnership } from '../core/partnership'
import type { Page, Panel } from '../core/view/page'
import { evidencedCard, noDueDateCard, openCard, overdueCard } from './cards'
import { evidencedBy, statesBy } from './charts'
import { ageOfOpenCard, daysToCompleteCard, onTimeCard } from './recommendationCards'
import {
  evidenceByType,
  flowByQuarter,
  overdueByAgency,
  statesByAgency,
  statesOfPartnership,
} from './recommendationCharts'

const panel = (kind: Panel['panel'], name: string): Panel => ({ panel: kind, id: `recommendations-${kind}`, name })

/** What is due, what moved, where every recommendation stands, who leads it, and what shows that it worked. */
export function recommendationsPage(partnership: Partnership): Page {
  return {
    id: 'recommendations',
    label: 'Recommendations',
    slicers: ['review', 'state'],
    cards: [
      overdueCard('recommendations-overdue'),
      openCard('recommendations-open'),
      noDueDateCard('recommendations-no-due-date'),
      evidencedCard('recommendations-evidenced', partnership),
      onTimeCard('recommendations-on-time'),
      daysToCompleteCard('recommendations-days-to-complete'),
      ageOfOpenCard('recommendations-age-of-open'),
    ],
    charts: [
      [panel('due', 'What is due next'), panel('movement', 'What moved since the tracker before')],
      [
        statesBy('recommendations-by-theme', 'theme', partnership),
        statesBy('recommendations-by-review', 'review', partnership),
        statesByAgency('recommendations-by-agency', partnership),
      ],
      [
        flowByQuarter('recommendations-flow'),
        overdueByAgency('recommendations-overdue-by-agency'),
        statesOfPartnership('recommendations-of-partnership', partnership),
      ],
      [panel('timeline', 'Agreed, due, completed')],
      [
        evidencedBy('recommendations-evidenced-by-theme', 'theme', partnership),
        evidenceByType('recommendations-by-evidence'),
        panel('fields', 'How complete the tracker is'),
      ],
      [
        panel('conflicts', 'Reported letters beside worked out ones'),
        panel('repeats', 'Asked for by more than one review'),
        panel('reviews', 'Reviews against the time they should take'),
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
