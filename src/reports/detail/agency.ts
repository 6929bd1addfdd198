import type { Partnership } from '../../core/partnership'
import type { Page } from '../../core/view/page'
import { attendanceCard, openCard, overdueCard, standardsMetCard } from '../cards'
import { attendanceBy, overdueBy, standardsBy, statesBy } from '../charts'

/** One agency: what its cases showed, what it leads, who came from it. */
export function agencyPage(partnership: Partnership): Page {
  return {
    id: 'agency',
    label: 'Agency',
    tab: false,
    of: 'agency',
    cards: [
      standardsMetCard('agency-standards-met', partnership),
      openCard('agency-open'),
      overdueCard('agency-overdue'),
      attendanceCard('agency-attendance'),
    ],
    charts: [
      [
        standardsBy('agency-standards-by-theme', 'theme', partnership),
        statesBy('agency-states-by-theme', 'theme', partnership),
      ],
      [overdueBy('agency-overdue-by-theme', 'theme'), attendanceBy('agency-attendance-by-theme', 'theme', partnership)],
    ],
    list: {
      dataset: 'recommendations',
      columns: ['rec_id', 'recommendation', 'source_review', 'theme', 'state', 'due_date', 'last_update'],
    },
  }
}
