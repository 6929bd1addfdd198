import type { Partnership } from '../core/partnership'
import type { Page } from '../core/view/page'
import { reachCard } from './boardCards'
import { attendanceCard, attendedCard, noShowCard } from './cards'
import { attendedByQuarter } from './charts'
import { confidenceByCourse } from './confidence'
import { bookedCard, cancelledCard, fillCard } from './trainingCards'
import {
  agencyByTheme,
  changedPracticeByQuarter,
  fillBy,
  noShowBy,
  placesByQuarter,
  reachBy,
  takenUpBy,
} from './trainingCharts'

/** Whom training reaches, who booked and came, and what it changed. */
export function trainingPage(partnership: Partnership): Page {
  return {
    id: 'training',
    label: 'Training',
    slicers: ['course'],
    cards: [
      reachCard('training-reach', partnership),
      attendedCard('training-attended'),
      bookedCard('training-booked'),
      attendanceCard('training-attendance'),
      noShowCard('training-no-show'),
      cancelledCard('training-cancelled'),
      fillCard('training-fill'),
    ],
    charts: [
      [
        reachBy('training-reach-by-theme', 'theme', partnership),
        reachBy('training-reach-by-agency', 'agency', partnership),
      ],
      [agencyByTheme('training-attended-by-agency-and-theme')],
      [
        takenUpBy('training-attendance-by-theme', 'theme', partnership),
        takenUpBy('training-attendance-by-agency', 'agency', partnership),
      ],
      [confidenceByCourse('training-confidence'), changedPracticeByQuarter('training-changed-by-quarter')],
      [
        takenUpBy('training-attendance-by-course', 'course', partnership),
        fillBy('training-fill-by-course', 'course', partnership),
      ],
      [
        noShowBy('training-no-show-by-agency', 'agency', partnership),
        fillBy('training-fill-by-theme', 'theme', partnership),
      ],
      [
        attendedByQuarter('training-attended-by-quarter', partnership),
        placesByQuarter('training-attendance-by-quarter'),
      ],
    ],
    list: {
      dataset: 'training',
      columns: ['session_date', 'course_title', 'theme', 'agency', 'booked', 'attended', 'no_show', 'unscheduled'],
    },
  }
}
