import type { Partnership } from '../core/partnership'
import { rowTotalAt, totalAt } from '../core/query/figureAt'
import type { Result } from '../core/query/query'
import { hasNumber } from '../core/text/figureWords'
import { formatNumber } from '../core/text/format'
import { namesWords } from '../core/text/numberWords'
import type { Panel, Visual } from '../core/view/page'
import { holdsMost, metLeast } from './answers'
import { countNote, shareNote } from './notes'
import { asAt, during } from './when'

/** Cases a standard or a theme must have been tested in to be ranked; below the small-sample limit counts stand alone. */
const fewestCases = 5
const inSight = 12
const answers = ['standardsMet', 'met', 'partly', 'notMet', 'notEvidenced']

/** Each theme in its latest audit beside the one before, the lowest first. */
export function themesOverTime(id: string, { targets }: Partnership): Visual {
  return {
    id,
    name: 'Audit standards met by theme',
    query: { dataset: 'audits', measures: answers, by: ['theme'] },
    mark: {
      kind: 'stack',
      of: 'measures',
      share: true,
      target: targets.standardsMet,
      lowest: fewestCases,
      before: true,
    },
    answer: metLeast(fewestCases),
    subtitle: (result) =>
      `Case checks in the latest audit of each theme, ${asAt(result)}, beside the audit before. Other cases, often other standards: not a trend`,
    note: shareNote,
    drill: ['standard'],
  }
}

/** Each standard in the latest audit of its theme, the lowest first; what is not evidenced stands apart. */
export function standardsFailing(id: string, { targets }: Partnership): Visual {
  return {
    id,
    name: 'Audit standards met by standard',
    // With every part of so many small standards, a shareable view would have to withhold the totals of the page, too.
    query: { dataset: 'audits', measures: ['standardsMet', 'met', 'notEvidenced'], by: ['standard'] },
    mark: {
      kind: 'stack',
      of: 'measures',
      share: true,
      target: targets.standardsMet,
      lowest: fewestCases,
      first: inSight,
      rest: 'Partly or not met',
    },
    answer: metLeast(fewestCases),
    subtitle: (result) =>
      `Case checks by standard, lowest first, latest audits, ${asAt(result)}. Under ${fewestCases} case checks a standard stands last`,
    note: (result) => `${formatNumber(tested(result))} standards tested. ${shareNote(result)}`,
    drill: ['audit'],
  }
}

function tested(result: Result): number {
  return result.axes[0]?.entries.length ?? 0
}

/** What audits, learning events and reviews found, by theme and kind. */
export function findingsByKind(id: string): Visual {
  return {
    id,
    name: 'Findings by theme and kind',
    query: {
      dataset: 'audits',
      measures: ['findings', 'worries'],
      by: ['theme', 'finding'],
    },
    mark: { kind: 'stack', of: 'axis', share: false },
    answer: holdsMost(1, 'worries', 'No worry is on record'),
    subtitle: (result) => `Of audits, learning events and reviews, as at ${asAt(result)}. Findings, not children`,
    note: countNote,
    drill: ['audit'],
  }
}

/** Which agencies took part in which audits. */
export function tookPart(id: string): Visual {
  return {
    id,
    name: 'Which agencies took part in each audit',
    query: { dataset: 'audits', measures: ['auditsJoined'], by: ['agency', 'audit'] },
    mark: { kind: 'matrix', ticks: true },
    answer: tookPartMost,
    subtitle: (result) => `Audits held by ${asAt(result)}, by the list of who took part`,
    note: (result) => {
      const total = totalAt(result, 0)
      return hasNumber(total)
        ? `${formatNumber(total.value)} audits have a list of who took part`
        : 'No audit has a list of who took part'
    },
  }
}

/** `Sirona took part in most audits, 9 of 10`, two that are level both; null where more are, or all. */
function tookPartMost(result: Result): string | null {
  const total = totalAt(result, 0)
  const all = (result.axes[0]?.entries ?? []).map((entry, row) => ({
    entry,
    figure: rowTotalAt(result, 0, row),
    times: rowTotalAt(result, 0, row).value ?? 0,
  }))
  const most = Math.max(0, ...all.map(({ times }) => times))
  const known = all.every(({ figure }) => hasNumber(figure) && !figure.atLeast)
  const [first, ...level] = all.filter(({ times }) => times === most)
  if (!hasNumber(total) || total.atLeast || !known || !first || level.length > 1 || all.length < level.length + 2)
    return null
  const names = namesWords([first, ...level].map(({ entry }) => entry.label))
  const each = level.length > 0 ? ' each' : ''
  return `${names} took part in most audits, ${formatNumber(most)} of ${formatNumber(total.value)}${each}`
}

/** Audits held in each quarter. */
export function heldByQuarter(id: string): Visual {
  return {
    id,
    name: 'Audits held by quarter',
    query: { dataset: 'audits', measures: ['auditsHeld'], by: ['quarter'] },
    mark: { kind: 'bar' },
    answer: () => null,
    subtitle: (result) => `Audits held in each quarter to ${during(result)}; learning events and reviews left out`,
    note: countNote,
  }
}

/** Themes that come back: different audits and reviews of each, in 24 and in 36 months. */
export function recurringThemes(id: string): Panel {
  return {
    panel: 'recurring',
    id,
    name: 'Themes that keep coming back',
    queries: {
      audits: { dataset: 'audits', measures: ['recentAudits', 'recentAuditsLong'], by: ['theme'] },
      reviews: { dataset: 'recommendations', measures: ['recentReviews', 'recentReviewsLong'], by: ['theme'] },
    },
  }
}

const history = { by: [], compare: true, trend: 8 } as const
const none = () => null

/** The share of case checks that the records do not show either way. */
export function notEvidencedCard(id: string): Visual {
  return {
    id,
    name: 'Not evidenced',
    query: { dataset: 'audits', measures: ['notEvidencedShare'], ...history },
    mark: { kind: 'number', since: 'the audits before', among: 'in themes audited before' },
    answer: none,
    subtitle: (result) => `Case checks whose records do not show it, latest audit of each theme, as at ${asAt(result)}`,
  }
}

/** How long ago the latest audit was held. */
export function latestAuditCard(id: string): Visual {
  return {
    id,
    name: 'Since the latest audit',
    query: { dataset: 'audits', measures: ['auditAge'], ...history },
    mark: { kind: 'number' },
    answer: none,
    subtitle: (result) => `Days from the latest audit to ${asAt(result)}`,
  }
}

/** Worries on record. */
export function worriesCard(id: string): Visual {
  return {
    id,
    name: 'Worries found',
    query: { dataset: 'audits', measures: ['worries', 'findings'], ...history },
    mark: { kind: 'number', of: 'findings' },
    answer: none,
    subtitle: (result) => `By audits, learning events and reviews, as at ${asAt(result)}. Findings, not children`,
  }
}
