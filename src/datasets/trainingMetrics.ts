import type { Metric } from '../core/dataset/define'

type Count =
  | 'capacity'
  | 'booked'
  | 'attended'
  | 'cancelled'
  | 'no_show'
  | 'unscheduled'
  | 'target_headcount'
  | 'unique_attended'
  | 'confidence_pre'
  | 'confidence_post'
  | 'followup_n'
  | 'followup_changed'

const people = { unit: 'count', counts: 'staff', time: 'period' } as const
/** Figures of an agency, a course and a financial year, repeated on the rows of its sessions. */
const yearly = { once: ['agency', 'course', 'financial_year'], where: { this_year: ['yes'] } }

/** What is counted of training: places, people and what they say of it. Each share names what it is out of. */
export const trainingMetrics = {
  attended: {
    ...people,
    label: 'Attended',
    noun: 'attendances',
    better: 'up',
    definition: 'People who came to sessions in the quarter, with or without a booking. Two sessions count twice.',
    numerator: { plus: ['attended'] },
  },
  booked: {
    ...people,
    label: 'Booked',
    noun: 'booked places',
    better: 'up',
    definition: 'Places booked at sessions in the quarter.',
    numerator: { plus: ['booked'] },
  },
  attendance: {
    ...people,
    label: 'Attendance',
    noun: 'booked places',
    unit: 'percent',
    better: 'up',
    definition:
      'People who came and had booked, out of the places booked. Those who came without a booking are left out.',
    numerator: { plus: ['attended'], minus: ['unscheduled'] },
    denominator: { plus: ['booked'] },
  },
  noShow: {
    ...people,
    label: 'No-shows',
    noun: 'booked places',
    unit: 'percent',
    better: 'down',
    definition: 'Booked places that nobody came to and nobody gave back, out of the places booked.',
    numerator: { plus: ['no_show'] },
    denominator: { plus: ['booked'] },
  },
  sessions: {
    ...people,
    label: 'Sessions',
    noun: 'sessions',
    counts: 'things',
    better: 'neither',
    definition: 'Different sessions held in the quarter, by session ID, or by course and date where there is none.',
    numerator: { distinct: 'session' },
  },
  cancelled: {
    ...people,
    label: 'Cancelled',
    noun: 'booked places',
    better: 'down',
    definition: 'Booked places given back before the session.',
    numerator: { plus: ['cancelled'] },
  },
  unscheduled: {
    ...people,
    label: 'Came without booking',
    noun: 'people',
    better: 'neither',
    definition: 'People who came to a session without having booked.',
    numerator: { plus: ['unscheduled'] },
  },
  noShows: {
    ...people,
    label: 'Places not taken up',
    noun: 'booked places',
    better: 'down',
    definition: 'Booked places that nobody came to and nobody gave back.',
    numerator: { plus: ['no_show'] },
  },
  capacity: {
    ...people,
    label: 'Places',
    noun: 'places',
    counts: 'things',
    better: 'neither',
    definition: 'Places at the sessions of the quarter, those of a session counted once however many agencies came.',
    numerator: { plus: ['capacity'], once: ['session'] },
    ignores: ['agency'],
    needsAll: true,
  },
  fill: {
    ...people,
    label: 'Fill',
    noun: 'places',
    unit: 'percent',
    better: 'up',
    definition:
      'People who came, booked or not, out of the places at the sessions. The places of a session count once. A room is no one agency’s, so an agency does not filter it.',
    numerator: { plus: ['attended'] },
    denominator: { plus: ['capacity'], once: ['session'] },
    ignores: ['agency'],
    needsAll: true,
  },
  attendedOfRegistered: {
    ...people,
    label: 'Attended of booked',
    noun: 'booked places',
    unit: 'percent',
    better: 'up',
    definition:
      'All who came, those without a booking included, out of the places booked. It can pass 100%; attendance leaves out those who had not booked.',
    numerator: { plus: ['attended'] },
    denominator: { plus: ['booked'] },
  },
  reach: {
    ...people,
    label: 'Reach',
    noun: 'people the course is meant for',
    unit: 'percent',
    better: 'up',
    definition:
      'Different people who took a course in the financial year so far, out of those it is meant for, each agency and course once. Without a target it cannot be measured; over 100% a count is wrong.',
    numerator: { plus: ['unique_attended'], ...yearly },
    denominator: { plus: ['target_headcount'], ...yearly },
    time: 'as-at',
    needsAll: true,
  },
  peopleReached: {
    ...people,
    label: 'People reached',
    noun: 'people',
    better: 'up',
    definition:
      'Different people of each agency who took each course in the financial year so far. Someone on two courses counts twice.',
    numerator: { plus: ['unique_attended'], ...yearly },
    time: 'as-at',
    needsAll: true,
  },
  targetHeadcount: {
    ...people,
    label: 'People meant to attend',
    noun: 'people',
    better: 'neither',
    definition: 'People each course is meant for in the financial year, each agency and course once.',
    numerator: { plus: ['target_headcount'], ...yearly },
    time: 'as-at',
    needsAll: true,
  },
  confidenceBefore: {
    ...people,
    label: 'Confidence before',
    noun: 'people',
    unit: 'score',
    better: 'neither',
    definition:
      'Average confidence before the session, on a scale of 1 to 10, each session weighted by the people who came.',
    numerator: { plus: ['confidence_pre'], times: 'attended' },
    denominator: { plus: ['attended'] },
  },
  confidenceAfter: {
    ...people,
    label: 'Confidence after',
    noun: 'people',
    unit: 'score',
    better: 'up',
    definition:
      'Average confidence after the session, on a scale of 1 to 10, each session weighted by the people who came.',
    numerator: { plus: ['confidence_post'], times: 'attended' },
    denominator: { plus: ['attended'] },
  },
  confidenceGain: {
    ...people,
    label: 'Confidence gained',
    noun: 'people',
    unit: 'score',
    better: 'up',
    definition:
      'Average confidence after the session less that before it, on a scale of 1 to 10, weighted by the people who came, where both are known.',
    numerator: { plus: ['confidence_post'], minus: ['confidence_pre'], times: 'attended' },
    denominator: { plus: ['attended'] },
  },
  followUpChanged: {
    ...people,
    label: 'Changed practice',
    noun: 'follow-up replies',
    unit: 'percent',
    better: 'up',
    definition:
      'People who say some time after a session that their practice changed, out of those who answered the follow-up.',
    numerator: { plus: ['followup_changed'] },
    denominator: { plus: ['followup_n'] },
  },
  courses: {
    ...people,
    label: 'Courses',
    noun: 'courses',
    counts: 'things',
    better: 'neither',
    definition: 'Different courses with a session in the quarter, by course ID, or by title where there is none.',
    numerator: { distinct: 'course' },
  },
} satisfies Readonly<Record<string, Metric<Count>>>
