import { dayOf, monthsOn } from './dates'
import { isScored, latestThemes } from './latestThemes'
import { quarterOfRow } from './moment'
import { cell, type PlainMetric, sum } from './plainMetric'
import { idOf, type Row } from './sample'

const answers = ['Standards met', 'Standards partially met', 'Standards not met', 'Standards not evidenced']

const checks: PlainMetric = {
  dataset: 'audits',
  time: 'as-at',
  of: (row, moment) => latestThemes(row, moment).length > 0,
  top: () => 1,
  cells: true,
  latest: true,
}
const ever: PlainMetric = { ...checks, of: isScored, latest: false }

const count = (metric: PlainMetric, header: string): PlainMetric => ({ ...metric, top: (row) => cell(row, header) })
const share = (metric: PlainMetric, header: string): PlainMetric => ({
  ...count(metric, header),
  bottom: (row) => sum(answers.map((answer) => cell(row, answer))),
})

const isAudit = (row: Row): boolean => row.get('Source type') === 'Audit'
const auditOf = (row: Row): string => row.get('Audit ID') ?? ''
const heldOn = (row: Row): number => dayOf(row.get('Audit date') ?? '') ?? 0

const things: PlainMetric = { ...checks, of: () => true, cells: false, latest: false }
const audits: PlainMetric = { ...things, of: isAudit, different: auditOf }
const found = (...types: readonly string[]): PlainMetric => ({
  ...things,
  told: true,
  of: (row) => types.includes(row.get('Finding type') ?? ''),
})
const within = (months: number): PlainMetric => ({
  ...audits,
  of: (row, { asAt }) => isAudit(row) && heldOn(row) > monthsOn(asAt, -months),
})

const joined = (row: Row): readonly string[] =>
  (row.get('Agencies taking part') ?? '')
    .split(';')
    .filter(Boolean)
    .map((label) => idOf('agencies', label))

/** The standard a row tests, or is about. */
export function standardOf(row: Row): string {
  return row.get('Standard ID') || (isScored(row) ? (row.get('Finding') ?? '') : '') || '-'
}

/** Every figure of the audits. */
export const plainAudits: Readonly<Record<string, PlainMetric>> = {
  'audits/standardsMet': share(checks, 'Standards met'),
  'audits/notEvidencedShare': share(checks, 'Standards not evidenced'),
  'audits/met': count(checks, 'Standards met'),
  'audits/partly': count(checks, 'Standards partially met'),
  'audits/notMet': count(checks, 'Standards not met'),
  'audits/notEvidenced': count(checks, 'Standards not evidenced'),
  'audits/auditStandardsMet': share(ever, 'Standards met'),
  'audits/auditMet': count(ever, 'Standards met'),
  'audits/auditPartly': count(ever, 'Standards partially met'),
  'audits/auditNotMet': count(ever, 'Standards not met'),
  'audits/auditNotEvidenced': count(ever, 'Standards not evidenced'),
  'audits/audits': audits,
  'audits/auditsHeld': {
    ...audits,
    time: 'period',
    quarter: (row) => (isAudit(row) ? quarterOfRow('audits', row) : ''),
  },
  'audits/auditsJoined': {
    ...audits,
    of: (row) => isAudit(row) && joined(row).length > 0,
    agencies: joined,
    audits: (row) => (isAudit(row) ? [auditOf(row)] : []),
  },
  'audits/sources': { ...audits, of: () => true },
  'audits/recentAudits': within(24),
  'audits/recentAuditsLong': within(36),
  'audits/auditAge': {
    ...audits,
    top: (row, { asAt }) => asAt - heldOn(row),
    topOnce: auditOf,
    statistic: 'least',
    cells: true,
  },
  'audits/findings': found('Worry', 'Good practice', 'Learning', 'Action needed'),
  'audits/worries': found('Worry'),
  'audits/goodPractice': found('Good practice'),
  'audits/learning': found('Learning'),
  'audits/actionsNeeded': found('Action needed'),
}
