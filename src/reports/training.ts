import type { Partnership } from '../core/partnership'
import type { Page } from '../core/view/page'
import { attendanceCard, attendedCard, noShowCard } from './cards'
import { attendanceBy, attendedBy, attendedByQuarter } from './charts'

/** Who came to training, and who booked and did not. */
export function trainingPage(partnership: Partnership): Page {
  return {
    id: 'training',
    label: 'Training',
    slicers: ['course'],
    cards: [attendanceCard('training-attendance'), attendedCard('training-attended'), noShowCard('training-no-show')],
    charts: [
      [
        attendedByQuarter('training-attended-by-quarter', partnership),
        attendanceBy('training-attendance-by-theme', 'theme', partnership),
      ],
      [
        attendanceBy('training-attendance-by-agency', 'agency', partnership),
        attendedBy('training-attended-by-agency', 'agency'),
      ],
    ],
    list: {
      dataset: 'training',
      columns: ['session_date', 'course_title', 'theme', 'agency', 'booked', 'attended', 'no_show', 'unscheduled'],
    },
  }
}
