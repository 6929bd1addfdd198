import type { Partnership } from '../core/partnership'
import type { Page } from '../core/view/page'
import { attendanceCard, openCard, overdueCard, servicesCard, standardsMetCard } from './cards'
import { attendanceBy, attendedByQuarter, standardsBy, statesBy } from './charts'

/** What a board asks first: standards, recommendations, training and services, by theme. */
export function overview(partnership: Partnership): Page {
  return {
    id: 'overview',
    label: 'Overview',
    slicers: ['review', 'cluster'],
    cards: [
      standardsMetCard('overview-standards-met', partnership),
      openCard('overview-open'),
      overdueCard('overview-overdue'),
      attendanceCard('overview-attendance'),
      servicesCard('overview-services'),
    ],
    charts: [
      [
        standardsBy('overview-standards-by-theme', 'theme', partnership, true),
        statesBy('overview-states-by-theme', 'theme', partnership, true),
      ],
      [
        attendedByQuarter('overview-attended-by-quarter', partnership),
        attendanceBy('overview-attendance-by-theme', 'theme', partnership, true),
      ],
    ],
    services: 'beside',
  }
}
