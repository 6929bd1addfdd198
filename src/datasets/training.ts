import { choice, choices, count, day, id, number, text } from '../core/dataset/columns'
import type { Vocabulary } from '../core/dataset/define'
import { defineDataset } from '../core/dataset/defineDataset'
import type { Partnership } from '../core/partnership'
import { courseOf, financialYearOf, inYear, sessionOf } from './courses'
import { quarterOfDay } from './quarterOfDay'
import { trainingMetrics } from './trainingMetrics'
import { yesNo } from './vocabularies'

const isConfidence = (value: number) => value >= 1 && value <= 10

/** Training taken up: one row per session of a course and agency, of headcounts and never names. */
export function training(partnership: Partnership) {
  const themes: Vocabulary = { values: partnership.themes, unknown: 'keep' }
  const agencies: Vocabulary = { values: partnership.agencies, unknown: 'keep' }
  return defineDataset({
    id: 'training',
    label: 'Training',
    noun: ['session return', 'session returns'],
    columns: {
      course_id: id({
        label: 'Course ID',
        aliases: ['course ref', 'course code'],
        example: 'DA-ALL',
        help: 'Your own reference for the course. Recommendations point to it.',
        listed: false,
      }),
      course_title: text({
        label: 'Course title',
        aliases: ['course', 'event', 'course name'],
        dimension: 'course',
        required: true,
        example: 'Domestic Abuse Training',
        help: 'The name of the course.',
      }),
      theme: choices({
        label: 'Theme',
        aliases: ['priority', 'topic', 'subject', 'themes'],
        vocabulary: themes,
        dimension: 'theme',
        required: true,
        blankAllowed: true,
        example: 'Domestic abuse',
        help: 'One or more themes, parted by a semicolon. A blank is kept and counted as a theme of its own.',
        vital: true,
      }),
      level: text({
        label: 'Level',
        aliases: ['course level'],
        example: 'Level 3',
        help: 'The level of the course.',
        listed: false,
      }),
      format: text({
        label: 'Format',
        aliases: ['delivery', 'course format'],
        example: 'Face to face',
        help: 'Face to face, online or e-learning.',
        listed: false,
      }),
      session_id: id({
        label: 'Session ID',
        aliases: ['session ref', 'session no'],
        example: 'DA-ALL-2026-05',
        help: 'Your own reference for the session, the same on the row of each agency.',
        listed: false,
      }),
      session_date: day({
        label: 'Session date',
        aliases: ['dates', 'date', 'date of session'],
        required: true,
        example: '14/05/2026',
        help: 'The day of the session, day first.',
      }),
      capacity: count({
        label: 'Capacity',
        aliases: ['places', 'original course capacity'],
        example: '30',
        help: 'Places in the whole session, repeated on each of its rows.',
        listed: false,
      }),
      agency: choice({
        label: 'Agency',
        aliases: ['partner agency', 'organisation'],
        vocabulary: agencies,
        dimension: 'agency',
        required: true,
        example: 'Sirona',
        help: 'The agency whose people the row counts.',
      }),
      booked: count({
        label: 'Booked',
        aliases: ['total bookings', 'delegates', 'bookings'],
        required: true,
        example: '20',
        help: 'Places the agency booked.',
      }),
      attended: count({
        label: 'Attended',
        aliases: ['number of attendees', 'attendees'],
        required: true,
        example: '18',
        help: 'People of the agency who came, those who had not booked included.',
      }),
      cancelled: count({
        label: 'Cancelled',
        aliases: ['cancellations'],
        example: '2',
        help: 'Booked places given back before the session.',
      }),
      no_show: count({
        label: 'No-shows',
        aliases: ['no show', 'DNA', 'did not attend'],
        example: '1',
        help: 'Booked places that nobody came to.',
      }),
      unscheduled: count({
        label: 'Unscheduled',
        aliases: ['walk-ins', 'came without booking'],
        example: '1',
        help: 'People who came without having booked.',
      }),
      target_headcount: count({
        label: 'Target headcount',
        aliases: ['workforce', 'target'],
        example: '120',
        help: 'How many people of the agency the course is meant for in the financial year.',
        listed: false,
      }),
      unique_attended: count({
        label: 'Different people attended',
        aliases: ['unique attendees', 'people reached'],
        example: '64',
        help: 'How many different people of the agency have taken the course in the financial year so far.',
        listed: false,
      }),
      confidence_pre: number({
        label: 'Confidence before',
        aliases: ['pre-course confidence', 'evaluation before'],
        example: '5.5',
        help: 'Average confidence before the session, 1 to 10.',
        listed: false,
      }),
      confidence_post: number({
        label: 'Confidence after',
        aliases: ['evaluation', 'post-course confidence', 'evaluation after'],
        example: '8',
        help: 'Average confidence after the session, 1 to 10.',
        listed: false,
      }),
      followup_n: number({
        label: 'Follow-up replies',
        aliases: ['follow-up responses'],
        example: '10',
        help: 'How many people answered the follow-up.',
        listed: false,
      }),
      followup_changed: number({
        label: 'Follow-up changed practice',
        aliases: ['3-month impact', 'changed practice'],
        example: '7',
        help: 'How many of them say that their practice changed.',
        listed: false,
      }),
    },
    key: {
      columns: ['session_id', 'agency'],
      first: 'session_id',
      else: ['course_title', 'session_date', 'agency'],
    },
    join: 'add',
    derived: {
      quarter: { label: 'Quarter', kind: 'choice', dimension: 'quarter', of: 'session_date', perValue: quarterOfDay },
      session: { label: 'Session', kind: 'choice', perRow: sessionOf },
      course: { label: 'Course, by its reference or title', kind: 'choice', perRow: courseOf },
      financial_year: { label: 'Financial year', kind: 'choice', of: 'session_date', perValue: financialYearOf },
      this_year: { label: 'In the financial year so far', kind: 'choice', vocabulary: yesNo, perRow: inYear },
    },
    metrics: trainingMetrics,
    checks: [
      {
        rule: 'attended-within-booked',
        needs: ['booked', 'attended', 'unscheduled'],
        holds: ({ booked = 0, attended = 0, unscheduled = 0 }) => attended <= booked + unscheduled,
        message: 'More people attended than were booked or came without a booking.',
        fix: 'Correct booked, attended or unscheduled.',
      },
      {
        rule: 'attended-adds-up',
        needs: ['booked', 'attended', 'cancelled', 'no_show', 'unscheduled'],
        holds: ({ booked = 0, attended = 0, cancelled = 0, no_show = 0, unscheduled = 0 }) =>
          attended > booked + unscheduled || attended === booked - cancelled - no_show + unscheduled,
        message: 'Attended is not booked, less cancelled and no-shows, plus unscheduled.',
        fix: 'Correct the count that is wrong.',
      },
      {
        rule: 'confidence-before-range',
        needs: ['confidence_pre'],
        holds: ({ confidence_pre = 1 }) => isConfidence(confidence_pre),
        message: 'Confidence before the session is not between 1 and 10.',
        fix: 'Give the average on a scale of 1 to 10.',
      },
      {
        rule: 'confidence-after-range',
        needs: ['confidence_post'],
        holds: ({ confidence_post = 1 }) => isConfidence(confidence_post),
        message: 'Confidence after the session is not between 1 and 10.',
        fix: 'Give the average on a scale of 1 to 10.',
      },
      {
        rule: 'followup-within-replies',
        needs: ['followup_n', 'followup_changed'],
        holds: ({ followup_n = 0, followup_changed = 0 }) => followup_changed <= followup_n,
        message: 'More people say that their practice changed than answered the follow-up.',
        fix: 'Correct the replies or the changed practice.',
      },
    ],
  })
}
