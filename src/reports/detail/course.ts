import type { Partnership } from '../../core/partnership'
import type { Page } from '../../core/view/page'
import { attendanceCard, attendedCard, noShowCard } from '../cards'
import { attendanceBy, attendedBy } from '../charts'

/** One course: who booked, who came, session by session. */
export function coursePage(partnership: Partnership): Page {
  return {
    id: 'course',
    label: 'Course',
    tab: false,
    of: 'course',
    cards: [attendanceCard('course-attendance'), attendedCard('course-attended'), noShowCard('course-no-show')],
    charts: [
      [
        attendanceBy('course-attendance-by-agency', 'agency', partnership),
        attendedBy('course-attended-by-agency', 'agency'),
      ],
    ],
    list: {
      dataset: 'training',
      columns: ['session_date', 'agency', 'booked', 'attended', 'no_show', 'unscheduled', 'theme'],
    },
  }
}
