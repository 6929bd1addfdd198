import type { Partnership } from '../core/partnership'
import { blankId } from '../core/query/query'
import type { Visual } from '../core/view/page'
import { extreme, furthestFromTarget, holdsMostOverdue, keepsMoving } from './answers'
import { countNote, openNote, shareNote } from './notes'
import { asAt, during } from './when'

/** Themes drawn before the rest are asked for, so that charts side by side list the same ones. */
const inSight = 8
/** The first four themes of a partnership's list lead its report. */
const headline = 4

type By = 'theme' | 'agency'

/** Every theme in one order, blank last: charts that share it line up row by row. */
function everyTheme({ themes }: Partnership) {
  return { theme: [...themes.map(({ id }) => id), blankId] }
}

/** Parts of the case checks of each entry, and the share met. On the overview every theme has a row. */
export function standardsBy(id: string, by: By, partnership: Partnership, overview = false): Visual {
  const target = partnership.targets.standardsMet
  return {
    id,
    name: by === 'theme' ? 'Audit standards met by theme' : 'Audit standards met by agency',
    query: {
      dataset: 'audits',
      measures: ['standardsMet', 'met', 'partly', 'notMet', 'notEvidenced'],
      by: [by],
      ...(overview ? { only: everyTheme(partnership) } : {}),
    },
    mark: { kind: 'stack', of: 'measures', share: true, target, ...(overview ? { first: inSight } : {}) },
    answer: furthestFromTarget(target),
    subtitle: (result) => `Audits: share of case checks met, latest audit of each theme, as at ${asAt(result)}`,
    note: shareNote,
  }
}

export function auditsBy(id: string, by: By | 'quarter'): Visual {
  return {
    id,
    name: `Audits held by ${by}`,
    query: { dataset: 'audits', measures: ['audits'], by: [by] },
    mark: { kind: 'bar' },
    answer: by === 'quarter' ? () => null : extreme('most', 'has had the most audits'),
    subtitle: (result) => `Audits held so far, as at ${asAt(result)}; learning events and reviews left out`,
    note: countNote,
  }
}

/** Recommendations of each entry by where they stand; overdue ones are taken out of the others. */
export function statesBy(id: string, by: By, partnership: Partnership, overview = false): Visual {
  return {
    id,
    name: `Recommendations by ${by} and status`,
    query: {
      dataset: 'recommendations',
      measures: ['recommendations', 'overdue', 'open'],
      by: [by, 'state'],
      ...(overview ? { only: everyTheme(partnership) } : {}),
    },
    mark: { kind: 'stack', of: 'axis', share: false, ...(overview ? { first: inSight } : {}) },
    answer: holdsMostOverdue(1),
    subtitle: (result) => `Recommendations by status, as at ${asAt(result)}`,
    note: openNote(2),
  }
}

export function evidencedBy(id: string, by: By, { targets }: Partnership): Visual {
  return {
    id,
    name: `Completed with evidence by ${by}`,
    query: { dataset: 'recommendations', measures: ['evidenced'], by: [by] },
    mark: { kind: 'bar', target: targets.evidenced },
    answer: furthestFromTarget(targets.evidenced),
    subtitle: (result) => `Completed recommendations with evidence of impact, of all completed, as at ${asAt(result)}`,
    note: shareNote,
  }
}

export function overdueBy(id: string, by: By): Visual {
  return {
    id,
    name: `Overdue recommendations by ${by === 'agency' ? 'lead agency' : by}`,
    query: { dataset: 'recommendations', measures: ['overdue', 'open'], by: [by] },
    mark: { kind: 'bar' },
    answer: holdsMostOverdue(0),
    subtitle: (result) => `Open, not paused, and due before ${asAt(result)}`,
    note: countNote,
  }
}

/** People attending by quarter, a line for each headline theme. */
export function attendedByQuarter(id: string, { themes }: Partnership): Visual {
  return {
    id,
    name: 'People attending training by quarter',
    query: {
      dataset: 'training',
      measures: ['attended'],
      by: ['theme', 'quarter'],
      only: { theme: themes.slice(0, headline).map((theme) => theme.id) },
    },
    mark: { kind: 'line' },
    answer: keepsMoving('training'),
    subtitle: () => 'Training: people attending, by quarter, headline themes',
    note: () => 'A course on two themes counts in both; someone at two sessions counts twice',
  }
}

export function attendanceBy(id: string, by: By, partnership: Partnership, overview = false): Visual {
  return {
    id,
    name: `Training attendance by ${by}`,
    query: {
      dataset: 'training',
      measures: ['attendance'],
      by: [by],
      ...(overview ? { only: everyTheme(partnership) } : {}),
    },
    mark: { kind: 'bar', ...(overview ? { first: inSight } : {}) },
    answer: extreme('least', 'has the lowest attendance'),
    subtitle: (result) => `People who came and had booked, of places booked, ${during(result)}`,
    note: shareNote,
  }
}

export function attendedBy(id: string, by: By): Visual {
  return {
    id,
    name: `People attending by ${by}`,
    query: { dataset: 'training', measures: ['attended', 'booked'], by: [by] },
    mark: { kind: 'bar' },
    answer: extreme('most', by === 'agency' ? 'sent the most people' : 'drew the most people'),
    subtitle: (result) => `People who came to sessions, ${during(result)}; two sessions count twice`,
    note: countNote,
  }
}
