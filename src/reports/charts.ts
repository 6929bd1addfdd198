import type { Partnership } from '../core/partnership'
import { blankId } from '../core/query/query'
import type { Visual } from '../core/view/page'
import { extreme, furthestFromTarget, holdsMost, keepsMoving } from './answers'
import { headline } from './headline'
import { countNote, openNote, shareNote, takenUp } from './notes'
import { asAt, during } from './when'

/** Themes drawn before the rest are asked for, so that charts side by side list the same ones. */
const inSight = 8
const agenciesInSight = 12

type By = 'theme' | 'agency' | 'standard' | 'course' | 'review'

const mostOverdue = (measure: number) => holdsMost(measure, 'overdue', 'No recommendation is overdue')

/** Themes fold on the overview only; agencies, which stand by value, wherever there are many. */
function folded(by: By, overview = false): { first?: number } {
  if (by !== 'theme') return { first: agenciesInSight }
  return overview ? { first: inSight } : {}
}

/** A row for every theme and for blank, so that charts side by side line up; a theme of no list has its row, too. */
function everyTheme({ themes }: Partnership) {
  return { theme: [...themes.map(({ id }) => id), blankId] }
}

/** Where one goes into a chart: from a theme to what it is made of, from an agency to its themes, from a part to its rows. */
function into(by: By, part: By): { drill: readonly string[] } {
  return { drill: by === 'theme' ? [part] : by === 'agency' ? ['theme', part] : [] }
}

/** Parts of the case checks of each entry, and the share met. On the overview every theme has a row. */
export function standardsBy(id: string, by: By, partnership: Partnership, overview = false): Visual {
  const target = partnership.targets.standardsMet
  return {
    id,
    name: `Audit standards met by ${by}`,
    query: {
      dataset: 'audits',
      measures: ['standardsMet', 'met', 'partly', 'notMet', 'notEvidenced'],
      by: [by],
      ...(overview ? { entries: everyTheme(partnership) } : {}),
    },
    mark: { kind: 'stack', of: 'measures', share: true, target, ...folded(by, overview) },
    answer: furthestFromTarget(target, partnership.limits.smallSample),
    subtitle: (result) => `Case checks met, latest audits, ${asAt(result)}`,
    note: shareNote,
    ...into(by, 'standard'),
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
      ...(overview ? { entries: everyTheme(partnership) } : {}),
    },
    mark: { kind: 'stack', of: 'axis', share: false, ...folded(by, overview) },
    answer:
      by === 'theme' ? mostOverdue(1) : holdsMost(2, 'open recommendations', 'No recommendation is open', 'leads'),
    subtitle: (result) => `Recommendations by status, ${asAt(result)}`,
    note: openNote(2),
    ...into(by, 'review'),
  }
}

export function evidencedBy(id: string, by: By, { targets, limits }: Partnership): Visual {
  return {
    id,
    name: `Completed with evidence by ${by}`,
    query: { dataset: 'recommendations', measures: ['evidenced'], by: [by] },
    mark: { kind: 'bar', target: targets.evidenced, ...folded(by) },
    answer: furthestFromTarget(targets.evidenced, limits.smallSample),
    subtitle: (result) => `Evidence of impact, of all completed, ${asAt(result)}`,
    note: shareNote,
    ...into(by, 'review'),
  }
}

export function overdueBy(id: string, by: By): Visual {
  return {
    id,
    name: `Overdue recommendations by ${by === 'agency' ? 'lead agency' : by}`,
    query: { dataset: 'recommendations', measures: ['overdue', 'open'], by: [by] },
    mark: { kind: 'bar', ...folded(by) },
    answer: mostOverdue(0),
    subtitle: (result) => `Open, not paused, and due before ${asAt(result)}`,
    note: countNote,
    ...into(by, 'review'),
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
    subtitle: () => 'People attending by quarter, headline themes',
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
      ...(overview ? { entries: everyTheme(partnership) } : {}),
    },
    mark: { kind: 'bar', ...folded(by, overview) },
    answer: extreme('least', 'has the lowest attendance', partnership.limits.smallSample),
    subtitle: (result) => `${takenUp(result, 'Booked places taken up')}, ${during(result)}`,
    note: shareNote,
    ...into(by, 'course'),
  }
}

export function attendedBy(id: string, by: By): Visual {
  return {
    id,
    name: `People attending by ${by}`,
    query: { dataset: 'training', measures: ['attended', 'booked'], by: [by] },
    mark: { kind: 'bar', ...folded(by) },
    answer: extreme('most', 'has the most attendances'),
    subtitle: (result) => `People who came to sessions, ${during(result)}; two sessions count twice`,
    note: countNote,
    ...into(by, 'course'),
  }
}
