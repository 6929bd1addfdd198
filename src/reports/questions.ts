import { dataParts } from '../core/view/dataLink'

/** Who asks. */
export type Reader = 'board' | 'chair' | 'officer'

/** Steps of the way a file takes, where what an officer asks of it is answered. */
export type UploadStep = 'columns' | 'check' | 'effect'

/** A question that the pages answer within a look, and where. */
export interface Question {
  /** `board-1`. */
  id: string
  reader: Reader
  /** In the words of who asks. */
  words: string
  page: string
  /** The visuals or panels that answer, the first of them by its title. */
  at?: readonly string[]
  /** It is answered for each file, at this step of an upload. */
  step?: UploadStep
  /** How it is worked out, in a sentence. */
  how: string
}

type Asked = Omit<Question, 'id' | 'reader'>

const board: readonly Asked[] = [
  {
    words: 'How many recommendations are overdue, and how old is the oldest?',
    page: 'overview',
    at: ['overview-overdue'],
    how: 'Open, not paused, and due before the as-at day; those with no due date stand beside it, never as on time.',
  },
  {
    words: 'Are we closing faster than we open?',
    page: 'recommendations',
    at: ['recommendations-flow'],
    how: 'Completed beside added in each quarter; superseded ones have a line of their own.',
  },
  {
    words: 'How much closed work has evidence?',
    page: 'overview',
    at: ['overview-evidenced'],
    how: 'Completed with evidence on record, out of all completed.',
  },
  {
    words: 'Which themes keep coming back?',
    page: 'audits',
    at: ['audits-recurring'],
    how: 'Different reviews and audits of each theme in 24 and in 36 months, each counted once, of themes with two or more.',
  },
  {
    words: 'Are standards improving by theme?',
    page: 'overview',
    at: ['overview-scorecard'],
    how: 'Case checks met in the latest audit of each theme, beside the audit before of the same theme.',
  },
  {
    words: 'Which agencies carry overdue work?',
    page: 'recommendations',
    at: ['recommendations-overdue-by-agency', 'recommendations-of-partnership'],
    how: 'Overdue by the one agency that leads; what the partnership leads itself stands apart.',
  },
  {
    words: 'Does training reach the workforce?',
    page: 'overview',
    at: ['overview-reach'],
    how: 'Different people trained in the financial year, out of those each course is meant for.',
  },
  {
    words: 'Are we ready for inspection on this theme?',
    page: 'theme',
    at: ['theme-readiness'],
    how: 'The age of the latest audit, overdue work, training reach and help in person, each against its limit.',
  },
  {
    words: 'What goes in the yearly report?',
    page: 'year',
    at: ['year-report'],
    how: 'Reviews, recommendations by status, evidence of impact, audits and training, by financial year.',
  },
]

const chair: readonly Asked[] = [
  {
    words: 'What is due next?',
    page: 'recommendations',
    at: ['recommendations-due'],
    how: 'Open and due within 30, 60 or 90 days of the as-at day; a month counts as its last day.',
  },
  {
    words: 'How long does it take to complete one?',
    page: 'recommendations',
    at: ['recommendations-days-to-complete', 'recommendations-age-of-open'],
    how: 'The median of days from agreed, else from the date of the source, to completed, beside the median age of open ones. A date before the other is no figure, and the check of its file says so.',
  },
  {
    words: 'How many are completed on time?',
    page: 'recommendations',
    at: ['recommendations-on-time'],
    how: 'Completed by the due date, out of completed ones with both dates.',
  },
  {
    words: 'What did audits worry about?',
    page: 'audits',
    at: ['audits-findings'],
    how: 'Findings, not children: worries beside good practice, by theme.',
  },
  {
    words: 'Which standard fails most?',
    page: 'audits',
    at: ['audits-standards-by-standard'],
    how: 'The lowest share of case checks met, of standards with five or more; what is not evidenced stands apart.',
  },
  {
    words: 'Does the thread run from finding to better practice?',
    page: 'theme',
    at: ['theme-threads'],
    how: 'Each worry followed by explicit links alone: recommendation, training where it is needed, re-audit of the same standard.',
  },
  {
    words: 'Did the re-audit show improvement?',
    page: 'theme',
    at: ['theme-reaudit'],
    how: 'The same standard before and after, with both numbers; anything else is not comparable.',
  },
  {
    words: 'Who comes to training, by agency?',
    page: 'training',
    at: ['training-attendance-by-agency', 'training-no-show-by-agency', 'training-fill'],
    how: 'Came and had booked, out of booked; no-shows out of booked; everyone who came out of the places there were.',
  },
  {
    words: 'Was the same thing recommended twice?',
    page: 'recommendations',
    at: ['recommendations-repeats'],
    how: 'Recommendations of different reviews that the tracker links as similar.',
  },
  {
    words: 'Where are the gaps in services?',
    page: 'services',
    at: ['services-coverage'],
    how: 'Different running services by cluster and theme: in person or outreach first, then online or area-wide only, then none.',
  },
]

const officer: readonly Asked[] = [
  {
    words: 'Did my file load, and how many rows?',
    page: 'data',
    step: 'check',
    how: 'Every record is loaded, refused, skipped or blank, and the sum ties.',
  },
  {
    words: 'What must I mend, and where?',
    page: 'data',
    step: 'check',
    how: 'What was found, by rule, with line, column, the cell and how to mend it; all of it as a CSV.',
  },
  {
    words: 'Is there personal data in it?',
    page: 'data',
    step: 'check',
    how: 'What looks personal, masked, by rule; the file stops until it is answered.',
  },
  {
    words: 'Which headings were read, and which were not?',
    page: 'data',
    step: 'columns',
    how: 'Each column with the heading it is read from; those not used; those every file needs that have none.',
  },
  {
    words: 'Which values are not on a list?',
    page: 'data',
    step: 'check',
    how: 'Themes, agencies and other values that no list has: answered once, remembered on the device.',
  },
  {
    words: 'What is new, changed or gone since last time?',
    page: 'data',
    step: 'effect',
    how: 'Row by row against what is loaded: added, changed field by field, gone once you confirm it.',
  },
  {
    words: 'Do the totals tie?',
    page: 'data',
    step: 'check',
    how: 'Figures of an audit or a session that cannot all be right are listed with their rows.',
  },
  {
    words: 'How complete is each field?',
    page: 'data',
    at: [dataParts.fields],
    how: 'Rows with something in the field, out of all rows: what every row needs, then due date, evidence, theme and postcode, then the rest.',
  },
  {
    words: 'Which services are out of date or not on the map?',
    page: 'data',
    at: [dataParts.services],
    how: 'Not checked for 180 days, or never; not on the map, each with why: listed, never left out.',
  },
  {
    words: 'Where does the reported letter differ from the one worked out?',
    page: 'recommendations',
    at: ['recommendations-conflicts'],
    how: 'The reported colour beside the one that status, dates and evidence give.',
  },
]

const asked = (reader: Reader, list: readonly Asked[]): readonly Question[] =>
  list.map((question, at) => ({ id: `${reader}-${at + 1}`, reader, ...question }))

/** Every question, by who asks, in the order they ask them. */
export const questions: readonly Question[] = [
  ...asked('board', board),
  ...asked('chair', chair),
  ...asked('officer', officer),
]
