import type { Partnership } from '../core/partnership'
import { totalAt } from '../core/query/figureAt'
import type { Result } from '../core/query/query'
import { hasNumber } from '../core/text/figureWords'
import { wholePercent } from '../core/text/format'
import type { Visual } from '../core/view/page'
import { extreme, furthestFromTarget } from './answers'
import { countNote, shareNote, takenUp } from './notes'
import { asAt, during } from './when'

type By = 'theme' | 'agency' | 'course'

/** What stands beside a share of training in tables and tips: the counts it comes from. */
const counts = ['attended', 'booked', 'cancelled', 'noShows', 'unscheduled']
const agenciesInSight = 12

/** From a theme to its courses, from an agency to its themes, and last to the rows. */
function into(by: By): { drill: readonly string[] } {
  return { drill: by === 'theme' ? ['course'] : by === 'agency' ? ['theme', 'course'] : [] }
}

/** Different people trained in the financial year, of those each course is meant for. */
export function reachBy(id: string, by: By, { targets, limits }: Partnership): Visual {
  return {
    id,
    name: `Training reach by ${by}`,
    query: { dataset: 'training', measures: ['reach', 'peopleReached', 'targetHeadcount'], by: [by] },
    mark: { kind: 'bar', target: targets.reach, first: agenciesInSight },
    answer: furthestFromTarget(targets.reach, limits.smallSample),
    subtitle: (result) => `People trained, of those each course is meant for, financial year to ${asAt(result)}`,
    note: shareNote,
    ...into(by),
  }
}

/** Booked places that people who had booked came to, with all the counts it comes from. */
export function takenUpBy(id: string, by: By, { limits }: Partnership): Visual {
  return {
    id,
    name: `Attendance by ${by}`,
    query: { dataset: 'training', measures: ['attendance', ...counts], by: [by] },
    mark: { kind: 'bar', first: agenciesInSight },
    answer: extreme('least', 'has the lowest attendance', limits.smallSample),
    subtitle: (result) => `${takenUp(result, 'People who came and had booked, of places booked')}, ${during(result)}`,
    note: shareNote,
    ...into(by),
  }
}

/** Booked places that nobody came to and nobody gave back. */
export function noShowBy(id: string, by: By, { limits }: Partnership): Visual {
  return {
    id,
    name: `No-shows by ${by}`,
    query: { dataset: 'training', measures: ['noShow', 'noShows', 'cancelled', 'booked'], by: [by] },
    mark: { kind: 'bar', first: agenciesInSight },
    answer: extreme('most', 'has the highest share of no-shows', limits.smallSample),
    subtitle: (result) => `Places nobody came to or gave back, of places booked, ${during(result)}`,
    note: shareNote,
    ...into(by),
  }
}

/** How full sessions were. The places of a session count once, however many agencies came, and no agency filters them. */
export function fillBy(id: string, by: 'theme' | 'course', { limits }: Partnership): Visual {
  return {
    id,
    name: `Places filled by ${by}`,
    query: { dataset: 'training', measures: ['fill', 'attended', 'capacity', 'sessions'], by: [by] },
    mark: { kind: 'bar', first: agenciesInSight },
    answer: extreme('least', 'fills the fewest of its places', limits.smallSample),
    subtitle: (result) => `Everyone who came, of places at sessions, each session counted once, ${during(result)}`,
    note: shareNote,
    ...into(by),
  }
}

/** Quarter by quarter: who came, and what became of the places booked. */
export function placesByQuarter(id: string): Visual {
  return {
    id,
    name: 'Attendance by quarter',
    query: { dataset: 'training', measures: ['attendance', ...counts, 'fill', 'sessions'], by: ['quarter'] },
    mark: { kind: 'bar' },
    answer: () => null,
    subtitle: (result) => takenUp(result, 'People who came and had booked, of places booked, by quarter'),
    note: shareNote,
  }
}

/** Which agency's people came to which theme. */
export function agencyByTheme(id: string): Visual {
  return {
    id,
    name: 'People attending by agency and theme',
    query: { dataset: 'training', measures: ['attended'], by: ['agency', 'theme'] },
    mark: { kind: 'matrix', heat: true },
    answer: extreme('most', 'has the most attendances'),
    subtitle: (result) => `People who came to sessions, ${during(result)}; two sessions count twice`,
    note: countNote,
    drill: ['course'],
  }
}

/** Of those who answered some time later, how many changed what they do. It comes months after: every quarter stands. */
export function changedPracticeByQuarter(id: string): Visual {
  return {
    id,
    name: 'Changed practice by quarter',
    query: { dataset: 'training', measures: ['followUpChanged'], by: ['quarter'] },
    mark: { kind: 'bar' },
    answer: changedPractice,
    subtitle: () => 'Said so in the follow-up, of all who answered it, by quarter of the session',
    note: shareNote,
  }
}

/** `66% say they changed what they do`, of all who answered; null where that is too few, or a part is hidden. */
function changedPractice(result: Result): string | null {
  const total = totalAt(result, 0)
  if (!hasNumber(total) || total.atLeast || total.small) return null
  return `${wholePercent(total.value)}% say they changed what they do`
}
